import CTerminal
import Screen
import Testing

@testable import Terminal

/// A text has one place in C, so these come one after the other.
@Suite("Texts that are handed to C", .serialized)
struct TerminalTextTests {
  @Test("What has no room is left out, and no byte behind the end is read")
  func room() {
    TerminalText.give(repeatElement(UInt8(ascii: "a"), count: 100_000))
    #expect(terminal_text_length() == Int(TERMINAL_MOST_TEXT))
    #expect(terminal_text_byte(Int(TERMINAL_MOST_TEXT) - 1) == UInt8(ascii: "a"))
    #expect(terminal_text_byte(Int(TERMINAL_MOST_TEXT)) == 0)
    TerminalText.give("b".utf8)
    #expect(terminal_text_byte(0) == UInt8(ascii: "b") && terminal_text_byte(1) == 0)
    #expect(terminal_text_byte(.max) == 0)
  }

  @Test("A row of the widest screen has room, whatever stands in its cells")
  func widest() {
    let most = String(repeating: "\u{1D400}", count: 4).utf8.count
    #expect(Window.mostColumns * most <= Int(TERMINAL_MOST_TEXT))
  }

  @Test("No name is too long to be no capability")
  func names() {
    for name in ["", "none", String(repeating: "cup", count: 1_000), "\0", "é"] {
      #expect(TerminalText.capability(name) == nil)
    }
  }
}
