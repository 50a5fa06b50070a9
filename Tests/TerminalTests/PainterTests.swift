import Glibc
import Screen
import Testing

@testable import Terminal

@Suite("Painter")
struct PainterTests {
  @Test("ncurses counts the columns of a character of the basic plane as Screen does")
  func columns() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var different: [String] = []
    for value in UInt32(0x20)..<0x10000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      guard character.columns > 0 else { continue }
      let counted = Painter.columns(character)
      // Minus one: the C library does not know the character yet.
      if counted != character.columns, counted >= 0 {
        different.append("\(String(value, radix: 16)): \(counted)")
      }
    }
    #expect(different == [])
  }

  private func changed(_ before: String, _ after: String) -> Range<Int>? {
    let frames = [before, after].map { text in
      var frame = Frame(size: Size(columns: 12, rows: 2))
      frame.put(text, at: Point(column: 0, row: 1), style: .text)
      return frame
    }
    let row = frames[1].row(1)
    return row.places(otherThanIn: frames[0].row(1)).map {
      $0.lowerBound - row.startIndex..<$0.upperBound - row.startIndex
    }
  }

  @Test("Of a row only what has changed is written, wide characters whole")
  func changedPlaces() {
    #expect(changed("stop slowly", "stop slowly") == nil)
    #expect(changed("stop slowly", "stop SLowly") == 5..<7)
    #expect(changed("a", "b") == 0..<1)
    #expect(changed("", "            x") == nil)
    #expect(changed("abcdefghijkl", "abcdefghijkL") == 11..<12)
    #expect(changed("x漢字y", "x漢学y") == 3..<5)
    #expect(changed("x漢字y", "xab字y") == 1..<3)
    #expect(changed("xab字y", "x漢字y") == 1..<3)
    #expect(changed("漢", "xx") == 0..<2)
    #expect(changed("漢x", "漢y") == 2..<3)
  }
}
