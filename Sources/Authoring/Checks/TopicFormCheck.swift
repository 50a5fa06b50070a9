import Education

/// A topic ends with what to do next; and one that fills more than two screens says first what it comes
/// to, below a heading of its own (CDC Clear Communication Index, 1 and 2; PEMAT-P, 11).
struct TopicFormCheck: Check {
  static let next = "What to do next:"
  static let inShort = "In short"
  /// Two screens of 80 by 24: their rows of text, and the columns that a page has beside the topics.
  private static let mostRows = 38
  private static let columns = 50

  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    // Only a guide with a plan promises to say what to do.
    guard manuscript.plan != nil else { return [] }
    return manuscript.pages(.topic).filter { $0.collection == nil }.flatMap { page -> [Finding] in
      var findings: [Finding] = []
      if let last = page.blocks.last(where: { !$0.leadsOn }), !last.isWhatToDoNext {
        findings.append(
          warning(
            page, last.place,
            "The topic does not end with what to do next; add a paragraph \"**\(Self.next)** ...\"."
          ))
      }
      let rows = page.blocks.reduce(0) { $0 + $1.rows(Self.columns) + 1 }
      let saysItInShort = page.blocks.contains { $0.isHeading(Self.inShort) }
      if rows > Self.mostRows, !saysItInShort, let first = page.blocks.first {
        findings.append(
          warning(
            page, first.place,
            "The topic takes \(rows) rows, more than two screens; "
              + "begin it with \"## \(Self.inShort)\" and what it comes to."))
      }
      return findings
    }
  }

  private func warning(_ page: Page, _ place: Place, _ message: String) -> Finding {
    Finding(.topicForm, .warning, page.path, place, message)
  }
}

extension DraftBlock {
  /// It names other pages, or stands beside the text.
  fileprivate var leadsOn: Bool {
    switch content {
    case .seeAlso, .figure, .form: true
    default: false
    }
  }

  fileprivate var isWhatToDoNext: Bool {
    guard case .paragraph(let words) = content else { return false }
    return words.splitAtLabel().label?.text == TopicFormCheck.next
  }

  fileprivate func isHeading(_ text: String) -> Bool {
    if case .heading(_, let words) = content { words.text == text } else { false }
  }

  /// About so many rows it takes on the screen.
  fileprivate func rows(_ columns: Int) -> Int {
    switch content {
    case .heading: 0
    case .paragraph(let words), .quotation(let words): words.text.rows(columns)
    case .list(_, let items): items.reduce(0) { $0 + $1.text.rows(columns - 4) }
    case .table(_, let rows):
      rows.reduce(1) { $0 + ($1.map { $0.text.rows(columns / 2) }.max() ?? 0) }
    case .alert(let alert): alert.blocks.reduce(1) { $0 + $1.rows(columns - 2) }
    case .repeatedWarning: 6
    case .figure(let figure):
      figure.ranges.count + figure.levels.count + figure.flow.count * FigureSheet.rowsOfStep
        + figure.summary.text.rows(columns)
    case .form(let form):
      form.say.reduce(1) { $0 + $1.text.rows(columns - 4) } + form.ticks.count + form.fields.count
    case .seeAlso(let links): links.count + 1
    }
  }
}
