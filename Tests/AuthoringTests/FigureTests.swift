import Education
import Testing

@testable import Authoring

@Suite("Figures")
struct FigureTests {
  private static let ranges = """
    title: The dose in a day
    unit: mg a day
    from: 0
    to: 100
    rows:
      - label: "At first: 5"
        at: 5
        cite: [first / What Is It?]
      - label: "Later: 40 to 80"
        from: 40
        to: 80
        cite: [first / What Is It?]
    summary: The dose grows day by day.
    """

  private static let levels = """
    title: Two ways, as an idea
    levels:
      - label: All at once
        levels: [8, 8, 0]
    summary: This shows the idea only.
    """

  private func compile(_ figure: String) -> Compilation {
    SampleContent().replacing(
      "## What can happen", with: "```figure\n\(figure)\n```\n\n## What can happen",
      in: SampleContent.stopping
    ).compilation
  }

  private func figure(_ sheet: String) throws -> Figure {
    let compilation = compile(sheet)
    #expect(compilation.findings.map(\.description) == [])
    let node = try #require(compilation.guide?.nodes.first { $0.id == "stopping" })
    for case .figure(let figure) in node.blocks { return figure }
    throw FigureIsMissing()
  }

  private struct FigureIsMissing: Error {}

  @Test("A row is one value or a range on the axis, with its sources")
  func rangesAreRead() throws {
    let figure = try figure(Self.ranges)
    #expect(figure.title == "The dose in a day")
    #expect(figure.summary == "The dose grows day by day.")
    let citation = Citation(source: "first", section: "What Is It?")
    #expect(
      figure.drawing
        == .ranges(
          axis: FigureAxis(from: 0, to: 100, unit: "mg a day"),
          rows: [
            FigureRange(label: "At first: 5", from: 5, to: 5, citations: [citation]),
            FigureRange(label: "Later: 40 to 80", from: 40, to: 80, citations: [citation]),
          ]))
  }

  @Test("Levels have no numbers a reader could take for a plan")
  func levelsAreRead() throws {
    #expect(
      try figure(Self.levels).drawing
        == .levels([FigureLevels(label: "All at once", levels: [8, 8, 0])]))
  }

  @Test("A flow is its steps, from top to bottom")
  func flowIsRead() throws {
    let sheet = "title: What to do\nflow: [Call, Stay]\nsummary: Call first."
    #expect(try figure(sheet).drawing == .flow(["Call", "Stay"]))
    let short = compile(sheet.replacing(", Stay", with: ""))
    #expect(short.findings.map { "\($0.line):\($0.column)" } == ["13:1"])
  }

  @Test(
    "What is wrong is said at its line",
    arguments: [
      (ranges, "title: The dose in a day\n", "", "13:1"),
      (ranges, "summary: The dose grows day by day.", "", "13:1"),
      (ranges, "unit: mg a day\n", "", "13:1"),
      (ranges, "to: 100", "to: many", "16:5"),
      (ranges, "to: 100", "to: .inf", "16:5"),
      (ranges, "to: 100", "to: 0", "13:1"),
      (ranges, "    at: 5\n", "    at: 500\n", "18:13"),
      (ranges, "    from: 40\n    to: 80", "    from: 80\n    to: 40", "21:13"),
      (ranges, "[first / What Is It?]\n  - label", "[]\n  - label", "18:5"),
      (ranges, "[first / What Is It?]\n  - label", "[first / Elsewhere]\n  - label", "20:12"),
      (ranges, "unit: mg a day", "colour: red\nunit: mg a day", "14:1"),
      (levels, "[8, 8, 0]", "[8, 9, 0]", "16:17"),
      (levels, "[8, 8, 0]", "[]", "13:1"),
    ])
  func findings(sheet: String, old: String, new: String, place: String) {
    #expect(sheet.contains(old))
    let compilation = compile(sheet.replacing(old, with: new))
    let found = compilation.findings.map { "\($0.line):\($0.column)" }
    #expect(found.contains(place), "\(compilation.findings.map(\.description))")
    #expect(compilation.guide == nil)
  }
}
