extension WarningWords {
  /// Leaflets in Portuguese (INFARMED, ANVISA).
  static let portuguese = WarningWords(
    words:
      "advertência advertências precaução precauções contraindicação contraindicações contra-indicação contra-indicações",
    phrases: [
      "não tome", "não use", "não utilize",
      "não deve tomar", "não deve usar",
    ])
}
