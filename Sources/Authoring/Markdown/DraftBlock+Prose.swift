extension DraftBlock {
  /// Its words in reading order.
  var prose: [Prose] { Prose.all(of: self, isInAlert: false) }
}

extension Prose {
  fileprivate static func all(of block: DraftBlock, isInAlert: Bool) -> [Prose] {
    switch block.content {
    case .heading(_, let words): return [Prose(.heading, words.pieces, at: words.place)]
    case .paragraph(let words), .quotation(let words):
      return labelled(words, .paragraph, isInAlert)
    case .list(_, let items): return items.flatMap { labelled($0, .item, isInAlert) }
    case .table(let header, let rows):
      return header.map { Prose(.columnHead, $0.pieces, at: $0.place) }
        + rows.flatMap { row in
          row.prefix(1).map { Prose(.caption, $0.pieces, at: $0.place) }
            + row.dropFirst().flatMap { labelled($0, .cell, isInAlert) }
        }
    case .alert(let alert):
      let title = Prose(.alertTitle, alert.title.pieces, isInAlert: true, at: alert.title.place)
      return [title] + alert.blocks.flatMap { all(of: $0, isInAlert: true) }
    case .figure(let figure): return figure.prose
    case .form(let form): return form.prose
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
