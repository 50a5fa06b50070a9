/// Why no screen can be drawn; the program says it in one sentence and prints plain text.
public enum TerminalUnavailable: Error, Equatable, Sendable {
  case inputIsNoTerminal
  case outputIsNoTerminal
  /// `TERM` is not set, or empty.
  case typeIsMissing
  /// No description of this type is installed.
  case typeIsUnknown(String)
  /// The type cannot place its cursor, as `dumb` cannot.
  case cannotMoveCursor(String)
}
