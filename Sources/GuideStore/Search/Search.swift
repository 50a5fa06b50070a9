import GRDB

extension GuideLibrary {
  /// Answers a query: an action card for a crisis, then the entries that answer, best first.
  ///
  /// - Parameters:
  ///   - typed: the words as typed; a last word without a space after it may still be growing.
  ///     Words in double quotes are searched for as they are spelled.
  ///   - limit: the most results.
  ///   - kinds: only entries of these kinds.
  public func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil
  ) throws -> SearchAnswer {
    try search(typed, limit: limit, kinds: kinds, without: [])
  }

  /// - Parameter without: stages to leave out, to see what each earns.
  func search(
    _ typed: String, limit: Int = 20, kinds: Set<ResultKind>? = nil, without: Set<SearchStage>
  ) throws -> SearchAnswer {
    try searching { db in
      try SearchPipeline(db: db, limit: limit, kinds: kinds, without: without).answer(Query(typed))
    }
  }

  /// What each stage of the search made of a query.
  public func explanation(of typed: String) throws -> [ExplainedStage] {
    try searching { db in
      let pipeline = SearchPipeline(db: db, limit: ExplainedStage.mostCandidates, kinds: nil)
      return try ExplainedStage.all(of: pipeline.run(Query(typed)), in: db)
    }
  }

  /// What is missing or no longer what was written is a damaged file.
  private func searching<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.unsafeRead(body)
    } catch is ByteReader.Damaged, is DatabaseError, is RowDecodingError {
      throw LibraryError.truncated(path: database.path)
    }
  }
}
