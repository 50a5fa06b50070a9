import GuideStore

/// What an answer says and in which order, for the screen, for print and line by line: what to do
/// in danger stands before everything else.
struct AnswerPage: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    /// - Parameter guide: the place of another guide than the open one.
    case card(CardHit, in: Int?)
    /// A place of the program, which the words name.
    case place(ProgramPlace)
    /// The words that were searched for in place of those that were typed.
    case showing(String)
    /// The guide does not answer.
    /// - Parameter guide: the place of another guide than the open one.
    case refusal(in: Int?)
    /// What the results are, where they do not answer.
    case introduction(Introduction)
    /// The guide speaks of a medicine by its class only.
    case related(RelatedWord)
    /// - Parameters:
    ///   - number: counted from 1.
    ///   - guide: the place of another guide than the open one.
    case result(SearchResult, number: Int, in: Int?)
    /// What follows is of another guide than what stands above it.
    /// - Parameter guide: its place, where it is not the open one.
    case elsewhere(in: Int?)
    /// Other guides have not answered yet.
    case asking
    /// That nothing was found does not make anything safe.
    case noMatchIsNotSafe
    /// The words as they were typed, to be searched for.
    case instead(String)
    /// Before anything is asked: how to ask, and where help is.
    case invitation
    /// A question that others ask.
    case offer(NodeSummary)
  }

  enum Introduction: Equatable, Sendable {
    /// The question may still be growing.
    case unfinished
    case nothingNear
    case nearest
    /// The first says whom to ask.
    case nearestToUnsaid
  }

  /// Something of the page that a person can choose.
  enum Row: Equatable, Sendable {
    case card(CardHit, in: Int?)
    case place(ProgramPlace)
    case result(SearchResult, in: Int?)
    case instead(String)
    case offer(NodeSummary)
  }

  let parts: [Part]

  /// - Parameters:
  ///   - elsewhere: what other guides answer. It stands behind what the open one says, unless the question
  ///     names what another is about: then that one answers first. What to do in danger goes before
  ///     everything, whoever says it; but nobody is told what to do about another medicine than the one
  ///     that was named.
  ///   - holdsCards: the words still grow: what to do in danger about another thing than the guide that is
  ///     open is about waits until they are whole, for it would come and go with a letter.
  ///   - isAsking: others have not answered yet.
  ///   - place: what the words name in the program itself, behind what to do in danger.
  init(
    _ answer: SearchAnswer, _ elsewhere: [AnswerElsewhere] = [], holdsCards: Bool = false,
    isAsking: Bool = false, place: ProgramPlace? = nil
  ) {
    let leader = answer.leader(of: elsewhere)
    let first = leader?.answer ?? answer
    var parts: [Part] = []
    if let card = first.card, leader == nil || !holdsCards {
      parts.append(.card(card, in: leader?.guide))
    } else if !holdsCards,
      let other = elsewhere.first(where: {
        $0.answer.card != nil && $0.answer.isMeant(beside: first.naming)
      }), let card = other.answer.card
    {
      parts.append(.card(card, in: other.guide))
    }
    if let place { parts.append(.place(place)) }
    // Who names a place of the program asks the guide nothing: what only comes near is no answer.
    var number = 0
    if place == nil || first.answered {
      if let words = first.showing { parts.append(.showing(words)) }
      if first.isRefused { parts.append(.refusal(in: leader?.guide)) }
      if let introduction = Introduction(first) { parts.append(.introduction(introduction)) }
      parts += first.related.filter(\.isMedicine).map { .related($0) }
      parts += first.listed.enumerated().map { .result($1, number: $0 + 1, in: leader?.guide) }
      if first.isRefused { parts.append(.noMatchIsNotSafe) }
      if let words = first.searchInstead { parts.append(.instead(words)) }
      number = first.listed.count
    }
    // Those that are named as well go before the others.
    let others = elsewhere.filter { $0.guide != leader?.guide }
    let behind =
      others.filter { $0.answer.isMeant(beside: first.naming) }.map {
        ($0.answer, Optional($0.guide))
      }
      + (leader == nil ? [] : [(answer, nil)])
      + others.filter { !$0.answer.isMeant(beside: first.naming) }
      .map { ($0.answer, Optional($0.guide)) }
    for (other, guide) in behind where !other.results.isEmpty {
      parts.append(.elsewhere(in: guide))
      for result in other.results {
        number += 1
        parts.append(.result(result, number: number, in: guide))
      }
    }
    if isAsking { parts.append(.asking) }
    self.parts = parts
  }

  /// What stands there before anything is asked.
  init(offering questions: [NodeSummary]) {
    parts = [.invitation] + questions.map { .offer($0) }
  }

  /// What can be chosen, from top to bottom.
  var rows: [Row] {
    parts.compactMap { part in
      switch part {
      case .card(let card, let guide): .card(card, in: guide)
      case .place(let place): .place(place)
      case .result(let result, _, let guide): .result(result, in: guide)
      case .instead(let words): .instead(words)
      case .offer(let node): .offer(node)
      default: nil
      }
    }
  }
}

extension AnswerPage.Introduction {
  fileprivate init?(_ answer: SearchAnswer) {
    guard !answer.answered else { return nil }
    if !answer.isFinal, answer.nearest.isEmpty {
      self = .unfinished
    } else if answer.unsaid == nil {
      self = answer.nearest.isEmpty ? .nothingNear : .nearest
    } else if answer.nearest.count > 1 {
      self = .nearestToUnsaid
    } else {
      return nil
    }
  }
}
