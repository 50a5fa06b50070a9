extension WarningWords {
  /// Leaflets in Italian (AIFA).
  static let italian = WarningWords(
    words: "avvertenza avvertenze precauzione precauzioni controindicazione controindicazioni",
    phrases: [
      "non prenda", "non usi", "non deve prendere",
      "non deve usare",
    ])
}
