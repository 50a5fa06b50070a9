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

  public init(
    glyphs: Glyphs? = nil, theme: Theme = .terminal, color: Color = .auto, mouse: Bool = false
  ) {
    self.glyphs = glyphs
    self.theme = theme
    self.color = color
    self.mouse = mouse
  }
}
