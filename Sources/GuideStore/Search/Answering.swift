import Education
import Language
import SQLite

extension SearchPipeline {
  /// How many of the nearest entries are shown when none answers.
  private static let mostNearest = 3

  func answer(_ query: Query, limit: Int) throws -> SearchAnswer {
    let run = try run(query)
    let card = try run.card.map { try cardHit($0, openedBy: run) }
    let showing = Self.showing(run.concepts)
    // An entry that says that no source answers is itself the best that there is.
    let unsaid = run.ranked.first.flatMap { $0.lexical.kind == .unsaid ? $0 : nil }
    let best = run.ranked.first?.score ?? 0
    let shown = run.ranked.enumerated().filter { rank, evidence in
      evidence.lexical.node != card?.id
        && (rank < Tuning.alwaysShown
          || LogRatio.decay(evidence.score - best) >= Tuning.leastOfBest)
    }.map(\.element)
    let results = run.isAnswered ? try shown.prefix(limit).map { try result(for: $0, in: run) } : []
    // Who is in no danger is led to no card for want of anything nearer.
    let near = shown.filter {
      $0.lexical.kind != .card || run.cardProbability >= Tuning.mayBeDanger || goesByWords
    }
    var nearest =
      run.isAnswered ? [] : try near.prefix(Self.mostNearest).map { try result(for: $0, in: run) }
    let ofOthers = try pageOfOtherMedicines(for: run)
    if let ofOthers {
      nearest = [ofOthers] + nearest.filter { $0.node != ofOthers.node && $0.kind != .unsaid }
      nearest = Array(nearest.prefix(Self.mostNearest))
    }
    return SearchAnswer(
      query: query.typed, showing: showing, searchInstead: showing.map { _ in query.quoted },
      isFinal: !query.isTyping, answered: run.isAnswered, card: card, results: results,
      nearest: nearest,
      unsaid: query.isTyping || ofOthers == nil
        ? unsaid == nil ? nil : nearest.first { $0.kind == .unsaid } : ofOthers,
      related: run.isAnswered ? try related(run.concepts) : [],
      matched: MatchedWords(run.concepts))
  }

  /// Whoever asks about a medicine that no page names is told which ones clash, and whom to ask.
  private func pageOfOtherMedicines(for run: Run) throws -> SearchResult? {
    guard !run.isAnswered, run.card == nil, !otherMedicines.isEmpty,
      run.facts.asksOfUnnamed(isTyping: run.query.isTyping)
    else { return nil }
    let id = otherMedicines
    return try db.row(
      "SELECT title, content, block, opening FROM entry WHERE node = \(EntryRetrieval.ordinalOfNode) "
        + "AND part = ''", id
    ) { row in
      let content = try row.packed(1, by: packing, as: EntryContent.self)
      return SearchResult(
        id: id, kind: .question, title: try row.text(0), node: id, block: try row.number(2),
        path: try path(to: id), text: content.text,
        lines: Self.snippet(
          of: content.text, kind: .question, opening: try row.number(3), line: 0),
        score: run.answerProbability, citations: content.citations)
    }
  }

  /// Medicines whose name no source has, with the class that the sources speak of.
  private func related(_ concepts: [Concept]) throws -> [RelatedWord] {
    try concepts.compactMap { concept in
      let name = concept.mended ?? concept.typed
      guard concept.origin == .medicineClass, let word = concept.guideWord,
        try !LibraryWords(db: db).roles(of: name).contains(.shown)
      else { return nil }
      return RelatedWord(typed: name, word: word)
    }
  }

  /// The query with its mended words, when a word was mended into another one; another form or another
  /// spacing of the same word finds the same, and is not worth a line.
  static func showing(_ concepts: [Concept]) -> String? {
    guard
      concepts.contains(where: { concept in
        concept.mended.map { !isSame($0, concept.typed) } ?? false
      })
    else { return nil }
    return concepts.map { $0.mended ?? $0.typed }.joined(separator: " ")
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { Tokens.words(of: $0).joined() }
    let stem = Stem.of(words[0])
    return words[0] == words[1]
      || Stem.of(words[1]) == stem && words.allSatisfy { $0.hasPrefix(stem) }
  }

  private func cardHit(_ id: String, openedBy run: Run) throws -> CardHit {
    let card = try db.row(
      "SELECT title, content FROM entry WHERE node = \(EntryRetrieval.ordinalOfNode) AND part = ''",
      id
    ) { row in
      let content = try row.packed(1, by: packing, as: EntryContent.self)
      return CardHit(
        id: id, title: try row.text(0), path: try path(to: id), text: content.text,
        citations: content.citations,
        openedBy: run.crisis.map { .words($0.words) } ?? .examples(run.cardProbability))
    }
    guard let card else { throw ByteReader.Damaged() }
    return card
  }

