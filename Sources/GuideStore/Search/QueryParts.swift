import Asked
import Language

/// Two subjects in one question, "side effects and alcohol": what each half asks for by itself.
struct QueryParts {
  /// The pages that the parts ask for; empty where they do not ask for several.
  private(set) var pages: [String] = []
  /// Each part says clearly what it is about.
  private(set) var areClear = true

  init(_ words: [String], _ learned: LearnedStage) throws {
    let parts = words.split { StopWords.parting.contains($0) }.map(Array.init)
    guard learned.isTaught, (2...Tuning.mostParts).contains(parts.count) else { return }
    for part in parts where part.contains(where: { !StopWords.all.contains($0) }) {
      let scores = LearnedScores(try learned.scores(of: part), of: learned.classes)
      if let page = scores.answering, page.probability >= Tuning.leastOfPart {
        if !pages.contains(page.id) { pages.append(page.id) }
      } else {
        areClear = false
      }
    }
    if pages.count < 2 { pages = [] }
  }
}

extension Diversity {
  /// Each of the pages has an entry among the first three.
  static func spread(_ ranked: [Evidence], over pages: [String]) -> [Evidence] {
    var ranked = ranked
    for page in pages.reversed() {
      guard let rank = ranked.firstIndex(where: { $0.lexical.node == page }), rank > 2 else {
        continue
      }
      // The last of the first three that none of the others needs.
      let free = (0...2).last { !pages.contains(ranked[$0].lexical.node) } ?? 2
      ranked.insert(ranked.remove(at: rank), at: free)
    }
    return ranked
  }
}
