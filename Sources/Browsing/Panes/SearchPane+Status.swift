import GuideStore

/// The line above the footer, and the footer.
extension SearchPane {
  func status(in surroundings: Surroundings) -> Status {
    var status = Status()
    if surroundings.isLearning { (status.words, status.isWanted) = (Wording.learning, true) }
    if let title = chosenTitle { status.tells(opening: title) }
    // What is cut off below the screen must be known of.
    if skipped < mostSkipped(in: surroundings) {
      let words = hasChosen ? Wording.goesOnBelow : Wording.nearestGoesOnBelow
      (status.words, status.isWanted) = (words, true)
    }
    guard let answer, answer.answered || answer.leader(of: elsewhere) != nil, !rows.isEmpty else {
      return status
    }
    let count = answer.results.count + elsewhere.map(\.answer.results.count).reduce(0, +)
    status.position =
      count < Self.mostResults ? Wording.answers(count) : Wording.firstAnswers(count)
    return status
  }

  /// What Enter opens, once a row was chosen.
  private var chosenTitle: String? {
    guard isInResults, rows.indices.contains(selection) else { return nil }
    return switch rows[selection] {
    case .card(let card, _): card.title
    case .result(let result, _): result.title
    case .offer(let node): node.title
    case .place, .instead: nil
    }
  }

  /// While there is nothing to choose, no hint says that one can; and what Enter does is said as it is now.
  func hints(in surroundings: Surroundings) -> [Hint] {
    let keymap = Keymap.prompt.without(surroundings.lacks) { $0.global?.part }
    return keymap.saying(Wording.ask, hint: enterDoes ?? "", for: .open).hints { command in
      switch command {
      case .next: !rows.isEmpty
      case .open: enterDoes != nil
      default: true
      }
    }
  }
}
