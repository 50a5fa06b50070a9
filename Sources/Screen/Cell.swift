/// One column of one row. A wide character owns its first cell; the second is a continuation.
///
/// A screen of cells is made, compared and thrown away at every key, so a cell is plain memory: its
/// character is kept as scalars, at most four (ncurses keeps five), which is a letter with three
/// marks.
public struct Cell: Equatable, Sendable {
  /// Unused places are 0.
  private let scalars: SIMD4<UInt32>
  public var style: Style
  /// The right half of the wide character before it; never drawn.
  public let isContinuation: Bool

  public init(_ character: Character, style: Style = .text, isContinuation: Bool = false) {
    var scalars = SIMD4<UInt32>()
    for (index, scalar) in character.unicodeScalars.prefix(4).enumerated() {
      scalars[index] = scalar.value
    }
    self.scalars = scalars
    self.style = style
    self.isContinuation = isContinuation
  }

  /// A cell of one scalar that is one column wide.
  init(_ scalar: Unicode.Scalar, style: Style) {
    scalars = SIMD4(scalar.value, 0, 0, 0)
    self.style = style
    isContinuation = false
  }

  public var character: Character {
    var text = String.UnicodeScalarView()
    for index in 0..<4 where index == 0 || scalars[index] != 0 {
      text.append(Unicode.Scalar(scalars[index]) ?? " ")
    }
    return String(text).first ?? " "
  }

  /// The character's byte, when it is ASCII.
  public var ascii: UInt8? {
    scalars[0] < 0x80 && scalars[1] == 0 ? UInt8(scalars[0]) : nil
  }

  public static let blank = Cell(" ")
}
