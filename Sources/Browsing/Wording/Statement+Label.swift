import Education

extension Statement {
  /// Words of the program itself.
  static func label(_ text: String) -> Statement {
    Statement(spans: [Span(text)], kind: .label)
  }
}
