import ArgumentParser
import Browsing
import GuideStore
import Screen

/// `bedside search WORDS...`
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.search.rawValue,
    abstract: "Print ranked results; exit 1 when the sources do not say.")

  @OptionGroup var options: Options
  @OptionGroup var results: ResultOptions
  @Flag(help: "Print what each stage of the search did.")
  var explain = false
  @Option(
    help: "Only entries of this kind; may be given more than once: \(ResultKind.list).")
  var kind: [ResultKind] = []
  @Argument(help: "What you want to know, in your own words.")
  var words: [String] = []

  func run() throws {
    if explain { return try printExplanation() }
    try options.settings.answer(
      query, kinds: kind.isEmpty ? nil : Set(kind), asJSON: options.json, limit: results.limit)
  }

  func validate() throws {
    guard query.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ValidationError(Wording.nothingAsked)
    }
  }

  private var query: String { words.joined(separator: " ") }

  private func printExplanation() throws {
    // How a question was understood is a matter of one guide.
    let library = try options.settings.openShelf(for: .asking).library(0)
    let stages = try library.explanation(of: query)
    if options.json {
      return try JSON.print(
        stages.map { ExplanationJSON(stage: $0.name.rawValue, lines: $0.lines) })
    }
    var text = PlainText(library: library, width: options.settings.textWidth)
    for stage in stages {
      text.add(Wording.explains(stage.name), style: .heading)
      for line in stage.lines.isEmpty ? [Wording.explainsNothing] : stage.lines {
        text.add(line, indent: 2)
      }
      text.addBlank()
    }
    try options.settings.printLines(text)
  }
}

/// `bedside faq [WORDS...]`
struct FAQ: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.faq.rawValue, abstract: "Print the questions, or the best answers.")

  @OptionGroup var options: Options
  @OptionGroup var results: ResultOptions
  @Argument(help: "What you want to know; without words, all questions are printed.")
  var words: [String] = []

  func run() throws {
    guard words.isEmpty else {
      return try options.settings.answer(
        words.joined(separator: " "), kinds: [.question], asJSON: options.json,
        limit: results.limit)
    }
    let shelf = try options.settings.openShelf()
    if options.json {
      return try JSON.print(
        shelf.opened().flatMap { guide in
          try allQuestions(of: guide.library).map { try NodeJSON($0, in: guide) }
        })
    }
    try options.settings.printEach(of: shelf) { library, text in
      let questions = try allQuestions(of: library)
      if questions.isEmpty { text.add(Wording.lacks(.questions)) }
      for node in questions {
        text.add(row: node.title, id: node.id, bullet: "- ")
      }
    }
  }

  private func allQuestions(of library: GuideLibrary) throws -> [NodeSummary] {
    try library.allNodes().filter { node in
      node.kind == .question
        || !library.about.questionsPage.isEmpty && node.kind == .topic && node.title.hasSuffix("?")
    }
  }
}

/// How many results.
struct ResultOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"), parsing: .unconditional,
    help: "The most results to print, 1 to 100.")
  var typedLimit = "\(usualLimit)"

  static let usualLimit = 5

  /// Checked before any command runs.
  var limit: Int { Int(typedLimit) ?? 0 }

  func validate() throws {
    guard (1...100).contains(limit) else {
      throw ValidationError(Wording.wrongNumber("--limit", from: 1, to: 100, typed: typedLimit))
    }
  }
}

extension Settings {
  /// Prints what answers a question.
  /// - Throws: `ProgramError.notAnswered`
  func answer(
    _ query: String, kinds: Set<ResultKind>? = nil, asJSON: Bool,
    limit: Int = ResultOptions.usualLimit
  ) throws {
    let shelf = try openShelf(for: .asking, withUsual: true)
    let answer = try shelf.library(0).search(query, limit: limit, kinds: kinds)
    let elsewhere = shelf.readable(of: shelf.others(than: 0)).compactMap { guide in
      do {
        return try shelf.answerElsewhere(in: guide, to: query, kinds: kinds)
      } catch {
        // The others answer all the same.
        Output.complain("\(shelf.title(of: guide)): \(error)")
        return nil
      }
    }
    if asJSON {
      try JSON.print(SearchJSON(answer, elsewhere, on: shelf))
    } else {
      try printLines(PlainText(answer, elsewhere, on: shelf, width: textWidth))
    }
    let leader = answer.leader(of: elsewhere)
    let isAnswered =
      leader?.answer.answered
      ?? (answer.answered || elsewhere.contains { $0.answer.answered })
    guard isAnswered else { throw ProgramError.notAnswered }
  }
}

/// What one stage of the search made of a query.
private struct ExplanationJSON: Encodable {
  var stage: String
  var lines: [String]
}

extension ResultKind: ExpressibleByArgument {
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
