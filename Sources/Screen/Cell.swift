/// One column of one row. A wide character owns its first cell; the second is a continuation.
public struct Cell: Equatable, Sendable {
  public let character: Character
  public var style: Style
  /// The right half of the wide character before it; never drawn.
  public let isContinuation: Bool
  /// The character's only scalar, or 0 when it has several: most cells of two screens are compared
  /// at every key, and characters are slow to compare.
  private let scalar: UInt32

  public init(_ character: Character, style: Style = .text, isContinuation: Bool = false) {
    let scalars = character.unicodeScalars
    self.init(
      character, scalar: scalars.count == 1 ? scalars.first!.value : 0, style: style,
      isContinuation: isContinuation)
  }

  /// A cell of one scalar that is one column wide.
  init(_ scalar: Unicode.Scalar, style: Style) {
    self.init(Character(scalar), scalar: scalar.value, style: style, isContinuation: false)
  }

  private init(_ character: Character, scalar: UInt32, style: Style, isContinuation: Bool) {
    self.character = character
    self.scalar = scalar
    self.style = style
    self.isContinuation = isContinuation
  }

  /// The character's byte, when it is ASCII.
  public var ascii: UInt8? { scalar != 0 && scalar < 0x80 ? UInt8(scalar) : nil }

  public static func == (left: Self, right: Self) -> Bool {
    left.scalar == right.scalar && left.style == right.style
      && left.isContinuation == right.isContinuation
      && (left.scalar != 0 || left.character == right.character)
  }

  public static let blank = Cell(" ")
}
