/// Which colours the reader wants.
public enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own foreground and background, with coloured signal words.
  case terminal
  case light, dark
  /// White on black, every pair at least 7:1.
  case contrast
  /// No colour at all: bold, underline and reverse only.
  case mono
}
