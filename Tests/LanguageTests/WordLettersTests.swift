import Testing

@testable import Language

@Suite("Letters of words")
struct WordLettersTests {
  private static let letters = WordLetters(and: "-")

  /// As Unicode tells it, letter by letter.
  private static func slowly(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
  }

  private static func words(_ text: Substring) -> [Substring] {
    var words: [Substring] = []
    var index = text.startIndex
    while let start = letters.wordStart(in: text, from: index) {
      index = letters.wordEnd(in: text, from: start)
      words.append(text[start..<index])
    }
    return words
  }

  @Test(
    "Words are found as Unicode tells letters",
    arguments: [
      "", "a", "Off-label, 10 mg.", "don't\r\nstop", "cafe\u{301} au lait", "é-è ½ x², naïve",
      "Ärzte\u{2019}s 5 µg—now", "1\u{20E3} \u{301}a ", "日本 go", "-", "a\u{301}", "x\u{200D}y z",
    ])
  func words(text: String) {
    #expect(Self.words(text[...]) == Self.slowly(text))
    #expect(Self.words(("x " + text).dropFirst(2)) == Self.slowly(text))
  }
}
