import Screen
import Testing

@Suite("Frame")
struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int = 1) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  private func at(_ column: Int, _ row: Int = 0) -> Point { Point(column: column, row: row) }

  @Test("Text lands where it is put, in its style, and tells where it ended")
  func put() {
    var frame = frame(10, 2)
    #expect(frame.put("stop", at: at(2, 1), style: .danger) == 6)
    #expect(frame.text == "\n  stop")
    #expect(frame.row(1).map(\.style)[1...6] == [.text, .danger, .danger, .danger, .danger, .text])
  }

  @Test("Text is clipped at the right edge and at its limit")
  func clip() {
    var frame = frame(6)
    #expect(frame.put("abcdef", at: at(3), style: .text) == 6)
    #expect(frame.text == "   abc")
    #expect(frame.put("xyz", at: at(0), style: .text, limit: 2) == 2)
    #expect(frame.text == "xy abc")
    #expect(frame.put("z", at: at(0), style: .text, limit: 99) == 1)
  }

  @Test("Text that begins left of the screen shows its end")
  func negativeColumn() {
    var frame = frame(4)
    frame.put("abcd", at: at(-2), style: .text)
    #expect(frame.text == "cd")
  }

  @Test("Rows outside the screen take nothing", arguments: [-1, 2, 99])
  func outside(row: Int) {
    var frame = frame(4, 2)
    #expect(frame.put("abcd", at: at(0, row), style: .text) == 0)
    frame.fill(row: row, columns: 0..<4, style: .danger)
    #expect(frame == self.frame(4, 2))
  }

  @Test("A wide character takes two cells and does not stand half on the edge")
  func wideAtTheEdge() {
    var frame = frame(5)
    #expect(frame.put("漢字漢", at: at(0), style: .match) == 4)
    #expect(frame.text == "漢字")
    #expect(frame.row(0).map(\.isContinuation) == [false, true, false, true, false])
    #expect(frame.row(0).map(\.style) == [.match, .match, .match, .match, .text])
  }

  @Test("Half of a wide character does not survive the other half", arguments: [0, 1])
  func overwrittenHalf(column: Int) {
    var frame = frame(4)
    frame.put("漢", at: at(0), style: .text)
    frame.put("x", at: at(column), style: .text)
    #expect(frame.text == (column == 0 ? "x" : " x"))
    #expect(frame.row(0).allSatisfy { !$0.isContinuation })
  }

  @Test("Blanking half of a wide character removes the whole")
  func blankedHalf() {
    var frame = frame(4)
    frame.put("漢字", at: at(0), style: .text)
    frame.fill(row: 0, columns: 1..<3, style: .text)
    #expect(frame == self.frame(4))
  }

  @Test("Control characters and joined emoji reach no cell")
  func controlCharacters() {
    var frame = frame(8)
    frame.put("a\u{1B}\t\n👩‍👩‍👧b", at: at(0), style: .text)
    #expect(frame.text == "ab")
  }

  @Test("A no-break space is drawn as a space")
  func noBreakSpace() {
    var frame = frame(8)
    frame.put("80\u{A0}mg", at: at(0), style: .text)
    #expect(frame.text == "80 mg")
  }

  @Test("A fill gives a style and keeps the text when asked to")
  func fill() {
    var frame = frame(6)
    frame.put("abc", at: at(0), style: .text)
    frame.fill(row: 0, columns: -3..<99, style: .selected, blank: false)
    #expect(frame.text == "abc")
    #expect(frame.row(0).allSatisfy { $0.style == .selected })
    frame.fill(row: 0, columns: 1..<2, style: .text)
    #expect(frame.text == "a c")
  }

  @Test("A screen without room holds nothing")
  func empty() {
    var frame = Frame(size: Size(columns: 0, rows: 0))
    frame.put("a", at: at(0), style: .text)
    #expect(frame.text == "")
  }
}
