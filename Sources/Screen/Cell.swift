/// One column of one row. A wide character owns its first cell; the second is a continuation.
///
/// A screen of cells is made, compared and thrown away at every key, so a cell is plain memory: its
/// character is kept as scalars, at most four (ncurses keeps five), which is a letter with three
/// marks.
public struct Cell: Equatable, Sendable {
  /// Three scalars, which take 21 bits each; unused places are 0.
  private let scalars: UInt64
  /// The fourth, and from bit 32 on the style and whether this is a continuation: two cells are compared as
  /// two numbers.
  private var rest: UInt64

  private static let bitsOfScalar: UInt64 = 21
  private static let scalarMask: UInt64 = (1 << bitsOfScalar) - 1
  private static let styleShift: UInt64 = 32
  private static let continuationBit: UInt64 = 1 << 40

  private init(_ scalars: UInt64, fourth: UInt64, _ style: Style, isContinuation: Bool) {
    self.scalars = scalars
    rest =
      fourth | UInt64(style.rawValue) << Self.styleShift
      | (isContinuation ? Self.continuationBit : 0)
  }

  public init(_ character: Character, style: Style = .text, isContinuation: Bool = false) {
    var scalars: (first: UInt64, fourth: UInt64) = (0, 0)
    for (index, scalar) in character.unicodeScalars.prefix(4).enumerated() {
      if index < 3 {
        scalars.first |= UInt64(scalar.value) << (UInt64(index) * Self.bitsOfScalar)
      } else {
        scalars.fourth = UInt64(scalar.value)
      }
    }
    self.init(scalars.first, fourth: scalars.fourth, style, isContinuation: isContinuation)
  }

  /// A cell of one scalar that is one column wide.
  init(_ scalar: Unicode.Scalar, style: Style) {
    self.init(UInt64(scalar.value), fourth: 0, style, isContinuation: false)
  }

  public var style: Style {
    get { Style(rawValue: UInt8(truncatingIfNeeded: rest >> Self.styleShift)) ?? .text }
    set {
      rest = rest & ~(0xFF << Self.styleShift) | UInt64(newValue.rawValue) << Self.styleShift
    }
  }

  /// The right half of the wide character before it; never drawn.
  public var isContinuation: Bool { rest & Self.continuationBit != 0 }

  public var character: Character {
    var text = String.UnicodeScalarView()
    for index in 0..<UInt64(4) {
      let value = (index < 3 ? scalars >> (index * Self.bitsOfScalar) : rest) & Self.scalarMask
      guard index == 0 || value != 0 else { continue }
      text.append(Unicode.Scalar(UInt32(value)) ?? " ")
    }
    return String(text).first ?? " "
  }

  /// The character's byte, when it is ASCII.
  public var ascii: UInt8? { scalars < 0x80 ? UInt8(scalars) : nil }

  public static let blank = Cell(" ")
}
