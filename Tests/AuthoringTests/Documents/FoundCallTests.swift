import Education
import Testing

@testable import Authoring

@Suite("What the program finds in documents")
struct FoundCallTests {
  /// The lines of the box, without those that say what it is.
  private func found(_ text: String) throws -> [String] {
    let box = try #require(try OpenedText(text).warnings.first { $0.level == .caution })
    return box.blocks.dropFirst().flatMap { block -> [String] in
      guard case .outline(let items) = block else { return [] }
      return items.map { "\($0.depth) \($0.marker) \($0.statements[0].text)" }
    }
  }

  @Test(
    "A call keeps all that it introduces, however the list is written",
    arguments: [
      "- a swollen lip\n\n- a rash that\nspreads\n\n- a fit\n",
      "- a swollen lip\n- a rash that spreads\n- a fit\n",
      "• a swollen lip\n\n\n• a rash that spreads\n\n• a fit\n",
    ])
  func bullets(list: String) throws {
    let lines = try found(
      "SAMPLIN\n\nPossible side effects\n\nTell your doctor immediately if you have:\n\n\(list)\nRest.\n"
    )
    #expect(
      lines == [
        "0 • Tell your doctor immediately if you have:", "1 • a swollen lip",
        "1 • a rash that spreads", "1 • a fit",
      ])
  }

  @Test("Numbers go on behind empty lines, and are no headings")
  func numbers() throws {
    let lines = try found(
      """
      SAMPLIN

      Possible side effects

      Call 999 for any of these:

      1. A swollen lip

      2. A rash

      3. A fit

      """)
    #expect(
      lines == [
        "0 • Call 999 for any of these:", "1 1. A swollen lip", "1 2. A rash", "1 3. A fit",
      ])
  }

  @Test("Numbered headings that stand alone are headings all the same")
  func headings() throws {
    let opened = try OpenedText(
      "SAMPLIN\n\n1. What it is\n\nIt is a tablet.\n\n- white\n\n2. How to take it\n\nWith water.\n"
    )
    #expect(opened.tree == ["SAMPLIN", "1. What it is", "2. How to take it"])
  }

  @Test(
    "Lists of HTML that follow each other are all of the call, and an item may introduce others")
  func lists() throws {
    let lines = try found(
      """
      <html><body><h1>Samplin</h1><p>Call 911 if you have</p><ul><li>a fit</li></ul><ul><li>a rash</li></ul>
      <h2>More</h2><ul><li>Ring the ward today if you have:<ul><li>a fever</li></ul></li><li>Rest.</li></ul>
      </body></html>
      """)
    #expect(
      lines == [
        "0 • Call 911 if you have", "1 • a fit", "1 • a rash",
        "0 • Ring the ward today if you have:", "2 • a fever",
      ])
  }
}
