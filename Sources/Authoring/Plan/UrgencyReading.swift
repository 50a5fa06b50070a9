import Education
import Language

/// Goes through a page from the first sentence to the last and joins signs with urgencies.
struct UrgencyReading {
  /// A sign that stands with another urgency than the plan's.
  struct Contradiction {
    var sign: PlanSheet.Sign
    /// As the text names it.
    var words: String
    var said: Set<ActionLevel>
    var wanted: ActionLevel
    /// The condition that asks for the stricter level.
    var condition: String?
    var place: Place
  }

  let reader: SentenceReader
  private(set) var findings: [Contradiction] = []
  /// The signs in the title of a question or of a warning: what is told below goes with them.
  var title: [SignFinder.Match] = []
  /// What was said last.
  private var last: Set<Urgency> = []
  /// The signs in the heading above.
  private var heading: [SignFinder.Match] = []
  /// The conditions in the title of the page.
  private var titleConditions: Set<String> = []
  /// The page as a whole is about a case: what it tells is for that.
  private var isOfCase = false
  /// The signs of the list above.
  private var list: [SignFinder.Match] = []

  /// What a heading or a sentence says of the list below it.
  private struct Lead {
    var said: Set<Urgency> = []
    var conditions: Set<String> = []
  }

  init(reader: SentenceReader) { self.reader = reader }

  mutating func read(_ page: Page) {
    titleConditions = Set(
      reader.sentences(Prose(.title, page.title)).flatMap(\.conditions))
    isOfCase = reader.isOfCase(page.path)
    if page.kind.asks || page.kind == .card {
      title = reader.sentences(Prose(.title, page.title)).flatMap(\.matches)
    }
    if let main = page.main { read(reader.sentences(Prose(.main, main))) }
    var heading = Lead()
    var lead = Lead()
    for block in page.blocks {
      switch block.content {
      case .heading(_, let words):
        let sentences = reader.sentences(words)
        self.heading = sentences.flatMap(\.matches)
        list = []
        heading = self.lead(sentences, below: nil)
        lead = heading
      case .paragraph(let words), .quotation(let words):
        let sentences = reader.sentences(words)
        read(sentences)
        lead = self.lead(sentences, below: heading)
      case .list(let isOrdered, let items):
        let sentences = items.map { reader.sentences($0) }
        for item in sentences { read(item, below: lead) }
        list = sentences.joined().filter { $0.mentions.isEmpty }.flatMap(\.matches)
        // The steps of a card; what it says further down speaks of other cases.
        if page.kind == .card, isOrdered { title = [] }
      case .table(_, let rows):
        for row in rows { read(row.flatMap { reader.sentences($0) }) }
      case .alert(let alert): read(alert)
      case .figure, .form, .repeatedWarning, .seeAlso: break
      }
    }
  }

  /// Sentences that stand together.
  mutating func read(_ sentences: [SpokenSentence]) { read(sentences, below: Lead()) }

  private mutating func read(_ sentences: [SpokenSentence], below lead: Lead) {
    var waiting: SpokenSentence?
    for sentence in sentences {
      let timed = sentence.timed.union(sentence.repeats ? last : [])
      let said = timed.isEmpty ? sentence.untimed : timed
      if said.isEmpty {
        if lead.said.isEmpty {
          waiting = sentence.matches.isEmpty ? nil : sentence
        } else {
          judge(sentence.matches, in: sentence, as: lead.said, lead.conditions)
        }
        continue
      }
      if !sentence.matches.isEmpty {
        judge(sentence.matches, in: sentence, as: said, lead.conditions)
      } else if !sentence.isFallback, !timed.isEmpty {
        let isInstruction = reader.urgency.isInstruction(sentence.spoken.words)
        if let waiting, isInstruction || sentence.pointsBack {
          judge(waiting.matches, in: waiting, as: timed, sentence.conditions)
        } else if sentence.pointsBack, !list.isEmpty {
          judge(list, in: sentence, as: timed, [])
        } else if isInstruction, !heading.isEmpty {
          judge(heading, in: sentence, as: timed, [])
          // What follows may speak of something else.
          heading = []
        } else if !title.isEmpty {
          judge(title, in: sentence, as: timed, [])
        }
      }
      waiting = nil
      if !timed.isEmpty { last = timed }
    }
  }

