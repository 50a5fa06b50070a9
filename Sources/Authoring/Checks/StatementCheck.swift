/// Every statement is closed by footnotes and is either sourced or house.
struct StatementCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.pages.flatMap { page in
      page.allBlocks.flatMap { block -> [Finding] in
        switch block.content {
        case .paragraph(let words), .quotation(let words):
          return open(words, page) + mixed(words, page)
        case .list(_, let items): return items.flatMap { open($0, page) + mixed($0, page) }
        case .table(let header, let rows):
          // Headers and first cells name their column or row and may go without a footnote.
          let cells = rows.flatMap { $0.dropFirst() }
          return cells.flatMap { open($0, page) }
            + (header + rows.joined()).flatMap { mixed($0, page) }
        case .heading(_, let words): return needless(words, page)
        case .alert(let alert): return needless(alert.title, page)
        case .figure, .form, .repeatedWarning, .seeAlso: return []
        }
      }
    }
  }

  private func open(_ passage: Passage, _ page: Page) -> [Finding] {
    passage.statements.compactMap { statement in
      guard !statement.isLabel, statement.notes.isEmpty else { return nil }
      // An undefined footnote is a finding of its own.
      guard !statement.text.contains("[^") else { return nil }
      let isMark = !statement.text.contains { $0.isLetter || $0.isNumber }
      return Finding(
        .source, .error, page.path, statement.place,
        isMark
          ? "Punctuation stands behind the footnote; put the footnote last."
          : "Nothing says where \"\(statement.text.prefix(30))\" comes from; "
            + "close it with a footnote or [^house].")
    }
  }

  private func mixed(_ passage: Passage, _ page: Page) -> [Finding] {
    let meanings = Dictionary(
      page.footnotes.map { ($0.label, $0.meaning) }, uniquingKeysWith: { first, _ in first })
    return passage.statements.enumerated().compactMap { number, statement in
      let kinds = statement.notes.compactMap { meanings[$0.label] }
      let house = kinds.contains(.house)
      let others = kinds.contains { $0 != .house }
      if house, others {
        return Finding(
          .source, .error, page.path, statement.notes[0].place,
          "The statement is marked both house and sourced; close each part by itself.")
      }
      guard number > 0, let first = statement.text.first, ",.;:!?)".contains(first) else {
        return nil
      }
      return Finding(
        .source, .error, page.path, statement.place,
        "A statement begins with \"\(first)\"; put the footnote behind the mark.")
    }
  }

  private func needless(_ passage: Passage, _ page: Page) -> [Finding] {
    passage.notes.prefix(1).map {
      Finding(
        .source, .error, page.path, $0.place,
        "Headings and titles carry no footnote; close the sentence below with it.")
    }
  }
}
