import CNcurses
import Screen

/// Reads what the person does: keys and, where asked for, the mouse.
struct Keyboard {
  /// Reading through a pad never paints; `wgetch` on the screen would repaint it unasked.
  private let pad: CursesWindow?
  private var decoder = KeyDecoder()

  init() {
    pad = newpad(1, 1)
    keypad(pad, true)
  }

  /// The events of one key press; `nil` when nothing has been typed.
  mutating func read() -> [Event]? {
    wtimeout(pad, 0)
    var code = wgetch(pad)
    if code == ERR { return nil }
    var events: [Event] = []
    while true {
      if code == KEY_MOUSE {
        if let mouse = Self.mouse() { events.append(.mouse(mouse)) }
        return events
      }
      events += decoder.take(Self.input(code)).map { .key($0) }
      guard decoder.awaitsPause else { return events }
      // For Esc itself ncurses has waited already.
      wtimeout(pad, code == 27 ? 0 : curses_escape_delay())
      code = wgetch(pad)
    }
  }

  private static func input(_ code: Int32) -> KeyDecoder.Input {
    switch code {
    case ERR: .pause
    case 0...255: .byte(UInt8(code))
    case ...KEY_MAX: .code(code)
    default: .named(keyname(code).map { String(cString: $0) } ?? "")
    }
  }

  private static func mouse() -> Mouse? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let point = Point(column: Int(event.x), row: Int(event.y))
    if curses_is_press(event.bstate) != 0 { return Mouse(.press, at: point) }
    if curses_is_wheel_up(event.bstate) != 0 { return Mouse(.wheelUp, at: point) }
    if curses_is_wheel_down(event.bstate) != 0 { return Mouse(.wheelDown, at: point) }
    return nil
  }
}
