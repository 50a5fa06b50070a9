import Screen

/// What the person or the command line asks of the terminal.
public struct TerminalOptions: Sendable {
  /// When colours are used; `auto` follows the terminal and `NO_COLOR`.
  public enum Color: String, CaseIterable, Sendable { case auto, always, never }

  /// The characters to draw with; `nil` finds out what the terminal can show.
  public var glyphs: Glyphs?
  public var theme: Theme
  public var color: Color
  public var mouse: Bool
  /// Many people use the terminal: it cannot be suspended, and nothing stays to scroll back to.
  public var isShared: Bool

  public init(
    glyphs: Glyphs? = nil, theme: Theme = .terminal, color: Color = .auto, mouse: Bool = false,
    isShared: Bool = false
  ) {
    self.glyphs = glyphs
    self.theme = theme
    self.color = color
    self.mouse = mouse
    self.isShared = isShared
  }
}
