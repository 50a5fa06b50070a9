import Education

/// Where the citation marks of a block stand.
enum CitationMarks: Equatable {
  /// Behind each statement.
  case atStatements
  /// A heading shows those of everything under it.
  case atHeading([Citation])
  /// The heading above shows them.
  case shownAbove
}

extension [Block] {
  /// For each block where its marks stand. Where everything under a heading comes from the same
  /// sources they are shown once, at the heading; one line of the guide's own among them, and each
  /// statement has its own marks, so that nobody takes that line for a source's.
  var citationMarks: [CitationMarks] {
    var marks = [CitationMarks](repeating: .atStatements, count: count)
    let headings = indices.filter { self[$0].isHeading }
    for (heading, end) in zip(headings, headings.dropFirst() + [count]) {
      // At a heading above a box they would seem to be those of the box.
      guard heading + 1 < end, self[heading + 1].isRunningText else { continue }
      let section = (heading + 1..<end).filter { self[$0].isRunningText }
      let statements = section.flatMap { self[$0].statements }.filter { $0.kind != .label }
      guard statements.count > 1, let first = statements.first, first.kind == .source,
        statements.allSatisfy({ $0.kind == .source && $0.sources == first.sources })
      else { continue }
      marks[heading] = .atHeading(first.citations)
      for index in section { marks[index] = .shownAbove }
    }
    return marks
  }
}

extension Block {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

  /// A box, a figure or what each source says names its sources itself.
  fileprivate var isRunningText: Bool {
    switch self {
    case .paragraph, .quotation, .list, .outline, .table: true
    case .heading, .warning, .positions, .figure, .form, .menu: false
    }
  }
}

extension Statement {
  fileprivate var sources: Set<String> { Set(citations.map(\.source)) }
}
