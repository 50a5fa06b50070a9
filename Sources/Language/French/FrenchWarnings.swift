extension WarningWords {
  /// Leaflets in French (ANSM).
  static let french = WarningWords(
    words:
      "avertissement avertissements précaution précautions contre-indication contre-indications",
    phrases: [
      "mise en garde", "mises en garde", "ne prenez jamais",
      "n'utilisez jamais", "n’utilisez jamais", "ne prenez pas",
      "n'utilisez pas", "n’utilisez pas", "ne pas prendre",
      "ne pas utiliser",
    ])
}
