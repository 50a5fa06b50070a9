import Asked
import SQLite

/// What one stage of the search made of a query, for `bedside search --explain`.
public struct ExplainedStage: Equatable, Sendable {
  public enum Name: String, Sendable, CaseIterable {
    case words, spelling, concepts
    case retrieval = "matches"
    case examples, ranking, decision, danger
  }

  public var name: Name
  public var lines: [String]

  static let mostCandidates = 10
  private static let mostPages = 5
  private static let mostPieces = 6
  private static let mostWays = 2

  static func all(of run: SearchPipeline.Run, by pipeline: SearchPipeline) throws
    -> [ExplainedStage]
  {
    [
      ExplainedStage(
        name: .words,
        lines: [
          run.query.words.joined(separator: " ") + (run.query.lastIsUnfinished ? "..." : ""),
          "form: \(run.form.rawValue), length: \(run.facts.length)",
        ]),
      ExplainedStage(
        name: .spelling,
        lines: run.spelled.compactMap { word in word.mended.map { "\(word.typed) -> \($0)" } }),
      ExplainedStage(name: .concepts, lines: run.concepts.map(line)),
      ExplainedStage(name: .retrieval, lines: ["\(run.matchCount)"]),
      ExplainedStage(name: .examples, lines: try examples(run, pipeline)),
      ExplainedStage(
        name: .ranking,
        lines: run.ranked.prefix(mostCandidates).map { line(for: $0, id: $0.lexical.id) }),
      ExplainedStage(
        name: .decision,
        lines: [
          run.isAnswered ? "answered" : "not answered",
          "probability \(digits(run.answerProbability)) of at least \(digits(run.leastAnswer))",
        ] + run.facts.lines),
      ExplainedStage(
        name: .danger,
        lines: [
          run.card.map { "opens \($0)" } ?? run.leader.map { "\($0) leads" } ?? "no card",
          "probability \(digits(run.cardProbability)) of at least \(digits(Tuning.leastDanger))",
        ] + (run.crisis.map { ["words of the card: \($0.words.joined(separator: " "))"] } ?? [])),
    ]
  }

  /// The likeliest pages, with the pieces that spoke for each and the ways to ask that are nearest.
  private static func examples(
    _ run: SearchPipeline.Run, _ pipeline: SearchPipeline
  ) throws -> [String] {
    var lines = [
      "answered by the guide \(digits(run.scores.both.entries)), not answered"
        + " \(digits(run.scores.both.unanswerable)), only like a card \(digits(run.scores.both.soundAlikes))"
    ]
    for page in run.scores.pages.prefix(mostPages) where page.probability >= 0.005 {
      let pieces = try pipeline.learned.reasons(
        for: page.id, in: run.query.words, most: mostPieces
      ).map { "\($0.piece) \(digits(Double($0.adds)))" }
      lines.append("\(digits(page.probability)) \(page.id): \(pieces.joined(separator: ", "))")
      for way in try pipeline.learned.ways(of: page.id, near: run.query.words, most: mostWays) {
        lines.append("  as in: \(way)")
      }
    }
    return lines
  }

  private static func line(for concept: Concept) -> String {
    let alternatives = concept.alternatives.prefix(8)
      .map { "\($0.stems.joined(separator: "+")) \(digits($0.weight))" }
    return "\(concept.typed) (\(concept.origin.rawValue), \(digits(concept.weight)))"
      + (alternatives.isEmpty ? "" : ": " + alternatives.joined(separator: ", "))
  }

  private static func line(for evidence: Evidence, id: String) -> String {
    let candidate = evidence.lexical
    return "\(digits(evidence.score)) \(id): examples \(digits(evidence.probability)),"
      + " coverage \(digits(candidate.coverage)), as a title \(digits(candidate.askedBefore)),"
      + " BM25 \(digits(candidate.bm25))"
      + (evidence.likeness == MeaningStage.Likeness()
        ? ""
        : ", meaning: title \(digits(evidence.likeness.title)), nearest line"
          + " \(digits(evidence.likeness.line))"
          + (evidence.likeness.asked < 0
            ? "" : ", nearest way to ask \(digits(evidence.likeness.asked))"))
  }

  private static func digits(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return
      "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension QueryFacts {
  fileprivate var lines: [String] {
    [
      namesForeignMedicine ? "names a medicine that the guide does not have" : nil,
      namesItself ? "names what the guide is about" : nil,
      joins ? "puts two things together" : nil,
    ].compactMap(\.self)
  }
}
