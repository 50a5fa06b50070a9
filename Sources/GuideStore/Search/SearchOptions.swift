/// A part of the search that can be left out, to see what it earns.
enum SearchStage: String, CaseIterable, Sendable {
  case crisis, lexicon, prefix, spelling, sound, fields, askedBefore, proximity, kindPrior, spread
  case decision
}

struct SearchOptions: Sendable {
  /// Mend spelling; off when the reader wants the words as typed.
  var mends = true
  var without: Set<SearchStage> = []
}
