/// Keeps one page from filling the list with its own parts.
enum Diversity {
  /// Of each page the passage that holds most of the query, or its opening where none holds more.
  ///
  /// - Parameters:
  ///   - ranked: by the words alone, the best first; equals in reading order.
  ///   - whole: what one passage stands for, of an entry: its page, or each section of it.
  ///   - wholly: a page that was asked for in just these words: it stands there itself.
  static func passages(
    of ranked: [Ranking.Candidate], whole: KeyPath<Ranking.Candidate, String>,
    wholly page: String? = nil
  ) -> [Ranking.Candidate] {
    var seen: Set<String> = []
    return ranked.filter {
      guard $0.kind == .topic else { return seen.insert($0.id).inserted }
      return !($0.node == page && $0.isPart) && seen.insert($0[keyPath: whole]).inserted
    }
  }

  /// Of each page its part, under a heading or in a warning's box, that holds most of the query, or its first
  /// where none holds any.
  static func parts(of ranked: [Ranking.Candidate]) -> [String: Ranking.Candidate] {
    Dictionary(
      ranked.filter(\.isPart).map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
