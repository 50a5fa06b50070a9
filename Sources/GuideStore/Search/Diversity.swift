/// Keeps one page from filling the list with its own parts.
enum Diversity {
  /// Of each page the passage that holds most of the query, or its opening where none holds more.
  ///
  /// - Parameter ranked: by the words alone, the best first; equals in reading order.
  static func passages(of ranked: [Ranking.Candidate]) -> [Ranking.Candidate] {
    var pages: Set<String> = []
    return ranked.filter { $0.kind != .topic || pages.insert($0.node).inserted }
  }
}
