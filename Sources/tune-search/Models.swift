import Foundation
import GuideStore

/// The three models, fitted.
struct Models {
  let rank: [Double]
  let answer: FittedLine
  let card: FittedLine

  /// What a real person asked tells more than a made-up way to ask: both how it is put and how often
  /// it is not answered.
  private static let weightOfQuery = 20.0

  /// Whether anything answers is learned from real people's messages and from queries made up to try the
  /// search: of made-up ways that no page answers another share and another kind is hard. Of eight sets held
  /// out in turn 2 rather than 20 for the made-up queries lost twice as many answers of those, and one in a
  /// hundred more stood where nothing answers.
  private static let weightsOfAnswer = (way: 0.1, query: 20.0)

  /// One question asked of a document tells as much as so many of the one guide that is asked as if nobody had
  /// taught it: there are few, and each document is another. With 4 (ranking) and 20 (decision) instead, .766
  /// instead of .777 of the pages were first and .58 instead of .50 of what is not said was answered, each
  /// of ten documents left out in turn.
  private static let weightsOfDocument = (rank: 60.0, answer: 100.0)
  private static let penaltyOfAnswer = 7e-3

  /// Where only the order counts, made-up ways tell nearly as much.
  private static let mostOfRank = 4.0

  /// What share of the samples a guide does not answer is different each time; people ask about a
  /// third of what it does not.
  private static let shareUnanswered = 0.25

  init(_ samples: [Sample], weightOf: (Sample) -> Double = { $0.isQuery ? weightOfQuery : 1 }) {
    let groups = samples.filter { $0.isRight.contains(true) && $0.isRight.contains(false) }
    rank = LogisticRegression().fit(
      groups.map { sample in
        (
          zip(sample.seen.candidates, sample.isRight).map { ($0.features, $1) },
          sample.isOfDocument
            ? Self.weightsOfDocument.rank
            : sample.isOfLeaflet ? Self.mostOfRank : min(Self.mostOfRank, weightOf(sample))
        )
      })
    // Of cousins it is not known whether the guide answers them.
    let decided = samples.filter { $0.isQuery || !$0.isRight.isEmpty }
    func weightOfAnswer(_ sample: Sample) -> Double {
      sample.isOfDocument
        ? Self.weightsOfDocument.answer
        : sample.isQuery ? Self.weightsOfAnswer.query : Self.weightsOfAnswer.way
    }
    // Of a guide and of documents other shares were collected.
    let shares = [true, false].map { isOfDocument in
      let part = decided.filter { $0.isOfDocument == isOfDocument }
      let answered = part.filter(\.hasAnswer).reduce(0) { $0 + weightOfAnswer($1) }
      let unanswered = part.filter { !$0.hasAnswer }.reduce(0) { $0 + weightOfAnswer($1) }
      return Self.shareUnanswered / (1 - Self.shareUnanswered) * answered / max(1, unanswered)
    }
    answer = FittedLine(
      LogisticRegression(penalty: Self.penaltyOfAnswer).fitStandardised(
        decided.map {
          let share = shares[$0.isOfDocument ? 0 : 1]
          return ($0.seen.answer, $0.hasAnswer, weightOfAnswer($0) * ($0.hasAnswer ? 1 : share))
        }))
    // A card that answers a calm question is neither right nor wrong.
    let clear = samples.filter { $0.isUrgent || !$0.cardAnswers }
    card = FittedLine(
      LogisticRegression().fit(clear.map { ($0.seen.card, $0.isRightCard, weightOf($0)) }))
  }

  /// Swift source for `Tuning`: of a taught guide all three models, of one that nobody taught two.
  static func source(taught: Models?, untaught: Models?) -> String {
    var models: [(name: String, line: FittedLine)] = []
    if let taught {
      models += [
        ("rank", FittedLine(bias: 0, weights: taught.rank)), ("answer", taught.answer),
        ("card", taught.card),
      ]
    }
    if let untaught {
      models += [
        ("rankOfUntaught", FittedLine(bias: 0, weights: untaught.rank)),
        ("answerOfUntaught", untaught.answer),
      ]
    }
    let code = models.map { "  static let \($0.name) = LinearModel(\n\(Self.code($0.line)))\n" }
    return "// Made by `swift run tune-search`; README tells how.\nextension Tuning {\n"
      + code.joined(separator: "\n") + "}\n"
  }

  private static func code(_ line: FittedLine) -> String {
    let numbers = line.weights.map { String(format: "%.3f", $0) }
    let rows = stride(from: 0, to: numbers.count, by: 10).map { start in
      "      " + numbers[start..<min(start + 10, numbers.count)].joined(separator: ", ") + ","
    }
    return "    bias: \(String(format: "%.3f", line.bias)),\n    weights: [\n"
      + rows.joined(separator: "\n") + "\n    ]"
  }
}
