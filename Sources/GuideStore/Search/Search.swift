extension GuideLibrary {
  /// Answers a query: an action card for a crisis, then the entries that answer, best first.
  ///
  /// - Parameters:
  ///   - typed: the words as typed; a last word without a space after it may still be growing.
  ///   - limit: the most results.
  ///   - kinds: only entries of these kinds.
  ///   - mending: whether misspelled words are taken for words of the guide.
  public func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil, mending: Bool = true
  ) throws -> SearchAnswer {
    try search(typed, limit: limit, kinds: kinds, options: SearchOptions(mends: mending))
  }

  func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil, options: SearchOptions
  ) throws -> SearchAnswer {
    try database.read { db in
      try SearchPipeline(db: db, limit: limit, kinds: kinds, options: options).answer(Query(typed))
    }
  }

  /// What each stage of the search made of a query.
  public func explanation(of typed: String, mending: Bool = true) throws -> [ExplainedStage] {
    try database.read { db in
      let pipeline = SearchPipeline(
        db: db, limit: 10, kinds: nil, options: SearchOptions(mends: mending))
      return try ExplainedStage.all(of: pipeline.run(Query(typed)), in: db)
    }
  }
}
