import Bytes
import CTerminal
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
    try Self.check(type: System.variable("TERM"))
    let known = LocaleSetup.start(environment: System.variable)
    glyphs = options.glyphs ?? known
    // Exported by some shells; ncurses would believe them for ever and never see a resize.
    System.setVariable("LINES", nil)
    System.setVariable("COLUMNS", nil)

    let window = Window.drawn
    // ncurses would make room for a window of 65,535 rows, which a program can claim to have.
    if let window, window != Window.claimed {
      System.setVariable("LINES", "\(window.rows)")
      System.setVariable("COLUMNS", "\(window.columns)")
    }
    isShared = options.isShared
    crashGuard = CrashGuard()
    crashGuard.start(
      restoringWith: LeavingBytes(rows: window?.rows ?? Window.usualRows, isShared: isShared).all)
    guard terminal_begin() != 0 else {
      crashGuard.stop()
      throw .typeIsUnknown(System.variable("TERM") ?? "")
    }
    System.setVariable("LINES", nil)
    System.setVariable("COLUMNS", nil)
    crashGuard.catchRequests()

    wantsColor = Palette.wantsColor(options.color, noColor: System.variable("NO_COLOR"))
    theme = options.theme
    painter = Self.painter(theme: theme, wantsColor: wantsColor, glyphs: glyphs)
    keyboard = Keyboard(escapeDelay: System.variable("ESCDELAY").flatMap { Int($0) })
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
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// Shows a frame and places the cursor.
  public func draw(_ frame: Frame) {
    guard isRunning else { return }
    painter.paint(frame, size: size)
    terminal_update()
  }

  /// Waits for the next event; nothing runs meanwhile.
  /// - Parameter patience: milliseconds after which a pause is the event; `nil` to wait for ever.
  /// - Returns: that event, and all that have come with it: keys typed faster than the line can show
  ///   what each of them does.
  public func nextEvents(within patience: Int? = nil) -> [Event] {
    let end = patience.map { System.milliseconds + $0 }
    while waiting.isEmpty {
      guard isRunning else { return [.end] }
      answerRequests()
      guard waiting.isEmpty else { break }
      let left = end.map { max(0, $0 - System.milliseconds) }
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
    if wantsColor, theme != .mono, case let colors = terminal_begin_colors(), colors > 0 {
      depth = ColorDepth(colors: Int(colors), areDirect: terminal_has_direct_colors() != 0)
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
    terminal_leave()
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
    guard terminal_describe() != 0 else { throw .typeIsUnknown(type) }
    guard TerminalText.capability("cup") != nil else { throw .cannotMoveCursor(type) }
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
      terminal_leave()
      takeBack()
    } else if requests.contains(.resize) {
      repaint()
    }
  }

  /// Takes over the size and has everything sent anew: what an emulator keeps when its window
  /// changes, and where, differs from one to the next.
  private func repaint() {
    if let window = Window.drawn {
      terminal_resize(CInt(window.rows), CInt(window.columns))
      crashGuard.restore(with: leavingBytes.all)
    }
    // ncurses clears the whole screen, and some terminals then keep what stood there for scrolling
    // back: so nothing stands there. What stands there while the terminal is given back is not ours.
    if terminal_is_left() == 0 { Self.send(leavingBytes.blanking) }
    terminal_clear()
    waiting.append(.resize(size))
  }

  private enum Wait { case input, nothing, end }

  /// Milliseconds in which what can be read now has arrived: none, where the program slept until then.
  private var arrival: Int { System.milliseconds - nothingToReadAt }

  /// Sleeps until there is something to read or a signal to answer, or the patience is over.
  private func waitForInput(within patience: Int?) -> Wait {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: crashGuard.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    var count = System.wait(for: &sources, milliseconds: 0)
    if count == 0 {
      if patience != 0 {
        count = System.wait(for: &sources, milliseconds: patience.map(CInt.init) ?? -1)
      }
      nothingToReadAt = System.milliseconds
    }
    if count == 0 { return .nothing }
    guard count > 0, sources[0].revents != 0 else { return .input }
    // Readable with nothing to read is the end of input; reading on would spin.
    return System.bytesToRead(from: STDIN_FILENO) ?? 0 > 0 ? .input : .end
  }
}
