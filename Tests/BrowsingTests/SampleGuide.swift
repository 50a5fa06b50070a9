import Education
import Foundation
import GuideStore

/// A small guide about a medicine that does not exist, with every kind of node and block.
enum SampleGuide {
  static let guide = Guide(
    about: About(
      title: "Samplin", language: "en", version: "1.0", written: "2026-01-01",
      nextReview: "2027-01-01", reviewStatus: "A sample.", safetyLine: "Do not stop suddenly",
      withdrawalBranch: "stopping", firstWarnings: "withdrawal",
      helpCard: "cards/help-now",
      mostAsked: ["questions/missed-dose", "questions/wedding"]),
    sources: sources,
    nodes: [start, stopping, runningOut, taking]
      + [questions, wedding, missedDose, differing, highestDose, words, seizure, taper]
      + sourceNodes + [helpNow, ranOut],
    lexicon: [
      LexiconEntry(typed: "fits", word: "seizure", kind: .lay),
      LexiconEntry(typed: "booze", word: "alcohol", kind: .lay),
    ], plan: plan, paper: paper)

  /// The guide in a library of its own. Its file is gone when this returns; the library holds it
  /// open, so that tests running side by side share nothing.
  static func library(of guide: Guide = guide) throws -> GuideLibrary {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "sample-\(UUID().uuidString).library").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(guide, to: path)
    return try GuideLibrary(path: path)
  }

  // MARK: Statements

  /// What the first source says, or both.
  static func cited(_ text: String, _ numbers: Int...) -> Statement {
    cited([Span(text)], numbers)
  }

  static func cited(_ spans: [Span], _ numbers: [Int] = [1]) -> Statement {
    let citations = numbers.map {
      Citation(source: sources[$0 - 1].id, section: sources[$0 - 1].sections[0].heading)
    }
    return Statement(spans: spans, kind: .source, citations: citations)
  }

  static func house(_ text: String) -> Statement {
    Statement(spans: [Span(text)], kind: .house)
  }

  private static let sources = [
    Source(
      id: "first", number: 1, title: "All About Samplin", short: "First article",
      publisher: "A clinic", publisherKind: "hospital", date: "2025",
      sections: [SourceSection(heading: "Stopping")]),
    Source(
      id: "second", number: 2, title: "Samplin for Everyone", short: "Second article",
      publisher: "A company", publisherKind: "health website", date: "none given",
      sections: [SourceSection(heading: "Doses")]),
  ]

  // MARK: Warnings, one of each level

  static let danger = Warning(
    id: "stopping#do-not-stop-samplin-suddenly", level: .danger,
    title: "Do not stop samplin suddenly",
    blocks: [
      .paragraph([cited("A sudden stop can cause seizures.", 1, 2)]),
      .paragraph([
        Statement(spans: [Span("What to do:", style: .strong)], kind: .label),
        house("Keep taking it. Call your prescriber."),
      ]),
    ])

  static let warning = Warning(
    id: "stopping#call-when-you-are-ill", level: .warning, title: "Call when you are ill",
    blocks: [.paragraph([house("Call your prescriber when you cannot keep it down.")])])

  static let secondWarning = Warning(
    id: "stopping#tell-every-doctor", level: .warning, title: "Tell every doctor",
    blocks: [.paragraph([house("Say that you take samplin.")])])

  static let caution = Warning(
    id: "taking#it-can-make-you-sleepy", level: .caution, title: "It can make you sleepy",
    blocks: [.list(ordered: false, items: [[house("Do not drive.")], [house("Do not climb.")]])])

  static let notice = Warning(
    id: "taking#keep-it-dry", level: .notice, title: "Keep it dry",
    blocks: [.paragraph([house("Keep it in its box.")])])

  // MARK: Topics

  private static let start = Node(
    id: "start", kind: .topic, title: "Start here", main: "What to know first.",
    blocks: [
      .paragraph([house("This is a guide to samplin.")]),
      .warning(repeated(danger)),
      .list(
        ordered: false,
        items: [[cited("Samplin relaxes muscles.", 1)], [house("Your prescriber sets the dose.")]]),
    ])

  private static let stopping = Node(
    id: "stopping", kind: .topic, title: "Stopping safely", main: "Never stop by yourself.",
    blocks: [
      .warning(danger),
      .paragraph([
        cited([
          Span("Doctors lower the dose ("), Span("taper", target: "terms/taper"), Span(")."),
        ])
      ]),
      .heading(level: 2, text: "The safe way"),
      .list(
        ordered: true,
        items: [[house("Call your prescriber.")], [cited("Lower it over 1 to 2 weeks.", 1)]]),
      .warning(warning),
      .heading(level: 2, text: "At other doctors"),
      .paragraph([
        Statement(
          spans: [
            Span("Read "), Span("If you run out", target: "stopping/run-out"), Span(" before."),
          ], kind: .house)
      ]),
      .warning(secondWarning),
      .menu(
        title: "See also",
        items: [
          MenuItem(title: "The highest dose", target: "differing/highest-dose"),
          MenuItem(title: "It can make you sleepy", target: "taking#it-can-make-you-sleepy"),
        ]),
      .menu(
        title: "In this part",
        items: [
          MenuItem(
            title: "If you run out", target: "stopping/run-out", note: "Get more tablets today.")
        ]),
    ])

  private static let runningOut = Node(
    id: "stopping/run-out", kind: .topic, title: "If you run out", parent: "stopping",
    main: "Get more tablets today.", otherWords: ["ran out"],
    blocks: [
      .warning(repeated(danger)),
      .heading(level: 2, text: "What to do today"),
      .list(
        ordered: true,
        items: [[house("Call your pharmacist.")], [house("Ask for enough for today.")]]),
      .heading(level: 3, text: "Plan for next time"),
      .paragraph([house("Ask for more well before the last tablet.")]),
    ])

  private static let taking = Node(
    id: "taking", kind: .topic, title: "How it is taken", main: "By mouth, with water.",
    blocks: [
      .table(
        header: ["Week", "Dose", "Who says so"],
        rows: [
          [[house("First")], [cited("5 mg a day", 2)], [house("Second article")]],
          [[house("Later")], [cited("10 mg a day", 2)], [house("Second article")]],
        ]),
      .warning(caution),
      .warning(notice),
      .paragraph([
        Statement(
          spans: [Span("Take it "), Span("every", style: .emphasis), Span(" day.")], kind: .house)
      ]),
    ])

  // MARK: Collections

  private static let questions = Node(
    id: "questions", kind: .topic, title: "Questions people ask",
    blocks: [
      .menu(
        title: nil,
        items: [
          MenuItem(title: "Can I drink at a wedding?", target: "questions/wedding"),
          MenuItem(title: "What if I miss a dose?", target: "questions/missed-dose"),
        ])
    ])

  private static let wedding = Node(
    id: "questions/wedding", kind: .question, title: "Can I drink at a wedding?",
    parent: "questions", main: "No. Do not drink alcohol with it.",
    otherWords: ["may I have wine"],
    blocks: [.paragraph([cited("No. Do not drink alcohol with it.", 2)])])

  private static let missedDose = Node(
    id: "questions/missed-dose", kind: .question, title: "What if I miss a dose?",
    parent: "questions", main: "Take it when you remember.",
    blocks: [.paragraph([cited("Take the missed dose when you remember it.", 1)])])

  private static let differing = Node(
    id: "differing", kind: .topic, title: "Where the sources disagree",
    blocks: [
      .menu(
        title: nil,
        items: [MenuItem(title: "The highest dose", target: "differing/highest-dose")])
    ])

  private static let highestDose = Node(
    id: "differing/highest-dose", kind: .disagreement, title: "The highest dose",
    parent: "differing",
    blocks: [
      .positions([
        Position(source: "first", statements: [cited("80 mg a day.", 1)]),
        Position(source: "second", statements: [house("Does not say.")], isSilent: true),
      ]),
      .paragraph([house("Your prescriber sets your dose.")]),
    ])

  private static let words = Node(
    id: "words", kind: .topic, title: "Words explained",
    blocks: [
      .menu(
        title: nil,
        items: [
          MenuItem(title: "seizure", target: "terms/seizure", note: "A fit."),
          MenuItem(title: "taper", target: "terms/taper", note: "Lowering a dose bit by bit."),
        ])
    ])

  private static let seizure = Node(
    id: "terms/seizure", kind: .term, title: "seizure", parent: "words", main: "A fit.",
    otherWords: ["fit"], blocks: [.paragraph([house("A fit.")])])

  private static let taper = Node(
    id: "terms/taper", kind: .term, title: "taper", parent: "words",
    main: "Lowering a dose bit by bit.", otherWords: ["tapering"],
    blocks: [
      .paragraph([house("Lowering a dose bit by bit.")]),
      .menu(title: "See also", items: [MenuItem(title: "Stopping safely", target: "stopping")]),
    ])

  private static let sourceNodes =
    [
      Node(
        id: "sources", kind: .topic, title: "The sources",
        blocks: [
          .menu(
            title: nil,
            items: sources.map { MenuItem(title: $0.title, target: Target("sources/\($0.id)")) })
        ])
    ]
    + sources.flatMap { source in
      let section = "sources/\(source.id)/\(source.sections[0].heading.slug)"
      return [
        Node(
          id: "sources/\(source.id)", kind: .source, title: source.title, label: source.short,
          parent: "sources",
          blocks: [
            .menu(
              title: nil,
              items: [MenuItem(title: source.sections[0].heading, target: Target(section))])
          ]),
        Node(
          id: section, kind: .section, title: source.sections[0].heading,
          parent: "sources/\(source.id)",
          blocks: [.paragraph([cited("Samplin relaxes muscles.", source.number)])]),
      ]
    }

  // MARK: Cards

  private static let helpNow = Node(
    id: "cards/help-now", kind: .card, title: "Get help now",
    phrases: [
      CrisisPhrase(words: "112"), CrisisPhrase(words: "911"),
      CrisisPhrase(words: "help", mustBeWhole: true),
    ],
    blocks: [
      .list(
        ordered: true,
        items: [[house("Call the emergency number.")], [house("Say that you take samplin.")]])
    ])

  private static let ranOut = Node(
    id: "cards/ran-out", kind: .card, title: "You ran out",
    phrases: [CrisisPhrase(words: "ran out")],
    blocks: [
      .list(
        ordered: true,
        items: [[house("Call your pharmacist now.")], [house("Do not stretch the tablets.")]]),
      .menu(title: "See also", items: [MenuItem(title: "Get help now", target: "cards/help-now")]),
    ])

  private static func repeated(_ warning: Warning) -> Warning {
    var copy = warning
    copy.isRepeated = true
    return copy
  }
}
