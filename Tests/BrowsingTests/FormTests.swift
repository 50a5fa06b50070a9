import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("Forms and flows")
struct FormTests {
  private static let form = Form(
    title: "What to say", say: ["I take samplin."], ticks: ["A fit"],
    fields: ["Since when"])
  private static let flow = Figure(
    title: "In order", drawing: .flow(["Call", "Stay with the person"]), summary: "Call first.")

  private static let library = try! GuideLibrary(
    Guide(
      about: About(
        title: "Samplin", language: "en", version: "1", written: "2026-01-01",
        nextReview: "2027-01-01", reviewStatus: "A sample.", safetyLine: "Do not stop",
        withdrawalBranch: "start", helpCard: "start"),
      sources: [],
      nodes: [
        Node(
          id: "start", kind: .topic, title: "Start here", main: "Read this.",
          blocks: [.form(form), .figure(flow)])
      ], lexicon: []))

  private static let seen = [
    "What to say", "    \"I take samplin.\"", "[ ] A fit",
    "Since when: ____________________________", "",
  ]
  private static let drawn = [
    "┌──────────────────────────────────────┐",
    "│                 Call                 │",
    "└──────────────────────────────────────┘",
    "                    ↓",
    "┌──────────────────────────────────────┐",
    "│         Stay with the person         │",
    "└──────────────────────────────────────┘",
    "Call first.",
  ]

  @Test("A library keeps both")
  func isStored() throws {
    #expect(try Self.library.blocks(of: "start") == [.form(Self.form), .figure(Self.flow)])
  }

  @Test("In plain text, at 40 columns")
  func plain() throws {
    var text = PlainText(library: Self.library, width: 40)
    text.add(try #require(try Self.library.blocks(of: "start")))
    let lines = text.lines.map { $0.map(\.text).joined().replacing("\u{A0}", with: " ") }
    #expect(lines == Self.seen + ["Figure: In order"] + Self.drawn)
  }

  @Test("On the screen, at 40 columns")
  func screen() throws {
    let layout = PageBuilder.layout(
      title: nil, blocks: try #require(try Self.library.blocks(of: "start")), width: 40,
      openWarnings: [], style: PageStyle([], Preferences()))
    let lines = layout.lines.map {
      $0.runs.map(\.text).joined().replacing("\u{A0}", with: " ")
    }
    let seen = Self.seen[..<2] + ["To fill in on paper:"] + Self.seen[2...]
    #expect(lines == seen + ["In order"] + Self.drawn)
  }

  @Test("Heard, a flow is steps, and nobody listens to a line to write on")
  func linear() throws {
    var text = PlainText(
      library: Self.library, width: 60, numbers: LinkNumbers(), headingLabel: "Section: ",
      showsCitations: true)
    text.add(try #require(try Self.library.blocks(of: "start")))
    let words = text.lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
    #expect(words.replacing("\u{A0}", with: " ").contains("Section: What to say\n"))
    #expect(words.contains("In these words: \"I take"))
    #expect(words.contains("To tick: A fit"))
    #expect(words.contains("To fill in: Since when"))
    #expect(words.contains("Step 2: Stay with"))
    #expect(!words.contains("___") && !words.contains("┌"))
  }
}
