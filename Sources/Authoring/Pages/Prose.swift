/// A run of words of a page with the place of each of them; what the language checks read.
struct Prose: Equatable, Sendable {
  enum Kind: Sendable {
    case title, label, main
    case heading
    case paragraph, item, cell
    /// Words that name what follows: bold labels, table headers, first cells of rows.
    case caption
    case alertTitle
    /// A menu of links.
    case menu
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

extension Prose {
  /// The words of a page in reading order. Keywords and ways to ask are input only, never shown.
  static func all(of page: Page) -> [Prose] {
    var prose = [Prose(.title, page.title)]
    if let label = page.label { prose.append(Prose(.label, label)) }
    if let main = page.main { prose.append(Prose(.main, main)) }
    for block in page.blocks { prose += all(of: block, isInAlert: false) }
    return prose.filter { !$0.text.isEmpty }
  }

  private static func all(of block: DraftBlock, isInAlert: Bool) -> [Prose] {
    switch block.content {
    case .heading(_, let words): return [Prose(.heading, words.pieces, at: words.place)]
    case .paragraph(let words), .quotation(let words):
      return labelled(words, .paragraph, isInAlert)
    case .list(_, let items): return items.flatMap { labelled($0, .item, isInAlert) }
    case .table(let header, let rows):
      return header.map { Prose(.caption, $0.pieces, at: $0.place) }
        + rows.flatMap { row in
          row.prefix(1).map { Prose(.caption, $0.pieces, at: $0.place) }
            + row.dropFirst().flatMap { labelled($0, .cell, isInAlert) }
        }
    case .alert(let alert):
      let title = Prose(.alertTitle, alert.title.pieces, isInAlert: true, at: alert.title.place)
      return [title] + alert.blocks.flatMap { all(of: $0, isInAlert: true) }
    case .figure(let figure): return figure.prose
    case .repeatedWarning: return []
    case .seeAlso(let pieces): return [Prose(.menu, pieces, at: block.place)]
    }
  }

  private static func labelled(_ passage: Passage, _ kind: Kind, _ isInAlert: Bool) -> [Prose] {
    let (label, rest) = passage.splitAtLabel()
    let words = Prose(kind, rest.pieces.trimmed, isInAlert: isInAlert, at: rest.place)
    guard let label else { return [words] }
    return [Prose(.caption, label.pieces, isInAlert: isInAlert, at: label.place), words]
  }
}
