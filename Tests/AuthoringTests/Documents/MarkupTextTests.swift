import Education
import Testing

@testable import Authoring

@Suite("The text of markup")
struct MarkupTextTests {
  private static let texts = [
    "", " ", "\n\t ", "word", " word", "word ", "two words", "two  words", " two\n   words\t",
    "café au lait", "  5 µg\u{A0}daily ", "soft\u{AD}ly", "a\u{85}b", "LIPITOR® is – here ≥ 5 ",
    "\u{2009}thin\u{2009}space", "zero\u{200B}width", "join\u{200D} ed", "e\u{301} \u{301}x",
    "“quoted”  words", "中文 字", "\u{3000}wide", "a\u{0}b", "bell\u{7}", "delete\u{7F}d", "\r\n x",
    "right\u{200F} left", "→ arrow ←", "☎ 911", "❤\u{FE0F} x", "a\u{2028}b",
  ]

  @Test("One line has one space wherever Unicode has white space", arguments: texts)
  func oneLine(_ text: String) {
    #expect(text.oneLine == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  @Test("What is read is without what Unicode calls unseen", arguments: texts)
  func readable(_ text: String) {
    let seen = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .format: false
      case .control: scalar.properties.isWhitespace
      default: true
      }
    }
    var expected = String.UnicodeScalarView()
    for scalar in seen { expected.append(scalar == "\t" ? " " : scalar) }
    #expect(Array(text.readable.unicodeScalars) == Array(expected))
  }

  @Test("It begins and ends with space where its characters say so", arguments: texts)
  func ends(_ text: String) {
    #expect(text.beginsWithSpace == (text.first?.isWhitespace == true))
    #expect(text.endsWithSpace == (text.last?.isWhitespace == true))
  }

  @Test("A day is that of a date, and other words stay as they are")
  func days() {
    let days = [
      "20240501": "2024-05-01", "2024-05-01T10:00:00Z": "2024-05-01", "202405011200": "2024-05-01",
      "2024-05": "2024-05", "May 2024": "May 2024", "2024/05/01": "2024/05/01", "": "",
    ]
    for (text, day) in days { #expect(text.isoDay == day) }
  }

  @Test("Attributes are found by their names, set, and taken away")
  func attributes() {
    var attributes: MarkupAttributes = ["id": "a", "class": "b"]
    #expect(attributes["id"] == "a")
    #expect(attributes["name"] == nil)
    attributes["class"] = "c"
    attributes["name"] = "d"
    #expect(attributes["class"] == "c")
    #expect(attributes["name"] == "d")
    attributes["id"] = nil
    attributes["href"] = nil
    #expect(attributes["id"] == nil)
    #expect(attributes["name"] == "d")
  }

  @Test("Names of XML lose their prefix, and text in pieces stays together")
  func xml() {
    let root = XMLTree(Array("<x:a y:b='1'>one &amp; two\nthree &#233;<c/>end</x:a>".utf8)).root
    #expect(root?.name == "a")
    #expect(root?.attributes["b"] == "1")
    #expect(root?.text == "one & two\nthree éend")
    #expect(root?.children.count == 3)
  }

  @Test("How hard pages are to read is measured for who shows it, and nothing else hangs on it")
  func grades() throws {
    let sentence = "The doctor lowers the dose of this medicine over some weeks. "
    let text = "# Title\n\n## Part\n\n" + String(repeating: sentence, count: 12)
    let files = [try DocumentFile(path: "leaflet.md", bytes: Array(text.utf8))]
    let measured = try open(files, finding: .grades).guide
    var plain = try open(files, finding: []).guide
    #expect(measured.nodes.contains { $0.grade != nil })
    #expect(plain.nodes.allSatisfy { $0.grade == nil })
    for index in plain.nodes.indices { plain.nodes[index].grade = measured.nodes[index].grade }
    #expect(plain == measured)
  }
}
