extension WarningWords {
  /// Leaflets and labels in English.
  static let english = WarningWords(
    words: "warning warnings contraindication contraindications precaution precautions",
    phrases: [
      "do not use", "do not take", "should not take", "should not use", "must not take",
      "must not use", "important safety information", "when to get emergency",
      "when to call 911", "call 911", "stop use and ask",
    ])
}
