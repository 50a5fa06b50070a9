import CVTerm
import Glibc

/// Both ends of a pseudo-terminal and the program between them.
final class PseudoTerminal {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
  }

  struct CannotStart: Error {
    var program: String
  }

  let process: pid_t
  private var emulatorEnd: Int32
  /// Held open, so that modes and unread input can be looked at, also after the program has ended.
  private var programEnd: Int32
  private let processEnd: Int32
  private(set) var ending: Ending?
  /// How often the program had gone to sleep when it was last typed at.
  private var sleepsBeforeTyping: Int?
  let modesBefore: [UInt8]

  /// - Parameter environment: all of it; nothing is inherited.
  init(
    program: String, arguments: [String], environment: [String: String], columns: Int, rows: Int
  ) throws {
    var name = [CChar](repeating: 0, count: 128)
    emulatorEnd = pty_open(&name, name.count)
    guard emulatorEnd >= 0 else { throw CannotStart(program: "a pseudo-terminal") }
    programEnd = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    Self.setSize(of: emulatorEnd, columns: columns, rows: rows)

    modesBefore = Self.modes(of: programEnd)
    var argumentPointers = ([program] + arguments).map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    process = pty_spawn(name, &argumentPointers, &environmentPointers)
    for pointer in argumentPointers + environmentPointers { free(pointer) }
    guard process > 0 else { throw CannotStart(program: program) }
    processEnd = pty_process_descriptor(process)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
    close(processEnd)
  }

  /// The line discipline's settings.
  var modes: [UInt8] {
    get { Self.modes(of: programEnd) }
    set {
      newValue.withUnsafeBytes {
        _ = tcsetattr(programEnd, TCSANOW, $0.assumingMemoryBound(to: termios.self).baseAddress)
      }
    }
  }

  /// Whether the program has read everything typed, and waits.
  var isProgramWaiting: Bool {
    var unread: Int32 = 0
    guard ioctl(programEnd, UInt(FIONREAD), &unread) == 0, unread == 0 else { return false }
    guard let status = processStatus else { return true }
    // The kernel hands typed bytes over a little later: a program that has not woken since has
    // not seen them.
    if let before = sleepsBeforeTyping, status.sleeps <= before { return false }
    return status.isSleeping
  }

  /// Whether the program neither works nor is about to: whatever it draws it has written.
  var isProgramAtRest: Bool { processStatus?.isSleeping ?? true }

  /// Of the terminal's foreground process: below a shell with job control that is what counts.
  private var processStatus: (isSleeping: Bool, sleeps: Int)? {
    let foreground = tcgetpgrp(emulatorEnd)
    guard let file = fopen("/proc/\(foreground > 0 ? foreground : process)/status", "r") else {
      return nil
    }
    defer { fclose(file) }
    var isSleeping = true
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }
      // Not waiting for a processor or a disk; stopped and ended processes do nothing either.
      if words.first == "State:", let state = words.dropFirst().first {
        isSleeping = state != "R" && state != "D"
      }
      if words.first == "voluntary_ctxt_switches:", let sleeps = words.last.flatMap({ Int($0) }) {
        return (isSleeping, sleeps)
      }
    }
    return nil
  }

  func setSize(columns: Int, rows: Int) {
    Self.setSize(of: emulatorEnd, columns: columns, rows: rows)
  }

  func write(_ bytes: [UInt8]) {
    sleepsBeforeTyping = processStatus?.sleeps
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(emulatorEnd, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func stopOutput() { tcflow(programEnd, TCOOFF) }

  func signal(_ number: Int32) { kill(process, number) }

  /// Closes the terminal, as closing its window does.
  func hangUp() {
    for end in [emulatorEnd, programEnd] where end >= 0 { close(end) }
    emulatorEnd = -1
    programEnd = -1
  }

  /// Waits for output or for the program's end, at most so long.
  /// - Returns: what was written; nothing when neither came, or the program has ended.
  func read(milliseconds: Int32) -> [UInt8] {
    var sources = [
      pollfd(fd: emulatorEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ending == nil ? processEnd : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, 2, milliseconds) > 0 else { return [] }
    if sources[0].revents & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 65536)
      let count = Glibc.read(emulatorEnd, &bytes, bytes.count)
      if count > 0 { return Array(bytes[..<count]) }
    }
    if sources[1].revents != 0 { takeEnding() }
    return []
  }

  /// Waits for the program's end alone, at most so long.
  func waitForEnd(milliseconds: Int32) -> Ending? {
    var source = pollfd(fd: processEnd, events: Int16(POLLIN), revents: 0)
    if ending == nil, poll(&source, 1, milliseconds) > 0 { takeEnding() }
    return ending
  }

  private func takeEnding() {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let signal = pty_signal(status)
    ending = signal > 0 ? .killed(signal) : .exited(pty_exit_status(status))
  }

  private static func modes(of descriptor: Int32) -> [UInt8] {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  private static func setSize(of descriptor: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}
