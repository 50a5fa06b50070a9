import Education

extension Statement {
  /// Words of the document.
  static func quoted(_ text: String, style: SpanStyle = .plain) -> Statement {
    Statement(spans: [Span(text, style: style)], kind: .quoted)
  }

  mutating func makeStrong() {
    for index in spans.indices where spans[index].target == nil { spans[index].style = .strong }
  }
}
