import Testing

@testable import Terminal

@Suite("Leaving bytes")
struct LeavingBytesTests {
  @Test(
    "Delays of hardware terminals are left out",
    arguments: [
      ("\u{1B}[H\u{1B}[J$<50>", "\u{1B}[H\u{1B}[J"), ("a$<2/>b$<5*>c", "abc"), ("$", "$"),
      ("a$<5", "a$<5"), ("", ""),
    ])
  func padding(text: String, expected: String) {
    #expect(LeavingBytes.withoutPadding(Array(text.utf8)) == Array(expected.utf8))
  }
}