  /// The line that shows best why the entry was found; but lines that belong together stay so, and a warning
  /// ends with what to do.
  private static func snippet(
    of text: String, kind: ResultKind, opening: Int, line: Int
  ) -> [String] {
    let lines = text.split(separator: "\n").map(String.init)
    if opening > 0 { return Array(lines.prefix(opening)) }
    if kind == .warning {
      return text.count > Tuning.mostOfPart
        ? Array(lines[lines.firstStep(of: line)...]) : lines
    }
    guard lines.indices.contains(line) else { return Array(lines.prefix(1)) }
    let first = lines.firstStep(of: line)
    var last = line
    if lines[line].leadsOn {
      while last + 1 < lines.count, lines[last].leadsOn { last += 1 }
      last = min(lines.count - 1, last + Tuning.rowsBehindLeading)
    }
    let shown = Array(lines[first...last])
    // Of several cases the gravest is never left out: who reads the calm one alone takes it for theirs.
    guard !shown.contains(where: UrgencyReader.tellsOfEmergency),
      let gravest = lines[..<first].first(where: UrgencyReader.tellsOfEmergency)
    else { return shown }
    return [gravest] + shown
  }

  /// What to do first, of an action card: no other line of it stands alone.
  private static func firstStep(of card: String) -> String {
    let lines = card.split(separator: "\n")
    return String(lines.first { $0.first?.isNumber == true } ?? lines.first ?? "")
  }

  private func result(for evidence: Evidence, in run: Run) throws -> SearchResult {
    let candidate = evidence.lexical
    let best = run.ranked.first?.score ?? 0
    let result = try db.row(
      "SELECT title, content, block, opening FROM entry WHERE ordinal = ?",
      candidate.ordinal
    ) { row in
      let content = try row.packed(1, by: packing, as: EntryContent.self)
      let text = content.text
      let opening = try row.number(3)
      return SearchResult(
        id: candidate.id, kind: candidate.kind, title: try row.text(0), node: candidate.node,
        block: try row.number(2), path: try path(to: candidate.node), text: text,
        lines: candidate.kind == .card
          ? [Self.firstStep(of: text)]
          : Self.snippet(
            of: text, kind: candidate.kind, opening: opening, line: candidate.line),
        score: run.answerProbability * LogRatio.decay(evidence.score - best),
        citations: content.citations)
    }
    guard var result else { throw ByteReader.Damaged() }
    if candidate.kind == .topic, !candidate.isPart, let part = run.parts[candidate.node] {
      try add(part, to: &result)
    }
    return result
  }

  /// The main message of a page seldom tells all that was asked: its part that does stands behind it.
  private func add(_ part: Ranking.Candidate, to result: inout SearchResult) throws {
    let found: EntryContent? = try db.row(
      "SELECT content FROM entry WHERE ordinal = ?", part.ordinal
    ) { try $0.packed(0, by: packing) }
    guard let found else { throw ByteReader.Damaged() }
    // What the page says first, its part may say once more.
    let said = Set(result.text.split(separator: "\n"))
    let further = Self.excerpt(of: found.text, from: part.line).split(separator: "\n")
      .filter { !said.contains($0) }
    result.text = ([Substring(result.text)] + further).joined(separator: "\n")
    result.citations = (result.citations + found.citations).withoutRepeats
    result.lines += Self.snippet(of: found.text, kind: part.kind, opening: 0, line: part.line)
  }

  /// A short part whole, or whole lines of a long one: its first, or where they do not reach that which
  /// holds most of what was asked, from there on.
  private static func excerpt(of text: String, from line: Int) -> String {
    guard text.count > Tuning.mostOfPart else { return text }
    let all = text.split(separator: "\n").map(String.init)
    let reach = all.prefix(line + 1).reduce(0) { $0 + $1.count }
    let lines = reach <= Tuning.mostOfPart ? all[...] : all.dropFirst(all.firstStep(of: line))
    var length = 0
    let shown = lines.prefix { line in
      defer { length += line.count }
      return length == 0 || length + line.count <= Tuning.mostOfPart
    }
    return shown.joined(separator: "\n")
  }

  /// Titles from the top of the tree to a page.
  private func path(to node: String) throws -> [String] {
    var titles: [String] = []
    var next: String? = node
    while let id = next {
      let row = try db.row("SELECT title, parent FROM node WHERE id = ?", id) {
        (title: try $0.text(0), parent: try $0.optionalText(1))
      }
      guard let row else { break }
      // In a damaged tree a branch may stand below itself.
      guard titles.count <= LibrarySchema.deepest else { throw ByteReader.Damaged() }
      titles.append(row.title)
      next = row.parent
    }
    return titles.reversed()
  }
}

extension [String] {
  /// The line with which the numbered steps begin of which a line is one; else that line. A step is nothing
  /// without those before it.
  fileprivate func firstStep(of line: Int) -> Int {
    guard indices.contains(line), var number = self[line].numberOfStep else { return line }
    var start = line
    while number > 1, start > 0, self[start - 1].numberOfStep == number - 1 {
      (start, number) = (start - 1, number - 1)
    }
    return number == 1 ? start : line
  }
}

extension String {
  /// A heading, or what leads in: it tells nothing without what follows.
  fileprivate var leadsOn: Bool { last == ":" }

  /// Of a line that begins with "3. ".
  fileprivate var numberOfStep: Int? {
    let digits = prefix { $0.isNumber }
    return dropFirst(digits.count).hasPrefix(". ") ? Int(digits) : nil
  }
}
