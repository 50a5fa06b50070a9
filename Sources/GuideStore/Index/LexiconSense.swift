import Education

/// Words that are typed for the same words of a guide: a sense is stored once, however many names it has.
struct LexiconSense: Equatable {
  var typed: [String]
  var kind: LexiconKind
  /// What the guide may say for each of them, the likeliest first; a word may stand in both lists.
  var words: [String]
}

extension LexiconSense {
  init(_ entry: LexiconEntry) {
    self.init(typed: [entry.typed], kind: entry.kind, words: [entry.word])
  }
}
