import Education

/// Turns the draft blocks of one page into the guide's blocks.
struct BlockBuilder {
  let page: Page
  let addresses: AddressBook
  private let builder: StatementBuilder

  init(page: Page, addresses: AddressBook) {
    self.page = page
    self.addresses = addresses
    // Row labels and headers carry no footnote: nobody's statement, only a name.
    builder = StatementBuilder(
      footnotes: page.footnotes, path: page.path, addresses: addresses, unmarked: .label)
  }

  func blocks() -> [Block] {
    // A disagreement opens with what each source says.
    guard page.kind == .disagreement, case .list(_, let items)? = page.blocks.first?.content else {
      return page.blocks.map { block($0) }
    }
    let rest = page.blocks.dropFirst()
    // A grave one begins with what to do: all from that heading on.
    let advice =
      page.severity == .high
      ? rest.drop { draft in
        if case .heading(_, let words) = draft.content {
          words.text != Page.advice
        } else {
          true
        }
      } : []
    return advice.map { block($0) } + [.positions(items.compactMap { position($0) })]
      + rest.dropLast(advice.count).map { block($0) }
  }

  func warning(_ alert: Alert, isRepeated: Bool = false) -> Warning {
    Warning(
      id: page.warningID(alert), level: alert.level ?? .notice, title: alert.title.text,
      blocks: alert.blocks.map { block($0) }, isRepeated: isRepeated)
  }

  private func block(_ draft: DraftBlock) -> Block {
    switch draft.content {
    case .heading(let level, let words): .heading(level: level, text: words.text)
    case .paragraph(let words): .paragraph(statements(words))
    case .quotation(let words): .quotation(statements(words))
    case .list(let ordered, let items):
      .list(ordered: ordered, items: items.map { statements($0) })
    case .table(let header, let rows):
      .table(header: header.map(\.text), rows: rows.map { $0.map { statements($0) } })
    case .alert(let alert): .warning(warning(alert))
    case .figure(let sheet): .figure(sheet.figure)
    case .form(let sheet): .form(sheet.form)
    case .repeatedWarning(let link): repeated(link)
    case .seeAlso(let pieces): .menu(title: "See also", items: items(pieces))
    }
  }

  private func repeated(_ link: Piece) -> Block {
    let id = addresses.target(of: link.link ?? "", from: page.path)
    guard let original = id.flatMap({ addresses.warning($0) }) else { return .paragraph([]) }
    let builder = BlockBuilder(page: original.page, addresses: addresses)
    return .warning(builder.warning(original.alert, isRepeated: true))
  }

  private func items(_ pieces: [Piece]) -> [MenuItem] {
    pieces.compactMap { piece in
      guard let link = piece.link, let target = addresses.target(of: link, from: page.path) else {
        return nil
      }
      return MenuItem(title: piece.text, target: target)
    }
  }

  private func position(_ item: Passage) -> Position? {
    let meanings = item.notes.compactMap { builder.meanings[$0.label] }
    for meaning in meanings {
      switch meaning {
      case .citation(let citation):
        return Position(source: citation.source, statements: statements(item))
      case .silent(let source):
        return Position(source: source, statements: statements(item), isSilent: true)
      case .house, .unreadable: continue
      }
    }
    return nil
  }

  private func statements(_ passage: Passage) -> [Statement] { builder.statements(passage) }
}
