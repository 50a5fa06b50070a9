import Language
import SQLite

extension GuideLibrary {
  /// Answers a query: an action card for a crisis, then the entries that answer, best first.
  ///
  /// - Parameters:
  ///   - typed: the words as typed; a last word without a space after it may still be growing.
  ///     Words in double quotes are searched for as they are spelled.
  ///   - limit: the most results.
  ///   - kinds: only entries of these kinds.
  ///   - isTyping: the last word may still be growing.
  public func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil, isTyping: Bool = false
  ) throws(LibraryError) -> SearchAnswer {
    let mended = foreignLanguage == nil ? try withoutDoubledBeginnings(typed) : nil
    var answer = try search(
      mended ?? typed, limit: limit, kinds: kinds, isTyping: isTyping, without: [])
    if let mended {
      answer.query = typed
      answer.showing = answer.showing ?? mended
      answer.searchInstead = "\"\(typed)\""
    }
    answer.naming = naming(typed, showing: answer.showing)
    return answer
  }

  private func naming(_ typed: String, showing mended: String?) -> SearchAnswer.Naming {
    // Of a guide that is searched letter by letter nothing is learned but its title.
    let own =
      foreignLanguage == nil ? words : AskedWords(ownNames: Set(Tokens.words(of: about.title)))
    let words = Tokens.words(of: typed)
    if own.nameTheGuide(in: words) { return .typed }
    if let mended, own.nameTheGuide(in: Tokens.words(of: mended)) { return .mended }
    return words.contains(where: AskedWords.isName) ? .another : .nothing
  }

  /// - Parameter without: stages to leave out, to see what each earns.
  func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil, isTyping: Bool = false,
    without: Set<SearchStage>
  ) throws(LibraryError) -> SearchAnswer {
    if let literal = try literalSearch() {
      return literal.answer(typed, limit: limit, kinds: kinds, isTyping: isTyping)
    }
    try learnLesson()
    return try database.readPacked { db, packing in
      try pipeline(db, packing, kinds: kinds, without: without)
        .answer(Query(typed, isTyping: isTyping), limit: limit)
    }
  }

  private func literalSearch() throws(LibraryError) -> LiteralSearch? {
    guard foreignLanguage != nil else { return nil }
    if let made = literal.withLock({ $0 }) { return made }
    var pages: [LiteralSearch.Page] = []
    for node in try allNodes() {
      guard let kind = ResultKind(rawValue: node.kind.rawValue) else { continue }
      let page = LiteralSearch.Page(
        id: node.id, title: node.title, kind: kind, path: try path(to: node.id).map(\.title),
        blocks: try blocks(of: node.id) ?? [])
      if let page { pages.append(page) }
    }
    let made = LiteralSearch(pages: pages)
    literal.withLock { $0 = made }
    return made
  }

  func pipeline(
    _ db: Database, _ packing: Packing, kinds: Set<ResultKind>? = nil,
    without: Set<SearchStage> = []
  ) throws -> SearchPipeline {
    let table = try learned.withLock { table in
      let read = try table ?? LearnedStage.Table(db)
      table = read
      return read
    }
    return SearchPipeline(
      db: db, packing: packing,
      learned: LearnedStage(db: db, table: table, words: words),
      ownThings: OwnThings.read(ownThings), isDocument: about.publication != nil,
      otherMedicines: about.otherMedicines, helpCard: about.helpCard,
      kinds: kinds, without: without)
  }

  /// What each stage of the search made of a query.
  /// - Returns: nothing of a search letter by letter, which has no stages.
  public func explanation(of typed: String) throws(LibraryError) -> [ExplainedStage] {
    guard foreignLanguage == nil else { return [] }
    try learnLesson()
    return try database.readPacked { db, packing in
      let pipeline = try pipeline(db, packing)
      return try ExplainedStage.all(of: pipeline.run(Query(typed, isTyping: false)), by: pipeline)
    }
  }
}
