/// One column of one row. A wide character owns its first cell; the second is a continuation.
public struct Cell: Equatable, Sendable {
  public var character: Character
  public var style: Style
  /// The right half of the wide character before it; never drawn.
  public var isContinuation: Bool

  public init(_ character: Character, style: Style = .text, isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }

  public static let blank = Cell(" ")
}
