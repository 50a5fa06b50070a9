import Education
import GuideStore
import Screen

/// The question that is typed, and what was found.
struct SearchPane: Pane {
  /// What had the keys before, and gets them back.
  let origin: ScreenLayout.Half
  var prompt = Prompt() {
    didSet {
      (isInResults, skipped) = (false, 0)
      hasOpened = false
      if prompt.text != oldValue.text { (isStale, hasRested) = (true, false) }
    }
  }
  /// The answer is that of an earlier question, or of none yet.
  private(set) var isStale = true
  /// Nothing has been typed for a while.
  private(set) var hasRested = false
  private(set) var answer: SearchAnswer?
  private var openCard = OpenCard()
  /// What other guides of the shelf answer, as far as they were asked.
  private(set) var elsewhere: [AnswerElsewhere] = []
  /// The guides that are asked when there is a pause, the next one first.
  private(set) var unasked: [Int] = []
  /// What the words name in the program itself.
  private(set) var place: ProgramPlace?
  /// What can be chosen.
  private(set) var rows: [AnswerPage.Row] = []
  /// The chosen row, as an index.
  var selection = 0 { didSet { skipped = 0 } }
  /// The first lines of the chosen row that have been read and are above the screen: what to do in
  /// danger may take more of them than a small screen has.
  var skipped = 0
  /// The arrow keys have left the prompt for the results.
  var isInResults = false

  /// A result was opened: who comes back finds it chosen, Backspace goes on back, and a letter begins
  /// another question.
  var hasOpened = false

  /// More are never read to the end.
  static let mostResults = 20

  /// How its beginning may have been meant as well.
  private let doubtful: DoubtfulBeginning?

  /// The question as it may have been meant as well.
  var otherReading: String? { doubtful?.otherReading(of: prompt.text) }

  var earlier: EarlierQuestions
  /// What is offered while nothing is typed.
  private var mostAsked: [NodeSummary] = []

  /// - Parameters:
  ///   - typed: the beginning of a question.
  ///   - other: what may have been meant in place of that.
  ///   - earlier: what was asked before, the last first.
  init(
    from origin: ScreenLayout.Half, typed: String = "", orElse other: String? = nil,
    earlier: [String] = []
  ) {
    doubtful = other.map { DoubtfulBeginning(typed: typed, alternative: $0) }
    self.origin = origin
    self.earlier = EarlierQuestions(earlier)
    prompt = Prompt(typed)
  }

  /// What stands below the prompt.
  var page: AnswerPage? {
    if let answer {
      return AnswerPage(
        answer, elsewhere, holdsCards: !hasRested && !answer.isFinal, isAsking: !unasked.isEmpty,
        place: place)
    }
    return prompt.text.isEmpty ? AnswerPage(offering: mostAsked) : nil
  }

  /// The same as lines.
  /// - Parameter isChosenLast: what stands below the chosen row is left out.
  func lines(in surroundings: Surroundings, isChosenLast: Bool = false) -> AnswerLines {
    AnswerLines(
      page, matched: answer?.matched ?? .none, selection: selection, isInResults: isInResults,
      width: surroundings.layout.results.columns.count, measure: surroundings.measure,
      height: surroundings.layout.results.height, isChosenLast: isChosenLast,
      verdict: { $0.map { Wording.doesNotSay(titled: titleOfGuide($0)) } ?? surroundings.verdict },
      hint: surroundings.searchHint, keys: surroundings.keys,
      hasHelp: !surroundings.lacks.contains(.help), title: surroundings.title,
      titleOfGuide: titleOfGuide)
  }

  /// What another guide is called.
  private func titleOfGuide(_ guide: Int) -> String {
    elsewhere.first { $0.guide == guide }?.title ?? ""
  }

  /// The guide that answers first, where that is not the open one.
  var leadingAnswer: AnswerElsewhere? { answer?.leader(of: elsewhere) }

  /// - Parameters:
  ///   - place: what the words name in the program itself.
  ///   - offers: the questions most asked, where nothing is typed.
  ///   - others: guides of the shelf that have yet to be asked the same; `nil` where they were asked it
  ///     already.
  mutating func show(
    _ answer: SearchAnswer?, place: ProgramPlace? = nil, offering offers: [NodeSummary] = [],
    askingOthers others: [Int]?
  ) {
    self.answer = answer.map { openCard.kept(in: $0, to: prompt.text) }
    (self.place, mostAsked) = (place, offers)
    if let others { (elsewhere, unasked) = ([], answer == nil ? [] : others) }
    rows = page?.rows ?? []
    selection = 0
    isStale = false
  }

  /// Takes the answer of the guide that was asked next; what is chosen stays chosen.
  mutating func show(_ other: AnswerElsewhere?) {
    guard !unasked.isEmpty else { return }
    let chosen = isInResults && rows.indices.contains(selection) ? rows[selection] : nil
    unasked.removeFirst()
    if let other { elsewhere.append(other) }
    rows = page?.rows ?? []
    if let chosen, let row = rows.firstIndex(of: chosen) { selection = row }
  }

  /// The words may be a whole question, and are not yet answered as one: nothing is chosen, and no other
  /// guide waits to be asked first.
  var mayBeWhole: Bool {
    answer?.isFinal == false && !isStale && !isInResults && unasked.isEmpty
  }

  /// Nothing has been typed for a while.
  /// - Parameter whole: the answer to the words as a whole question.
  mutating func rest(with whole: SearchAnswer) {
    hasRested = true
    answer = openCard.kept(in: whole, to: prompt.text)
    rows = page?.rows ?? []
    selection = 0
  }
}
