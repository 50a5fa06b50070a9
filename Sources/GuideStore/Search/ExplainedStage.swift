import GRDB

/// What one stage of the search made of a query, for `bedside search --explain`.
public struct ExplainedStage: Equatable, Sendable {
  public enum Name: String, Sendable, CaseIterable {
    case words, spelling, crisis, concepts, matches, ranking, decision
  }

  public var name: Name
  public var lines: [String]

  static let mostCandidates = 10

  static func all(of run: SearchPipeline.Run, in db: Database) throws -> [ExplainedStage] {
    [
      ExplainedStage(
        name: .words,
        lines: [
          run.query.words.joined(separator: " ") + (run.query.lastIsUnfinished ? "..." : ""),
          "form: \(run.form.rawValue)",
        ]),
      ExplainedStage(
        name: .spelling,
        lines: run.spelled.compactMap { word in word.mended.map { "\(word.typed) -> \($0)" } }),
      ExplainedStage(
        name: .crisis,
        lines: run.crisis.map { ["\($0.words.joined(separator: " ")) -> \($0.card)"] } ?? []),
      ExplainedStage(name: .concepts, lines: run.concepts.map(line)),
      ExplainedStage(name: .matches, lines: ["\(run.matchCount)"]),
      ExplainedStage(
        name: .ranking,
        lines: try run.candidates.prefix(mostCandidates).map { candidate in
          let id = try String.fetchOne(
            db, sql: "SELECT id FROM entry WHERE place = ?", arguments: [candidate.place])
          return line(for: candidate, id: id ?? "")
        }),
      ExplainedStage(
        name: .decision,
        lines: [
          run.isAnswered ? "answered" : "not answered",
          "coverage \(digits(run.candidates.map(\.coverage).max() ?? 0))"
            + " of \(digits(Decision.leastCoverage))",
        ]),
    ]
  }

  private static func line(for concept: Concept) -> String {
    let alternatives = concept.alternatives.prefix(8)
      .map { "\($0.stems.joined(separator: "+")) \(digits($0.weight))" }
    return "\(concept.typed) (\(concept.origin.rawValue), \(digits(concept.weight)))"
      + (alternatives.isEmpty ? "" : ": " + alternatives.joined(separator: ", "))
  }

  private static func line(for candidate: Ranking.Candidate, id: String) -> String {
    "\(digits(candidate.score)) \(id): coverage \(digits(candidate.coverage)),"
      + " asked before \(digits(candidate.askedBefore)), BM25 \(digits(candidate.bm25))"
  }

  private static func digits(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
