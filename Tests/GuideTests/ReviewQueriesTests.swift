import GuideStore
import Testing

/// The queries that a review of the guide by a strict pharmacist named as answered wrongly. Each row of
/// `review.tsv` has the query and what may stand first, before anything else is read.
@Suite("Search: the queries of the review")
struct ReviewQueriesTests {
  @Test("Each leads first where it should", arguments: try WrittenQuery.lines(of: "review.tsv"))
  func first(row: String) throws {
    let cells = row.split(separator: "\t").map(String.init)
    let answer = try RealGuide.library.search(cells[0], limit: 1)
    let first = try #require(
      answer.card?.id ?? answer.results.first?.target.node ?? answer.nearest.first?.target.node)
    #expect(cells[1].split(separator: " ").map(String.init).contains(first))
  }
}
