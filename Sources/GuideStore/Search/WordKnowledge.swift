import Education

/// The words a library knows.
protocol WordKnowledge {
  func entryCount() throws -> Int
  /// The guide uses the word.
  func isWord(_ word: String) throws -> Bool
  /// The lexicon or the guide has the word, alone or in a phrase.
  func isSpelling(_ word: String) throws -> Bool
  /// Where the guide has the word.
  func roles(of word: String) throws -> WordRoles
  /// The number of a stem and how many entries use it; `nil` when none does.
  func stem(_ stem: String) throws -> StemUse?
  /// Words of the guide that begin with `prefix`, the most used first.
  func words(beginningWith prefix: String, limit: Int) throws -> [String]
  /// Rows of the lexicon whose typed form is exactly `typed`.
  func entries(typed: String) throws -> [LexiconEntry]
  /// Rows of the lexicon whose typed form has these stems.
  func entries(stems: String) throws -> [LexiconEntry]
  /// Rows of the lexicon whose typed form begins with `prefix`.
  func entries(beginningWith prefix: String, limit: Int) throws -> [LexiconEntry]
  /// The words that spelling may mend `word` into by a few letters: those with its first letter.
  func spellings(near word: String, lengths: ClosedRange<Int>) throws -> [Spelling]
}

/// A word that spelling may mend into, with the number of entries that use it.
struct Spelling: Equatable, Sendable {
  var word: String
  var uses: Int
  var roles: WordRoles
}

/// A stem that entries use.
struct StemUse: Equatable, Sendable {
  var number: UInt32
  var entries: Int
}

extension WordKnowledge {
  func entries(usingStem stem: String) throws -> Int { try self.stem(stem)?.entries ?? 0 }
}
