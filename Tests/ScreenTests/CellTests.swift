import Testing

@testable import Screen

@Suite("Cell")
struct CellTests {
  private static let characters: [Character] = [
    "a", "~", "é", "e\u{301}", "\u{10FFFD}", "a\u{301}\u{302}", "a\u{301}\u{302}\u{1D165}", "漢",
  ]

  @Test("It gives back what it holds, in each style", arguments: Style.allCases)
  func held(style: Style) {
    for character in Self.characters {
      for isContinuation in [false, true] {
        var cell = Cell(character, style: style, isContinuation: isContinuation)
        #expect(cell.character == character)
        #expect(cell.style == style)
        #expect(cell.isContinuation == isContinuation)
        #expect(cell.ascii == (character.isASCII ? character.asciiValue : nil))
        for other in Style.allCases {
          cell.style = other
          #expect(cell == Cell(character, style: other, isContinuation: isContinuation))
        }
      }
    }
  }

  @Test("Cells that differ in one thing are not the same")
  func different() {
    let cells = Self.characters.flatMap { character in
      [
        Cell(character), Cell(character, style: .danger),
        Cell(character, isContinuation: true),
      ]
    }
    for (place, cell) in cells.enumerated() {
      #expect(cells.firstIndex(of: cell) == place)
    }
  }

  @Test("A screen of cells is small: two numbers each")
  func size() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }
}
