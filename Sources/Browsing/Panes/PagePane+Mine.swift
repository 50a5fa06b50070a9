import Education

/// Pages about the reader.
extension PagePane {
  /// What of the open page can be taken along; `nil` where nothing can.
  var sheetSubject: SheetSubject? {
    switch view.page.reference {
    case .node(let id): .page(id)
    case .questions(let person): .questions(person)
    case .teachBack: .teachBack
    case .mine: .actionPlan
    default: nil
    }
  }

  /// Its rows of pages are those that the person marked.
  var listsMarks: Bool {
    switch view.page.reference {
    case .bookmarks, .questions: true
    default: false
    }
  }

  /// What Enter does on a row of a page about the reader.
  static func words(for row: MyRow?) -> String? {
    switch row {
    case .fact: Wording.changesFact
    case .answer: Wording.showsAnswer
    case .questions, .teachBack, nil: nil
    }
  }
}
