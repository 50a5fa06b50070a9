extension Page {
  /// Every footnote reference of the page.
  var notes: [FootnoteReference] { passages.flatMap(\.notes) }

  /// Every run of inline text that footnotes can close, alerts included, in reading order.
  var passages: [Passage] {
    allBlocks.flatMap { block -> [Passage] in
      switch block.content {
      case .heading(_, let words), .paragraph(let words), .quotation(let words): [words]
      case .list(_, let items): items
      case .table(let header, let rows): header + rows.joined()
      case .alert(let alert): [alert.title]
      case .figure, .form, .repeatedWarning, .seeAlso: []
      }
    }
  }

  /// Every link of the body as written, menus and repeated warnings included.
  var links: [(link: String, place: Place)] {
    let menus = allBlocks.flatMap { block -> [Piece] in
      switch block.content {
      case .repeatedWarning(let piece): [piece]
      case .seeAlso(let pieces): pieces
      default: []
      }
    }
    return (passages.flatMap(\.pieces) + menus).compactMap { piece in
      piece.link.map { ($0, piece.place) }
    }
  }
}
