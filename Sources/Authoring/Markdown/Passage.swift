import Education

/// Words of one style that stand together in the file.
struct Piece: Equatable, Sendable {
  var text: String
  var style: SpanStyle
  /// A link's destination as it is written.
  var link: String?
  var place: Place
}

/// A `[^label]` in the text.
struct FootnoteReference: Equatable, Sendable {
  var label: String
  var place: Place
}

/// A run of inline text: a heading, a paragraph, a list item's text or a table cell.
struct Passage: Equatable, Sendable {
  enum Element: Equatable, Sendable {
    case piece(Piece)
    case note(FootnoteReference)
    /// The end of a line in the file; a space on the screen.
    case lineEnd(Place)
  }

  var elements: [Element]
  var place: Place

  var pieces: [Piece] {
    elements.compactMap {
      switch $0 {
      case .piece(let piece): piece
      case .lineEnd(let place): Piece(text: " ", style: .plain, link: nil, place: place)
      case .note: nil
      }
    }
  }

  var notes: [FootnoteReference] {
    elements.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  /// The words without marks and footnotes.
  var text: String { pieces.map(\.text).joined() }

  /// The passage up to the end of its first line, and the rest.
  func splitAtLineEnd() -> (first: Passage, rest: Passage) {
    let end = elements.firstIndex { if case .lineEnd = $0 { true } else { false } }
    guard let end else {
      return (self, Passage(elements: [], place: place))
    }
    let rest = Array(elements[(end + 1)...])
    return (
      Passage(elements: Array(elements[..<end]), place: place),
      Passage(
        elements: rest, place: Passage(elements: rest, place: place).pieces.first?.place ?? place)
    )
  }

  /// The bold words that end in a colon at the beginning ("What to do:"), and the rest.
  func splitAtLabel() -> (label: Passage?, rest: Passage) {
    var label: [Element] = []
    for case .piece(let piece) in elements.prefix(while: \.isStrong) { label.append(.piece(piece)) }
    let words = Passage(elements: label, place: place)
    guard words.text.hasSuffix(":") else { return (nil, self) }
    let rest = Array(elements[label.count...])
    let start = Passage(elements: rest, place: place).pieces.first?.place ?? place
    return (words, Passage(elements: rest, place: start))
  }
}

extension Passage.Element {
  fileprivate var isStrong: Bool {
    if case .piece(let piece) = self { piece.style == .strong } else { false }
  }
}
