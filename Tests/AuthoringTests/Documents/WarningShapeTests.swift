import Education
import Testing

@testable import Authoring

/// What documents set apart as warnings, by heading, by name and in other languages.
@Suite("Shapes of warnings")
struct WarningShapeTests {
  private static let leaflet = """
    Drug Y

    What is Drug Y?
    Drug Y is a pill.

    WARNINGS
    Do not take Drug Y with alcohol.

    STORAGE
    Keep it cool.
    """

  @Test("Capitals right above their text are a heading, and so is a question")
  func capitals() throws {
    let opened = try OpenedText(Self.leaflet)
    #expect(
      opened.tree == [
        "Drug Y", "What is Drug Y?", "WARNINGS", "STORAGE", "Questions that it answers",
      ])
    #expect(opened.warnings.map(\.title) == ["WARNINGS"])
    #expect(opened.page("WARNINGS").contains("| Do not take Drug Y with alcohol."))
  }

  @Test("Numbered parts behind a warning are no part of it, unless it promises them")
  func numbers() throws {
    let parts = "1. Before you take it\nTell your doctor.\n\n2. How to take it\nOnce a day.\n"
    let behind = try OpenedText("Drug Y\n\nWARNINGS\n\nNo alcohol.\n\n\(parts)")
    #expect(behind.tree == ["Drug Y", "WARNINGS", "1. Before you take it", "2. How to take it"])
    #expect(behind.warnings.map(\.title) == ["WARNINGS"])
    let inside = try OpenedText("Drug Y\n\nWARNINGS\n\n\(parts)")
    #expect(
      inside.tree == ["Drug Y", "WARNINGS", "  1. Before you take it", "  2. How to take it"])
  }

  @Test("A warning below a question is called by what it says")
  func titles() throws {
    let opened = try OpenedText(
      "<!doctype html><html><body><h1>X</h1><h2>Can I swim?</h2><p>Yes.</p>"
        + "<p>WARNING: Do not stop suddenly. Ask first.</p>"
        + "<div class=\"alert\"><p>\(String(repeating: "Never mix it ", count: 9)).</p></div></body></html>"
    )
    #expect(opened.warnings.first?.title == "Do not stop suddenly")
    #expect(opened.warnings.last?.title.hasPrefix("Never mix it Never") == true)
    #expect(opened.warnings.last?.title.hasSuffix("...") == true)
    #expect(opened.findings.isEmpty)
  }

  private static let names: [(name: String, level: WarningLevel?)] = [
    ("nhsuk-care-card nhsuk-care-card--immediate", .danger),
    ("nhsuk-care-card nhsuk-care-card--urgent", .warning),
    ("nhsuk-care-card nhsuk-care-card--non-urgent", .notice),
    ("nhsuk-card nhsuk-card--care nhsuk-card--care--emergency", .danger),
    ("nhsuk-card--care__heading", nil), ("nhsuk-warning-callout", .caution),
    ("govuk-warning-text", .warning), ("govuk-warning-text__text", nil),
    ("usa-alert usa-alert--error", .danger), ("usa-alert usa-alert--warning", .warning),
    ("usa-alert usa-alert--info", nil), ("usa-alert__body", nil),
    ("callout callout--warning", .warning), ("black-box", .danger), ("black-box-warning", .danger),
    ("boxed-warning", .danger), ("box-warning", .warning), ("alert alert-danger", .danger),
    ("admonition warning", .warning), ("fr-alert fr-alert--warning", .warning), ("", nil),
  ]

  @Test("Boxes are known by the names of public design systems", arguments: names.indices)
  func classes(_ number: Int) {
    #expect(AlertNames.level(of: Self.names[number].name) == Self.names[number].level)
  }

  @Test("What is written for who hears a page stands apart from the next word")
  func hearing() throws {
    let opened = try OpenedText(
      "<!doctype html><html><body><h1>X</h1><p>A word.</p><div class=\"govuk-warning-text\"><strong>"
        + "<span class=\"govuk-visually-hidden\">Warning</span>You can be fined.</strong></div></body></html>"
    )
    #expect(opened.page("X").contains("| *Warning You can be fined.*"))
    #expect(opened.findings.isEmpty)
  }

  @Test(
    "Headings that warn are known in several languages",
    arguments: [
      "Advertencias y precauciones", "No tome Samplin si", "Contraindicaciones",
      "Mises en garde et précautions d’emploi", "N’utilisez jamais Samplin", "Contre-indications",
      "Warnhinweise und Vorsichtsmaßnahmen", "Samplin darf nicht eingenommen werden",
      "Avvertenze e precauzioni", "Non prenda Samplin", "Advertências e precauções",
      "Não tome Samplin", "Warnings and precautions", "Do not take Samplin if:",
    ])
  func languages(_ heading: String) throws {
    let opened = try OpenedText("# Samplin\n\n## A\n\nWords.\n\n## \(heading)\n\nMore words.\n")
    #expect(opened.warnings.map(\.title) == [heading])
  }
}
