/// Words closed by footnotes, before the footnotes are looked up.
struct DraftStatement: Equatable, Sendable {
  /// Without spaces at both ends.
  var pieces: [Piece]
  /// Empty for a label, and for words that nothing closes.
  var notes: [FootnoteReference]
  /// A bold label that ends in a colon.
  var isLabel: Bool

  var text: String { pieces.map(\.text).joined() }
  var place: Place { pieces.first?.place ?? notes.first?.place ?? .start }
}

extension Passage {
  /// The passage cut after each run of footnotes.
  var statements: [DraftStatement] {
    let (label, rest) = splitAtLabel()
    var statements: [DraftStatement] = []
    if let label {
      statements.append(
        DraftStatement(pieces: label.pieces.trimmed, notes: [], isLabel: true))
    }
    var pieces: [Piece] = []
    var notes: [FootnoteReference] = []
    func close() {
      let words = pieces.trimmed
      if !words.isEmpty || !notes.isEmpty {
        statements.append(DraftStatement(pieces: words, notes: notes, isLabel: false))
      }
      (pieces, notes) = ([], [])
    }
    for element in rest.elements {
      switch element {
      case .note(let note): notes.append(note)
      case .piece(let piece):
        // A space between two footnotes does not part them.
        if !notes.isEmpty, !piece.text.allSatisfy(\.isWhitespace) { close() }
        pieces.append(piece)
      case .lineEnd(let place):
        pieces.append(Piece(text: " ", style: .plain, link: nil, place: place))
      }
    }
    close()
    return statements
  }
}

extension [Piece] {
  /// Without spaces at both ends.
  var trimmed: [Piece] {
    var pieces = self
    while let first = pieces.first {
      let text = first.text.drop(while: \.isWhitespace)
      guard text.count < first.text.count else { break }
      pieces[0].place.column += first.text.count - text.count
      pieces[0].text = String(text)
      if text.isEmpty { pieces.removeFirst() } else { break }
    }
    while let last = pieces.last, last.text.last?.isWhitespace == true {
      var text = Substring(last.text)
      while text.last?.isWhitespace == true { text.removeLast() }
      if text.isEmpty { pieces.removeLast() } else { pieces[pieces.count - 1].text = String(text) }
    }
    return pieces
  }
}
