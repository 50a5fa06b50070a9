import CVTerm
import Glibc

/// A program in a terminal: typed at, looked at, resized, hung up.
///
/// Waits end when the screen shows what is waited for; their limit only bounds a hang.
final class EmulatedTerminal {
  /// What was waited for has not come; the screen tells what was there instead.
  struct Hang: Error, CustomStringConvertible {
    var description: String
  }

  let screen: VirtualScreen
  private let line: PseudoTerminal
  private(set) var output: [UInt8] = []
  private let limit: Int32 = 90_000

  /// Stands on the screen before the program starts, and has to stand there afterwards.
  private static let before = "what was here before"

  init(
    program: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, hasAlternateScreen: Bool = true
  ) throws {
    screen = VirtualScreen(columns: columns, rows: rows, hasAlternate: hasAlternateScreen)
    screen.show(Array("\(Self.before)\r\n".utf8))
    line = try PseudoTerminal(
      program: program, arguments: arguments, environment: environment, columns: columns, rows: rows
    )
  }

  /// The program's id.
  var process: Int32 { line.process }

  // MARK: Doing

  func type(_ text: String) { line.write(Array(text.utf8)) }

  func type(bytes: [UInt8]) { line.write(bytes) }

  func press(_ key: VTermKey, _ modifiers: VTermModifier = VTERM_MOD_NONE) {
    line.write(screen.bytes(for: key, modifiers))
  }

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    line.setSize(columns: columns, rows: rows)
  }

  /// Lets the program believe in a size that the screen does not have.
  func claimSize(columns: Int, rows: Int) { line.setSize(columns: columns, rows: rows) }

  /// The terminal takes nothing more, as after Ctrl-S.
  func stopOutput() { line.stopOutput() }

  func signal(_ number: Int32) { line.signal(number) }

  func hangUp() { line.hangUp() }

  /// Does what a shell does to a program stopped from outside: takes the modes and the screen.
  func takeAway() {
    line.modes = line.modesBefore
    screen.show(Array("\u{1B}[H\u{1B}[2J$ ".utf8))
  }

  // MARK: Waiting

  /// Waits until the screen is as described, and whole: the other rows may be looked at then.
  func wait(_ what: String, until isSo: (VirtualScreen) -> Bool) throws {
    while !isSo(screen) {
      guard readMore(milliseconds: line.ending == nil ? limit : 5_000) || isSo(screen) else {
        throw Hang(description: "waited for \(what), saw (\(state))\n\(screen.text)")
      }
    }
    takeRestOfFrame()
  }

  /// Reads what a program is still drawing: a frame is written and arrives in parts. Asleep it has written
  /// all of it, and a moment later that has arrived. Lines that a command prints are no frame.
  private func takeRestOfFrame() {
    let end = ContinuousClock.now + .milliseconds(Int(limit))
    while isRaw, line.ending == nil, ContinuousClock.now < end {
      let isAtRest = line.isProgramAtRest
      if !readMore(milliseconds: isAtRest ? Self.moment : 1), isAtRest { return }
    }
  }

  /// Milliseconds in which what has been written arrives.
  private static let moment: Int32 = 60

  func wait(for text: String) throws {
    try wait("\"\(text)\"") { $0.text.contains(text) }
  }

  /// Waits until everything typed is answered, to look at the screen before the next key.
  func settle() throws {
    var quiet = 0
    // What wakes nobody (half a line in a terminal that edits lines) is not waited for for ever; who is
    // at work is, as long as for anything.
    var patience = 2_000
    let end = ContinuousClock.now + .milliseconds(Int(limit))
    while quiet < 2, patience > 0, ContinuousClock.now < end {
      if line.isProgramAtRest { patience -= 1 }
      let waits = line.isProgramWaiting
      // A letter may begin a question, and is not answered yet.
      let isUndecided = screen.text.contains("To ask, type on.")
      // It waits a moment for what may belong to an Esc or a text before it does anything.
      if readMore(milliseconds: waits ? Self.moment : 1) {
        quiet = 0
      } else if waits && !isUndecided || line.ending != nil {
        quiet += 1
      }
    }
  }

  /// Waits until the program has ended, though the terminal takes nothing of what it says.
  func waitForEndUnread() throws -> PseudoTerminal.Ending {
    guard let ending = line.waitForEnd(milliseconds: limit) else {
      throw Hang(description: "waited for the end of a program that cannot write")
    }
    return ending
  }

  /// Waits until the program has ended, reading what it still has to say.
  func waitForEnd() throws -> PseudoTerminal.Ending {
    while line.ending == nil {
      guard readMore(milliseconds: limit) || line.ending != nil else {
        throw Hang(description: "waited for the program's end, saw\n\(screen.text)")
      }
    }
    while readMore(milliseconds: 0) {}
    return line.ending ?? .exited(-1)
  }

  /// Waits until the terminal is as it was before the program.
  func waitUntilRestored(hasAlternateScreen: Bool = true) throws {
    try wait("a terminal as it was before") { screen in
      !screen.isAlternate && screen.isCursorVisible && !screen.isMouseOn && screen.isPenPlain
        && line.modes == line.modesBefore
        && (!hasAlternateScreen || screen.row(0).hasPrefix(Self.before))
    }
  }

  /// Whether single keys reach the program, unechoed.
  var isRaw: Bool { line.modes != line.modesBefore }

  private var state: String {
    "alternate screen: \(screen.isAlternate), cursor: \(screen.isCursorVisible) at "
      + "\(screen.cursor), mouse: \(screen.isMouseOn), plain pen: \(screen.isPenPlain), "
      + "raw: \(isRaw), ended: \(line.ending.map { "\($0)" } ?? "no")"
  }

  /// - Returns: whether anything was written.
  private func readMore(milliseconds: Int32) -> Bool {
    let bytes = line.read(milliseconds: milliseconds)
    guard !bytes.isEmpty else { return false }
    output += bytes
    screen.show(bytes)
    let answers = screen.answers()
    if !answers.isEmpty { line.write(answers) }
    return true
  }
}
