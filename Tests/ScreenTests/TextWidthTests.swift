import Screen
import Testing

@Suite("Text width")
struct TextWidthTests {
  @Test(
    "A character takes the columns a terminal gives it",
    arguments: [
      ("a", 1), (" ", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("…", 1), ("•", 1),
      ("│", 1), ("─", 1), ("›", 1), ("“", 1), ("\u{A0}", 1), ("½", 1), ("µ", 1), ("Ω", 1),
      ("漢", 2), ("あ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("。", 2),
      ("😀", 2), ("💊", 2), ("⌚", 2), ("☎", 1),
    ])
  func characterColumns(text: String, columns: Int) {
    #expect(text.count == 1)
    #expect(text.columns == columns)
  }

  @Test(
    "Control characters, joined emoji and marks alone take no column",
    arguments: [
      "\u{0}", "\t", "\n", "\r\n", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{301}",
      "\u{2028}", "👩‍👩‍👧", "❤️", "👍🏽", "🇩🇪", "\u{E000}",
    ])
  func charactersWithoutColumns(text: String) {
    #expect(text.columns == 0)
  }

  @Test("A text is as wide as its characters together")
  func textColumns() {
    #expect("".columns == 0)
    #expect("Baclofen".columns == 8)
    #expect("薬 = drug".columns == 9)
    #expect("a\tb".columns == 2)
  }
}
