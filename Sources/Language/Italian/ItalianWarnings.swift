extension WarningHeadings {
  /// Leaflets in Italian (AIFA).
  static let italian = WarningHeadings(
    words: "avvertenza avvertenze precauzione precauzioni controindicazione controindicazioni",
    phrases: [
      "non prenda", "non usi", "non deve prendere",
      "non deve usare",
    ])
}
