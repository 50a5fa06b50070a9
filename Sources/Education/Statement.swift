/// A sentence or a run of sentences that says one thing and tells where it comes from.
public struct Statement: Equatable, Sendable {
  public var spans: [Span]
  public var kind: StatementKind
  /// Empty unless `kind` is `.source`.
  public var citations: [Citation]

  public init(spans: [Span], kind: StatementKind, citations: [Citation] = []) {
    self.spans = spans
    self.kind = kind
    self.citations = citations
  }

  /// The words without marks.
  public var text: String { spans.map(\.text).joined() }
}

/// Who says it.
public enum StatementKind: String, Equatable, Sendable, CaseIterable {
  /// One or more of the sources.
  case source
  /// The publisher of a document that is shown as it stands, word for word.
  case quoted
  /// The guide itself: a safety line, or a line about the guide.
  case house
  /// Nobody: a bold label such as "What to do:".
  case label
}

/// Words of one style, with the page they lead to.
public struct Span: Equatable, Sendable {
  public var text: String
  public var style: SpanStyle
  public var target: Target?

  public init(_ text: String, style: SpanStyle = .plain, target: Target? = nil) {
    self.text = text
    self.style = style
    self.target = target
  }
}

/// How words are set.
public enum SpanStyle: String, Equatable, Sendable, CaseIterable {
  case plain, emphasis, strong
}
