import CNcurses
import Glibc
import Screen

/// The terminal as the program sees it: frames in, events out.
///
/// One at a time: ncurses, the signal handlers and the terminal's modes belong to the process.
public final class Terminal {
  /// What the terminal can show; characters are drawn in this form whatever the frame holds.
  public let glyphs: Glyphs

  private let crashGuard: CrashGuard
  private var keyboard: Keyboard
  private var painter: Painter
  private var theme: Theme
  private let wantsColor: Bool
  private var waiting: [Event] = []
  private var isRunning = true
  private var isMouseOn = false
  /// Whoever types without end sees something all the same.
  private static let mostEvents = 4096

  /// Takes the terminal over: alternate screen, single keys, colours.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalUnavailable) {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    try Self.check(type: variable("TERM"))
    let known = LocaleSetup.start(environment: variable)
    glyphs = options.glyphs ?? known
    // Exported by some shells; ncurses would believe them for ever and never see a resize.
    unsetenv("LINES")
    unsetenv("COLUMNS")

    crashGuard = CrashGuard()
    crashGuard.start(restoringWith: RestoringBytes.current())
    guard curses_newterm() != nil else {
      crashGuard.stop()
      throw .typeIsUnknown(variable("TERM") ?? "")
    }
    crashGuard.catchRequests()
    raw()
    noecho()
    nonl()
    // Never put an update off because a key is waiting: the wait for it may be long.
    typeahead(-1)
    set_escdelay(variable("ESCDELAY").flatMap(CInt.init) ?? 25)
    curs_set(1)

    wantsColor = Palette.wantsColor(options.color, noColor: variable("NO_COLOR"))
    theme = options.theme
    painter = Self.painter(theme: theme, wantsColor: wantsColor, glyphs: glyphs)
    keyboard = Keyboard()
    setMouse(options.mouse)
  }

  /// What a terminal with these variables of the environment shows, as the browser sees it. Sets the
  /// character type of the process.
  public static func glyphs(environment: (String) -> String?) -> Glyphs {
    LocaleSetup.start(environment: environment)
  }

  /// Whether colours are wanted at all (`NO_COLOR`: https://no-color.org).
  public static func wantsColor(_ color: TerminalOptions.Color, noColor: String?) -> Bool {
    Palette.wantsColor(color, noColor: noColor)
  }

  /// Columns and rows as of the last event.
  public var size: Size {
    Size(columns: Int(getmaxx(curses_stdscr())), rows: Int(getmaxy(curses_stdscr())))
  }

  /// Shows a frame and places the cursor.
  public func draw(_ frame: Frame) {
    guard isRunning else { return }
    painter.paint(frame, on: curses_stdscr(), size: size)
    wrefresh(curses_stdscr())
  }

  /// Waits for the next event; nothing runs meanwhile.
  /// - Parameter patience: milliseconds after which a pause is the event; `nil` to wait for ever.
  /// - Returns: that event, and all that have come with it: a paste, or keys typed faster than the
  ///   line can show what each of them does.
  public func nextEvents(within patience: Int? = nil) -> [Event] {
    while waiting.isEmpty {
      guard isRunning else { return [.end] }
      answerRequests()
      if let typed = keyboard.read() {
        take(typed)
      } else if waiting.isEmpty {
        switch waitForInput(within: patience) {
        case .input: break
        case .nothing: return [.pause]
        case .end: return [.end]
        }
      }
    }
    while isRunning, waiting.count < Self.mostEvents, let typed = keyboard.read() { take(typed) }
    defer { waiting = [] }
    return waiting
  }

  /// Off, the terminal's own selection works; on, it reports clicks and the wheel.
  public func setMouse(_ on: Bool) {
    guard on != isMouseOn else { return }
    // Without an interval a press is reported at once, not when it has become a click.
    mouseinterval(0)
    mousemask(on ? curses_mouse_mask() : 0, nil)
    isMouseOn = on
  }

  /// Draws in other colours from the next frame on.
  public func setTheme(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    // Without what the old one has painted, so that every row is written anew.
    painter = Self.painter(theme: theme, wantsColor: wantsColor, glyphs: glyphs)
  }

  private static func painter(theme: Theme, wantsColor: Bool, glyphs: Glyphs) -> Painter {
    var depth = ColorDepth.none
    if wantsColor, theme != .mono, has_colors(), start_color() == OK {
      use_default_colors()
      depth = ColorDepth(
        colors: Int(curses_colors()), areDirect: curses_has_direct_colors() != 0)
    }
    return Painter(brush: Brush(palette: Palette(theme: theme, depth: depth)), glyphs: glyphs)
  }

  /// Gives the terminal back and stops the process until the shell continues it. Ctrl-Z and
  /// SIGTSTP come here by themselves.
  public func suspend() {
    guard isRunning else { return }
    let mouse = isMouseOn
    setMouse(false)
    endwin()
    crashGuard.sleepUntilContinued()
    repaint()
    setMouse(mouse)
  }

  /// Gives the terminal back as it was. Does nothing the second time.
  public func stop() {
    guard isRunning else { return }
    isRunning = false
    if isMouseOn {
      setMouse(false)
      // Reports of the last movements would be typed into the shell.
      flushinp()
    }
    if curses_capability("rmcup") == nil {
      // No alternate screen: what was read must not stay for the next person to see.
      werase(curses_stdscr())
      wrefresh(curses_stdscr())
    }
    endwin()
    crashGuard.stop()
  }

  private static func check(type: String?) throws(TerminalUnavailable) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let type, !type.isEmpty else { throw .typeIsMissing }
    // Asked before `newterm`, which writes to the terminal; `initscr` would end the program.
    guard curses_describe() != 0 else { throw .typeIsUnknown(type) }
    guard curses_capability("cup") != nil else { throw .cannotMoveCursor(type) }
  }

  private func take(_ events: [Event]) {
    for event in events {
      switch event {
      case .key(.control("z")): suspend()
      // Everything is sent anew: a noisy line or another program may have written over it.
      case .key(.control("l")): repaint()
      default: waiting.append(event)
      }
    }
  }

  private func answerRequests() {
    let requests = crashGuard.requests()
    if requests.contains(.end) {
      waiting.append(.end)
    } else if requests.contains(.suspend) {
      suspend()
    } else if requests.contains(.resumed) {
      // Stopped from outside (SIGSTOP): the shell has changed modes and screen meanwhile.
      endwin()
      repaint()
    } else if requests.contains(.resize) {
      repaint()
    }
  }

  /// Takes over the size and has everything sent anew: what an emulator keeps when its window
  /// changes, and where, differs from one to the next.
  private func repaint() {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resize_term(CInt(window.ws_row), CInt(window.ws_col))
    }
    clearok(curses_curscr(), true)
    waiting.append(.resize(size))
  }

  private enum Wait { case input, nothing, end }

  /// Sleeps until there is something to read or a signal to answer, or the patience is over.
  private func waitForInput(within patience: Int?) -> Wait {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: crashGuard.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 2, patience.map(CInt.init) ?? -1)
    if count == 0 { return .nothing }
    guard count > 0, sources[0].revents != 0 else { return .input }
    // Readable with nothing to read is the end of input; reading on would spin.
    var bytes: CInt = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &bytes) == 0 && bytes > 0 ? .input : .end
  }
}
