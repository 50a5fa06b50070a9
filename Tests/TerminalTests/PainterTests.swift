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
}
