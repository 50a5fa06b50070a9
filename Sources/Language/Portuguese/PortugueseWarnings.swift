extension WarningHeadings {
  /// Leaflets in Portuguese (INFARMED, ANVISA).
  static let portuguese = WarningHeadings(
    words:
      "advertência advertências precaução precauções contraindicação contraindicações contra-indicação contra-indicações",
    phrases: [
      "não tome", "não use", "não utilize",
      "não deve tomar", "não deve usar",
    ])
}
