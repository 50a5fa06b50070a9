/// A part of the search that can be left out, to see what it earns.
enum SearchStage: String, CaseIterable, Sendable {
  case crisis, lexicon, prefix, spelling, askedBefore, bm25, learned, meaning, decision
}
