import Education

/// Which page: one of the guide, or one that the program makes.
enum PageReference: Hashable, Sendable {
  case node(String)
  case warnings
  /// - Parameter line: what the line being read is made from, to be told first.
  case sources(of: String, line: [Citation] = [])
  /// Where the sources disagree, what belongs to a page first.
  case disagreements(on: String)
  /// The headings of a page, to jump to.
  case contents(of: String)
  case bookmarks
  case settings
  /// The forms in which something can be taken along.
  case sheets(of: SheetSubject)
  /// What applies to the reader.
  case mine
  /// What to ask a person, with what the reader marked.
  case questions(for: String)
  /// Questions to the reader, with those answers that they asked for, by their places.
  case teachBack(shown: Set<Int>)
  case keys

  /// Enter on its rows changes or writes something: none is chosen before the person chooses it.
  var actsOnEnter: Bool {
    switch self {
    case .settings, .sheets, .mine: true
    default: false
    }
  }

  /// The page of the guide that it shows or tells about.
  var node: String? {
    switch self {
    case .node(let id), .sources(let id, _), .contents(let id), .disagreements(let id),
      .sheets(.page(let id)):
      id
    case .warnings, .bookmarks, .settings, .keys, .sheets, .mine, .questions, .teachBack:
      nil
    }
  }

  /// What of it can be taken along; `nil` where nothing can.
  var sheetSubject: SheetSubject? {
    switch self {
    case .node(let id): .page(id)
    case .questions(let person): .questions(person)
    case .teachBack: .teachBack
    case .mine: .actionPlan
    default: nil
    }
  }

  /// Its rows of pages are those that the person marked.
  var listsMarks: Bool {
    switch self {
    case .bookmarks, .questions: true
    default: false
    }
  }
}
