import Foundation
import Language
import Testing

@Suite("The language of a text by its words")
struct CommonWordsTests {
  @Test("A few questions in English are not Catalan")
  func questions() {
    let text =
      "Can I drink? A: No. Can I drive? A: No. Can I fly? A: Yes. Can I swim? A: No. Can I run? A: A bit."
    #expect(["", "en"].contains(CommonWords.language(of: text)))
  }

  /// What people type, cut into texts of 20 to 60 words.
  @Test("Short texts in English are not taken for another language")
  func shortTexts() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content/asked").standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      // What is not answered may be asked in any language.
      .filter { $0.hasSuffix(".txt") && !$0.hasPrefix("unanswered/") }
    let words = try paths.flatMap {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        .split(whereSeparator: \.isWhitespace)
    }
    try #require(words.count > 10_000)
    var wrong: [String] = []
    for place in stride(from: 0, to: words.count - 60, by: 37) {
      for count in [20, 25, 32, 45, 60] {
        let text = words[place..<place + count].joined(separator: " ")
        if !["", "en"].contains(CommonWords.language(of: text)) { wrong.append(text) }
      }
    }
    #expect(wrong == [])
  }

  @Test(
    "A few words with strange letters are no unknown language, and a line in other letters is one")
  func fewWords() {
    #expect(CommonWords.language(of: "cafÃ© ÿþ Ã©") == "")
    #expect(CommonWords.language(of: "Принимайте по одной") == "und")
  }
}
