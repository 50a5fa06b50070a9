/// A key as a person means it, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete
  case function(Int)
  /// A letter with Ctrl, lower case.
  case control(Character)
}

/// What the terminal tells the program.
public enum Event: Equatable, Sendable {
  case key(Key)
  case resize(Size)
  case mouse(Mouse)
  /// Text that arrived at once: nobody has typed it, and none of it is a command.
  case paste(String)
  /// Nothing came for as long as the program asked to be told of.
  case pause
  /// The terminal is gone, or the system asks the program to end.
  case end
}

/// A mouse event at a cell.
public struct Mouse: Equatable, Sendable {
  public enum Action: Equatable, Sendable { case press, wheelUp, wheelDown }
  public var action: Action
  public var point: Point

  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
