import Bytes
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
  private let isShared: Bool
  private var waiting: [Event] = []
  private var isRunning = true
  private var isMouseOn = false
  /// When there was nothing to read the last time.
  private var nothingToReadAt = 0
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

    let window = Window.drawn
    // ncurses would make room for a window of 65,535 rows, which a program can claim to have.
    if let window, window != Window.claimed {
      setenv("LINES", "\(window.rows)", 1)
      setenv("COLUMNS", "\(window.columns)", 1)
    }
    isShared = options.isShared
    crashGuard = CrashGuard()
    crashGuard.start(
      restoringWith: LeavingBytes(rows: window?.rows ?? Window.usualRows, isShared: isShared).all)
    guard curses_newterm() != nil else {
      crashGuard.stop()
      throw .typeIsUnknown(variable("TERM") ?? "")
    }
    unsetenv("LINES")
    unsetenv("COLUMNS")
    crashGuard.catchRequests()
    raw()
    noecho()
    nonl()
    // Never put an update off because a key is waiting: the wait for it may be long.
    typeahead(-1)
    // The keys are read here and not by ncurses, which need only ask the terminal for them.
    keypad(curses_stdscr(), true)
    curs_set(1)

    wantsColor = Palette.wantsColor(options.color, noColor: variable("NO_COLOR"))
    theme = options.theme
    painter = Self.painter(theme: theme, wantsColor: wantsColor, glyphs: glyphs)
    keyboard = Keyboard(escapeDelay: variable("ESCDELAY").flatMap { Int($0) })
    if LeavingBytes.isECMA { Self.send(LeavingBytes.bracketsOn) }
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
  /// - Returns: that event, and all that have come with it: keys typed faster than the line can show
  ///   what each of them does.
  public func nextEvents(within patience: Int? = nil) -> [Event] {
    let end = patience.map { Self.now + $0 }
    while waiting.isEmpty {
      guard isRunning else { return [.end] }
      answerRequests()
      guard waiting.isEmpty else { break }
      let left = end.map { max(0, $0 - Self.now) }
      switch waitForInput(within: [left, keyboard.patience].compactMap { $0 }.min()) {
      case .input: take(keyboard.read(arrivedWithin: arrival))
      // Half a sequence is over before the person's time is.
      case .nothing where keyboard.patience.map({ $0 <= left ?? .max }) == true:
        take(keyboard.readSilence())
      case .nothing: return [.pause]
      case .end: return [.end]
      }
    }
    while isRunning, waiting.count < Self.mostEvents, waitForInput(within: 0) == .input,
      case let typed = keyboard.read(arrivedWithin: arrival), !typed.isEmpty
    {
      take(typed)
    }
    defer { waiting = [] }
    return waiting
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// Off, the terminal's own selection works; on, it reports clicks and the wheel.
  public func setMouse(_ on: Bool) {
    guard on != isMouseOn, LeavingBytes.hasMouse else { return }
    Self.send(on ? LeavingBytes.mouseOn : LeavingBytes.mouseOff)
    keyboard.reportsMouse = on
    isMouseOn = on
  }

  /// Nothing of what was shown stays on the screen, or can be scrolled back to, for the next person.
  public func forget() {
    guard isRunning else { return }
    let bytes = leavingBytes
    Self.send(bytes.erasing + bytes.forgetting)
    takeBack()
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
  /// SIGTSTP come here by themselves. Never where many people use the terminal: below would be a shell.
  public func suspend() {
    guard isRunning, !isShared else { return }
    leave()
    crashGuard.sleepUntilContinued()
    takeBack()
  }

  /// Gives the terminal back as it was. Does nothing the second time.
  public func stop() {
    guard isRunning else { return }
    isRunning = false
    // Reports of the last movements would be typed into the shell.
    if isMouseOn { tcflush(STDIN_FILENO, TCIFLUSH) }
    leave()
    crashGuard.stop()
  }

  /// The one place in which the terminal is left.
  private func leave() {
    let bytes = leavingBytes
    Self.send(bytes.erasing)
    endwin()
    Self.send(bytes.forgetting)
  }

  /// The terminal is the program's again, or has been written over.
  private func takeBack() {
    if LeavingBytes.isECMA { Self.send(LeavingBytes.bracketsOn) }
    if isMouseOn { Self.send(LeavingBytes.mouseOn) }
    repaint()
  }

  private var leavingBytes: LeavingBytes { LeavingBytes(rows: size.rows, isShared: isShared) }

  /// Writes past ncurses, which has sent all that it had to after each frame.
  private static func send(_ bytes: [UInt8]) {
    _ = FileBytes.write(bytes, to: STDOUT_FILENO)
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
      case .key(.control("l")): takeBack()
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
      takeBack()
    } else if requests.contains(.resize) {
      repaint()
    }
  }

  /// Takes over the size and has everything sent anew: what an emulator keeps when its window
  /// changes, and where, differs from one to the next.
  private func repaint() {
    if let window = Window.drawn {
      resize_term(CInt(window.rows), CInt(window.columns))
      crashGuard.restore(with: leavingBytes.all)
    }
    // ncurses clears the whole screen, and some terminals then keep what stood there for scrolling
    // back: so nothing stands there. What stands there while the terminal is given back is not ours.
    if !isendwin() { Self.send(leavingBytes.blanking) }
    clearok(curses_curscr(), true)
    waiting.append(.resize(size))
  }

  private enum Wait { case input, nothing, end }

  /// Milliseconds in which what can be read now has arrived: none, where the program slept until then.
  private var arrival: Int { Self.now - nothingToReadAt }

  /// Sleeps until there is something to read or a signal to answer, or the patience is over.
  private func waitForInput(within patience: Int?) -> Wait {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: crashGuard.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    var count = poll(&sources, 2, 0)
    if count == 0 {
      if patience != 0 { count = poll(&sources, 2, patience.map(CInt.init) ?? -1) }
      nothingToReadAt = Self.now
    }
    if count == 0 { return .nothing }
    guard count > 0, sources[0].revents != 0 else { return .input }
    // Readable with nothing to read is the end of input; reading on would spin.
    var bytes: CInt = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &bytes) == 0 && bytes > 0 ? .input : .end
  }
}
