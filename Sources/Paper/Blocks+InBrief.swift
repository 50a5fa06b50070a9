import Education

extension [Block] {
  /// A page that nobody asked for by name: what it says first, its boxes, tables and lists. What stands
  /// under a heading in sentences alone says more about these, and lines to fill in stand at the end of the
  /// sheet. What is said for the reader stays.
  var inBrief: [Block] {
    var sections: [[Block]] = [[]]
    for block in self {
      if case .heading(let level, _) = block, level <= Self.levelOfSection { sections.append([]) }
      sections[sections.count - 1].append(block)
    }
    let kept = sections.enumerated().filter { place, section in
      place == 0 || section.contains { $0.isSetApart || $0.isForReader }
    }
    return kept.flatMap(\.element).filter { if case .form = $0 { false } else { true } }
  }

  /// Without headings that only a box follows: it has a title of its own.
  var headingWords: [Block] {
    enumerated().filter { place, block in
      guard case .heading(let level, _) = block else { return true }
      let section = self[(place + 1)...].prefix {
        if case .heading(let next, _) = $0 { next > level } else { true }
      }
      return section.contains { if case .warning = $0 { false } else { true } }
    }.map(\.element)
  }

  private static let levelOfSection = 2
}

extension Block {
  fileprivate var isSetApart: Bool {
    switch self {
    case .warning, .table, .list, .outline, .figure, .positions: true
    case .heading, .paragraph, .quotation, .form, .menu: false
    }
  }

  fileprivate var isForReader: Bool {
    statements.contains { $0.kind == .label && $0.text.hasPrefix(PaperWording.forYou) }
  }
}
