import Education
import Foundation
import SQLite

@testable import GuideStore

/// A guide of a few pages about a medicine that does not exist.
enum SmallGuide {
  static let guide = Guide(
    about: About(
      title: "Samplin", language: "en", version: "1", written: "2026-01-01",
      nextReview: "2027-01-01", reviewStatus: "A sample.", safetyLine: "Do not stop suddenly",
      withdrawalBranch: "stopping", helpCard: "cards/help-now"),
    sources: [
      Source(
        id: "article", number: 1, title: "Samplin", short: "Article", publisher: "A site",
        publisherKind: "website", date: "none given",
        sections: [SourceSection(heading: "All of it")]),
      Source(
        id: "clinic", number: 2, title: "Samplin", short: "Addiction Clinic", publisher: "Clinic",
        publisherKind: "clinic", date: "none given",
        sections: [SourceSection(heading: "All of it")]),
    ],
    nodes: [
      stopping, alcoholWithdrawal, sleepingPills, sleepiness, wedding, pump, seizure,
      mostADay, highest, help,
    ],
    lexicon: [
      LexiconEntry(typed: "xanax", word: "benzodiazepines", kind: .class),
      LexiconEntry(typed: "triazolam", word: "benzodiazepines", kind: .class),
      LexiconEntry(typed: "sleepy", word: "drowsiness", kind: .lay),
      LexiconEntry(typed: "cold turkey", word: "suddenly", kind: .lay),
      LexiconEntry(typed: "fits", word: "seizure", kind: .lay),
    ], plan: plan)

  private static let plan = ActionPlan(
    conditions: [PlanCondition(id: "pump", text: "there is a pump")],
    signs: [
      PlannedSign(
        id: "fever", sign: [said("a fever")], level: .callToday,
        basis: [Citation(source: "article", section: "All of it")],
        stricter: [StricterLevel(level: .emergencyNow, condition: "pump")],
        firstStep: [said("Call your doctor.")], doNot: [said("Do not wait.")],
        say: [said("Say how high it is.")], noAnswer: [said("Call again.")])
    ])

  static let library = try! GuideLibrary(guide)

  static func file() -> String {
    FileManager.default.temporaryDirectory.appending(path: "small-\(UUID().uuidString)").path
  }

  /// Changes a library file as somebody would who seals it again.
  static func change(_ path: String, by sql: String) throws {
    try Database(filling: path, pageSize: LibraryWriter.pageSize).execute(sql)
    try PageSeal.seal(fileAt: path, pageSize: LibraryWriter.pageSize)
  }

  private static func said(_ text: String) -> Statement {
    Statement(
      spans: [Span(text)], kind: .source,
      citations: [Citation(source: "article", section: "All of it")])
  }

  private static func paragraph(_ text: String) -> Block { .paragraph([said(text)]) }

  private static let stopping = Node(
    id: "stopping", kind: .topic, title: "Stopping safely", main: "Never stop by yourself.",
    otherWords: ["withdrawal"],
    blocks: [
      .warning(
        Warning(
          id: "stopping#do-not-stop-suddenly", level: .danger, title: "Do not stop suddenly",
          blocks: [paragraph("A sudden stop can cause a seizure.")])),
      paragraph("Withdrawal from samplin is dangerous."),
      .heading(level: 2, text: "The safe way"),
      paragraph("Your prescriber lowers the dose in steps."),
      .heading(level: 2, text: "Signs of withdrawal"),
      paragraph("Withdrawal brings fever and fear."),
      .heading(level: 2, text: "More on withdrawal"),
      paragraph("Withdrawal ends after days."),
    ])

  private static let alcoholWithdrawal = Node(
    id: "questions/alcohol-withdrawal", kind: .question,
    title: "Does it help withdrawal from alcohol?", otherWords: ["detox from alcohol"],
    blocks: [paragraph("Trials of it in alcohol withdrawal had limited success.")])

  private static let sleepingPills = Node(
    id: "questions/sleeping-pills", kind: .question, title: "Can I take it with sleeping pills?",
    otherWords: ["can i take it with xanax"],
    blocks: [paragraph("With benzodiazepines, such as triazolam, drowsiness may grow.")])

  private static let sleepiness = Node(
    id: "questions/sleepiness", kind: .question, title: "Does it cause drowsiness?",
    otherWords: ["why am i so tired"], blocks: [paragraph("Yes, drowsiness is common.")])

  private static let wedding = Node(
    id: "questions/wedding", kind: .question, title: "Can I drink alcohol at a wedding?",
    otherWords: ["is one glass of wine ok"], blocks: [paragraph("No. Do not drink alcohol.")])

  private static let pump = Node(
    id: "pump", kind: .topic, title: "The pump", main: "A pump feeds it to the spine.",
    blocks: [
      paragraph("A pump needs care."),
      .figure(
        Figure(
          title: "How the flow falls",
          drawing: .levels([FigureLevels(label: "Bit by bit.", levels: [8, 4, 0])]),
          summary: "It falls slowly.")),
    ])

  private static let seizure = Node(
    id: "terms/seizure", kind: .term, title: "seizure", otherWords: ["fit"],
    blocks: [paragraph("A sudden burst of signals in the brain.")])

  private static let mostADay = Node(
    id: "questions/most-a-day", kind: .question, title: "What is the highest dose in a day?",
    otherWords: ["how many tablets"],
    blocks: [
      paragraph("The sources differ. One gives 80 mg."), paragraph("One gives 100 mg of tablets."),
    ])

  private static let highest = Node(
    id: "disagreements/highest", kind: .disagreement, title: "The highest dose",
    blocks: [
      .positions([
        Position(source: "article", statements: [said("It gives 80 mg.")]),
        Position(source: "clinic", statements: [said("It gives no figure.")]),
      ]), paragraph("Ask your prescriber."),
    ])

  private static let help = Node(
    id: "cards/help-now", kind: .card, title: "Get help now",
    phrases: [
      CrisisPhrase(words: "cannot breathe"), CrisisPhrase(words: "hospital", mustBeWhole: true),
    ],
    blocks: [paragraph("Call the emergency number.")])
}
