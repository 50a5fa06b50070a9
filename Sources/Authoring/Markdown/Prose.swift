/// A run of words of a page with the place of each of them; what the language checks read.
struct Prose: Equatable, Sendable {
  enum Kind: Sendable {
    case title, label, main
    case heading
    case paragraph, item, cell
    /// Words that name what follows: bold labels, first cells of rows.
    case caption
    /// The name of a column of a table.
    case columnHead
    case alertTitle
    /// A menu of links.
    case menu
    /// Words to say, boxes to tick, lines to fill in.
    case form
    /// A term's meaning.
    case meaning
  }

  var kind: Kind
  var isInAlert = false
  var text: String
  var place: Place
  /// Where each piece begins: bytes into `text`, and the place in the file.
  private var marks: [(offset: Int, place: Place)]

  init(_ kind: Kind, _ written: Written) {
    self.kind = kind
    text = written.text
    place = written.place
    marks = [(0, written.place)]
  }

  init(_ kind: Kind, _ pieces: [Piece], isInAlert: Bool = false, at place: Place) {
    self.kind = kind
    self.isInAlert = isInAlert
    self.place = place
    text = ""
    marks = []
    for piece in pieces {
      marks.append((text.utf8.count, piece.place))
      text += piece.text
    }
  }

  /// Whether it is read as sentences, so that its reading grade counts.
  var isReading: Bool {
    switch kind {
    case .paragraph, .item, .cell, .alertTitle, .meaning: true
    default: false
    }
  }

  func place(of index: String.Index) -> Place {
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    guard let mark = marks.last(where: { $0.offset <= offset }) else { return place }
    let start = text.utf8.index(text.startIndex, offsetBy: mark.offset)
    return Place(
      line: mark.place.line, column: mark.place.column + text.distance(from: start, to: index))
  }

  static func == (left: Self, right: Self) -> Bool {
    left.kind == right.kind && left.text == right.text && left.place == right.place
  }
}