  /// The title of a warning, or else what it tells everybody to do, goes with the signs that have
  /// nothing else.
  private mutating func read(_ alert: Alert) {
    var paragraphs = alert.blocks.flatMap { block -> [[SpokenSentence]] in
      switch block.content {
      case .paragraph(let words): [reader.sentences(words.splitAtLabel().rest)]
      case .list(_, let items): items.map { reader.sentences($0) }
      default: []
      }
    }
    let title = reader.sentences(alert.title)
    paragraphs.append(title)
    let instruction = paragraphs.joined().first {
      !$0.timed.isEmpty && !$0.isFallback && reader.urgency.isInstruction($0.spoken.words)
        && !reader.urgency.isConditional($0.spoken.words)
    }
    let leads = [Set(title.flatMap(\.timed)), instruction?.timed ?? []].filter { !$0.isEmpty }
    let outer = self.title
    self.title = title.flatMap(\.matches)
    for urgencies in leads.isEmpty ? [[]] : leads {
      for paragraph in paragraphs { read(paragraph, below: Lead(said: urgencies)) }
    }
    self.title = outer
  }

  private func lead(_ sentences: [SpokenSentence], below heading: Lead?) -> Lead {
    var lead = heading ?? Lead()
    for sentence in sentences where !sentence.isFallback {
      if !sentence.timed.isEmpty { lead.said = sentence.timed }
      lead.conditions.formUnion(sentence.conditions)
    }
    return lead
  }

  private mutating func judge(
    _ matches: [SignFinder.Match], in sentence: SpokenSentence, as urgencies: Set<Urgency>,
    _ outer: Set<String>
  ) {
    let said = Set(urgencies.map(ActionLevel.init))
    let conditions = sentence.conditions.union(outer)
    let isQualified =
      reader.urgency.isConditional(sentence.spoken.words)
      || isOfCase || !outer.isEmpty || !titleConditions.isEmpty
    for match in matches {
      let wanted = match.signs.map { ($0, $0.wanted(with: conditions, isQualified: isQualified)) }
      guard wanted.allSatisfy({ $0.1.levels.isDisjoint(with: said) }), let first = wanted.first
      else { continue }
      findings.append(
        Contradiction(
          sign: first.0, words: match.text, said: said,
          wanted: first.1.levels.max() ?? first.0.level, condition: first.1.condition,
          place: sentence.place))
    }
  }
}

extension PlanSheet.Sign {
  /// The levels that a sentence may ask for which names these conditions. What can wait for a visit
  /// is an emergency in some case only: a text that says so names a case.
  fileprivate func wanted(
    with conditions: Set<String>, isQualified: Bool
  ) -> (levels: Set<ActionLevel>, condition: String?) {
    let named = stricter.filter { conditions.contains($0.condition.text) }
    guard let strictest = named.min(by: { $0.level < $1.level }) else {
      // What is an emergency in some case only is none where no case is named. Whoever feels that no
      // call is needed may still ask.
      let levels =
        isQualified || level <= .emergencyNow
        ? self.levels : self.levels.subtracting([.emergencyNow])
      return (level == .noneNeeded ? levels.union([.nextVisit]) : levels, nil)
    }
    return (
      Set(ActionLevel.allCases.filter { $0 <= strictest.level }), strictest.condition.text
    )
  }
}

extension ActionLevel {
  init(_ urgency: Urgency) {
    switch urgency {
    case .emergency: self = .emergencyNow
    case .today: self = .callToday
    case .later: self = .nextVisit
    }
  }
}
