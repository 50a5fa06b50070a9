/// Keeps one page from filling the list with its own parts.
enum Spread {
  /// The most entries of one page.
  static let mostOfPage = 2

  static func over(_ candidates: [Ranking.Candidate]) -> [Ranking.Candidate] {
    var counts: [String: Int] = [:]
    return candidates.filter {
      counts[$0.node, default: 0] += 1
      return counts[$0.node]! <= mostOfPage
    }
  }
}
