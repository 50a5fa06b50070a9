import Screen
import Testing

@Suite("Wrapping")
struct WrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    [Run(text)].wrapped(to: width).map { $0.map(\.text).joined() }
  }

  @Test(
    "Lines break at spaces",
    arguments: [
      ("", 10, [""]),
      ("one", 10, ["one"]),
      ("one two", 7, ["one two"]),
      ("one two", 6, ["one", "two"]),
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 10, ["one two"]),
      ("  one", 10, ["one"]),
      ("one   ", 3, ["one"]),
      ("one two ", 7, ["one two"]),
    ])
  func spaces(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test("Of more lines than are asked for the first are the same", arguments: 1...12)
  func most(width: Int) {
    let runs = [
      Run("one two thirteen"), Run("four", style: .strong), Run(" five\nsix"),
      Run(" seven", style: .link), Run("-eight nine  ten"),
    ]
    let all = runs.wrapped(to: width)
    for most in 1...all.count + 1 {
      #expect(runs.wrapped(to: width, most: most) == Array(all.prefix(most)))
    }
  }

  @Test("One column holds one character a line", arguments: [1, 0, -5])
  func widthOne(width: Int) {
    #expect(lines("ab c", width) == ["a", "b", "c"])
  }

  @Test(
    "A word longer than the line is cut",
    arguments: [
      ("abcdef", 4, ["abcd", "ef"]),
      ("abcdefgh", 4, ["abcd", "efgh"]),
      ("x abcdefghij y", 4, ["x", "abcd", "efgh", "ij y"]),
    ])
  func longWords(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test(
    "Wide characters are counted twice and never split",
    arguments: [
      ("漢字漢字", 4, ["漢字", "漢字"]),
      ("漢字漢字", 5, ["漢字", "漢字"]),
      ("a漢b", 2, ["a", "漢", "b"]),
      ("漢字 a", 5, ["漢字", "a"]),
      ("漢字 a", 6, ["漢字 a"]),
    ])
  func wideCharacters(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test("A wide character in a line of one column has the line to itself")
  func wideCharacterInOneColumn() {
    #expect(lines("漢字", 1) == ["漢", "字"])
  }

  @Test("A no-break space keeps a number with its unit")
  func noBreakSpaces() {
    #expect(lines("take 80\u{A0}mg now", 8) == ["take", "80\u{A0}mg", "now"])
    #expect(lines("take 80\u{A0}mg now", 10) == ["take 80\u{A0}mg", "now"])
  }

  @Test(
    "A line break begins a new line",
    arguments: [
      ("a\nb", ["a", "b"]), ("a\n\nb", ["a", "", "b"]), ("\na", ["", "a"]), ("a\n", ["a"]),
      ("a \n b", ["a", "b"]), ("\n", [""]),
    ])
  func lineBreaks(text: String, expected: [String]) {
    #expect(lines(text, 10) == expected)
  }

  @Test("Styles and tags stay with their words across a break")
  func stylesAcrossABreak() {
    let runs = [
      Run("Do "), Run("not stop", style: .strong, tag: 3), Run(" it.", style: .text),
    ]
    #expect(
      runs.wrapped(to: 8) == [
        [Run("Do "), Run("not", style: .strong, tag: 3)],
        [Run("stop", style: .strong, tag: 3), Run(" it.")],
      ])
  }

  @Test("A word of two styles is not broken between them")
  func twoStylesInAWord() {
    let runs = [Run("say base"), Run("line", style: .strong), Run(".")]
    #expect(
      runs.wrapped(to: 9) == [
        [Run("say")], [Run("base"), Run("line", style: .strong), Run(".")],
      ])
  }

  @Test("No line is wider than asked and no word is lost", arguments: 1...40)
  func everyWidth(width: Int) {
    let text = "Stopping all at once can cause seizures (fits), hallucinations and confusion."
    let wrapped = lines(text, width)
    #expect(wrapped.allSatisfy { $0.columns <= width && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
    #expect(wrapped.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("No text at all is one empty line")
  func nothing() {
    #expect([Run]().wrapped(to: 10) == [[]])
  }

  @Test("What does not fit ends in an ellipsis, and what fits does not")
  func shortened() {
    #expect("one two".shortened(to: 7) == "one two")
    #expect("one two".shortened(to: 6) == "one t…")
    #expect("one two".shortened(to: 1) == "…")
    // Behind more than half of the line half a word says nothing.
    #expect("one two three".shortened(to: 10) == "one two…")
    #expect("one two three".shortened(to: 8) == "one two…")
    #expect("漢漢漢".shortened(to: 5) == "漢漢…")
    let runs = [Run("one "), Run("two", style: .link)]
    #expect(runs.ended(within: 20).map(\.text) == ["one ", "two", "…"])
    // No word is cut but one that is longer than the line.
    #expect(runs.ended(within: 7).map(\.text) == ["one", "…"])
    #expect(runs.ended(within: 9).last?.style == .link)
    #expect([Run("fevers")].ended(within: 5).map(\.text) == ["feve", "…"])
    #expect(runs.ended(within: 4).map(\.text) == ["one", "…"])
  }

  @Test("What is kept together is parted at its blank where the line has no room for it")
  func keptTogetherTooLong() {
    let lines = [Run("stop baclofen\u{A0}"), Run("suddenly\u{A0}now", style: .link)].wrapped(to: 13)
    #expect(lines.map { $0.map(\.text).joined() } == ["stop", "baclofen", "suddenly\u{A0}now"])
    #expect(lines[2].map(\.style) == [.link])
    let cut = [Run("stop abcdefghij")].wrapped(to: 6)
    #expect(cut.map { $0.map(\.text).joined() } == ["stop", "abcdef", "ghij"])
  }
}
