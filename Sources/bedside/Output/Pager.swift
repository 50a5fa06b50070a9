import Browsing
import Bytes
import Glibc

/// What shows long text a screen at a time: the program that `PAGER` names (POSIX), or `less`, or `more`, or
/// where there is none this program itself.
struct Pager {
  /// A command for the shell; `nil` where there is no such program.
  var command: String?

  private static let programs = ["less", "more"]

  /// `nil` where output goes to no terminal, or nothing is wanted.
  static var usual: Pager? {
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1, let type = variable("TERM"),
      type != "dumb"
    else { return nil }
    if let command = System.variable("PAGER") {
      return command.isEmpty ? nil : Pager(command: command)
    }
    let folders = (variable("PATH") ?? "").split(separator: ":")
    return Pager(
      command: programs.first { name in folders.contains { Files.mayRun("\($0)/\(name)") } })
  }

  /// - Returns: `false` when there is no such program; then nothing was shown.
  func show(_ text: String) throws -> Bool {
    guard let command else {
      try showByScreens(text)
      return true
    }
    // What fits is printed and stays on the screen; colours are kept; and a newcomer is told how to
    // read on and how to leave (less(1), PROMPTS).
    System.setVariable("LESS", "FRX-P" + Self.literal(Wording.pagerPrompt), replacing: false)
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    // Whoever leaves the pager early needs no more of it.
    guard let status = Processes.run(command, reading: text) else { return false }
    // The shell's answer for a command that is not there or cannot be run (POSIX).
    return ![126, 127].contains((status >> 8) & 0xFF)
  }

  /// A screen of lines, and then the next when the person wants it.
  private func showByScreens(_ text: String) throws {
    let rows = System.window(of: STDOUT_FILENO).map { Int($0.ws_row) } ?? 0
    // The question whether to go on has the last row.
    let height = max(1, rows - 1)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    while !lines.isEmpty {
      let isLast = rows < 2 || lines.count <= height
      let screen = isLast ? lines : lines.prefix(height)
      try Output.send(screen.joined(separator: "\n") + "\n")
      lines = lines.dropFirst(screen.count)
      guard !isLast else { return }
      try Output.send(Wording.screensPrompt)
      guard let answer = readLine(), answer.first?.lowercased() != "q" else { return }
    }
  }

  /// A prompt as it stands there: some signs are orders of its language (less(1), PROMPTS).
  private static func literal(_ prompt: String) -> String {
    prompt.map { "?:.%\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
