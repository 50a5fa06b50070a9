import Education
import Testing

@testable import GuideStore

/// A guide that nobody told how people ask: it goes by its words, and by the headings that every
/// leaflet has.
@Suite("Search: a guide that nobody taught")
struct UntaughtGuideTests {
  private static let headings = [
    "What Samplin is used for", "How to store Samplin", "Possible side effects",
    "If you forget to take Samplin", "Driving and using machines", "Samplin with alcohol",
    "What Samplin contains", "Pregnancy", "Breast-feeding", "If you take more than you should",
  ]

  private static let library: GuideLibrary = {
    var guide = SmallGuide.guide
    guide.lexicon = []
    guide.nodes = headings.enumerated().map { place, heading in
      Node(
        id: "part-\(place)", kind: .topic, title: heading,
        blocks: [
          .paragraph([
            Statement(spans: [Span("Ask your pharmacist about this part.")], kind: .house)
          ])
        ])
    }
    return try! GuideLibrary(guide)
  }()

  @Test(
    "A question in none of its words leads to the part that treats it",
    arguments: [
      ("does it need to go in the fridge", 1), ("i skipped this mornings tablet", 3),
      ("can i have a glass of wine", 5), ("does it have gluten or lactose in it", 6),
      ("im nursing my baby", 8), ("swallowed two by mistake", 9),
      ("behind the wheel after a dose", 4), ("trying for a baby", 7),
    ])
  func subjects(query: String, place: Int) throws {
    let answer = try Self.library.search(query, limit: 3)
    #expect(answer.listed.first?.id == "part-\(place)", "\(answer.listed.map(\.title))")
  }

  /// Two of twelve pages have ways to ask, too few to learn from.
  private static let withFewWays: GuideLibrary = {
    var guide = SmallGuide.guide
    guide.lexicon = []
    func said(_ text: String) -> Block {
      .paragraph([Statement(spans: [Span(text)], kind: .house)])
    }
    guide.nodes =
      headings.enumerated().map { place, heading in
        Node(
          id: "part-\(place)", kind: .topic, title: heading,
          blocks: [said("Take one tablet each morning with water.")])
      } + [
        Node(
          id: "late", kind: .question, title: "What if I am late?",
          blocks: [said("Take the next one at its time.")]),
        Node(
          id: "drive", kind: .question, title: "Can I drive?",
          blocks: [said("Not while it makes you sleepy.")]),
        Node(
          id: "alcohol", kind: .unsaid, title: "Can I drink alcohol?",
          blocks: [said("The leaflet does not say. Ask your pharmacist.")]),
        Node(
          id: "help", kind: .card, title: "Get help now",
          blocks: [.list(ordered: true, items: [[Statement(spans: [Span("Call.")], kind: .house)]])]
        ),
      ]
    guide.asked.entries = [
      "late": ["i forgot my tablet this morning", "took it hours after breakfast"],
      "help": ["he has gone blue", "her lips are swelling"],
    ]
    return try! GuideLibrary(guide)
  }()

  @Test(
    "A few ways to ask lead where they stand, and what is near them too",
    arguments: [
      "i forgot my tablet this morning", "forgot the tablet this morning",
      "took it two hours after breakfast",
    ])
  func fewWays(query: String) throws {
    let answer = try Self.withFewWays.search(query, limit: 3)
    #expect(answer.answered)
    #expect(answer.results.first?.id == "late", "\(answer.listed.map(\.title))")
  }

  @Test(
    "What no source says stands first where it is what was asked for",
    arguments: ["can i drink", "can i drink wine", "is alcohol ok"])
  func unsaid(query: String) throws {
    let answer = try Self.withFewWays.search(query, limit: 3)
    #expect(!answer.answered)
    #expect(answer.listed.first?.id == "alcohol", "\(answer.listed.map(\.title))")
    #expect(try Self.withFewWays.search("can i drive", limit: 3).results.first?.id == "drive")
  }

  @Test(
    "Just the words that call for a card open it, though they are few",
    arguments: ["he has gone blue", "her lips are swelling"])
  func fewWaysToACard(query: String) throws {
    #expect(try Self.withFewWays.search(query, limit: 3).card?.id == "help")
  }

  @Test(
    "A page under any heading claims a subject by its name, or by the code of a label's section",
    arguments: [
      (["storage"], "storage"), (["44425-7"], "storage"), (["34066-1"], "serious-side-effects"),
      (["no such"], nil),
    ])
  func claims(claims: [String], subject: String?) throws {
    let node = Node(
      id: "a", kind: .topic, title: "A walk in the park",
      blocks: [.paragraph([Statement(spans: [Span("Keep it cool.")], kind: .house)])],
      subjects: claims)
    var guide = SmallGuide.guide
    guide.nodes = [node]
    let entry = try #require(SearchEntry.entries(of: guide).first)
    #expect(SubjectClaims(ownNames: ["samplin"]).subject(of: entry) == subject)
  }

  @Test(
    "Headings are the same without their numbers, the medicine's name and small words",
    arguments: [
      ("6.3 How to store Samplin", "storage"), ("HOW TO STORE", "storage"),
      ("Possible side effects", "side-effects"), ("A walk in the park", nil),
    ])
  func headings(title: String, subject: String?) {
    let entry = SearchEntry(
      id: "a", node: "a", block: 0, kind: .topic, title: title, otherWords: [], lines: [],
      citations: [])
    #expect(SubjectClaims(ownNames: ["samplin"]).subject(of: entry) == subject)
  }
}
