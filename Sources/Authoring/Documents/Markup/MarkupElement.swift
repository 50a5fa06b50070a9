/// An element of XML or HTML with what stands in it, copied out of its parser.
struct MarkupElement: Sendable {
  enum Child: Sendable {
    case text(String)
    case element(MarkupElement)
  }

  /// In lower case for HTML, without its prefix for XML.
  var name: String
  var attributes: MarkupAttributes
  var children: [Child]
  /// The line of the file that it begins on, counted from 1.
  var line: Int

  init(
    _ name: String, attributes: MarkupAttributes = [:], children: [Child] = [], line: Int = 1
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// No document needs more elements inside each other; what stands deeper is read as text of the
  /// deepest.
  static let deepest = 200
  /// The longest product information has a tenth of these.
  static let mostElements = 100_000

  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of that name.
  subscript(name: String) -> MarkupElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The first of that name inside, in reading order.
  func first(_ name: String) -> MarkupElement? {
    for case .element(let element) in children {
      if element.name == name { return element }
      if let found = element.first(name) { return found }
    }
    return nil
  }

  /// All of that name inside, in reading order; none inside another of them.
  func all(_ name: String) -> [MarkupElement] {
    elements.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }

  /// All text inside, as it is written.
  var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let words): text += words
      case .element(let element): text += element.text
      }
    }
  }

  /// All text inside on one line, with one space where white space stands.
  var oneLine: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
