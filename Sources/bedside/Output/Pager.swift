import Browsing
import Bytes
import Glibc

/// The program that shows long text a screen at a time, as `PAGER` names it (POSIX), or `less`.
struct Pager {
  /// A command for the shell.
  var command: String

  /// `nil` where output goes to no terminal, or there is no pager.
  static var usual: Pager? {
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1, let type = variable("TERM"),
      type != "dumb"
    else { return nil }
    if let command = System.variable("PAGER") {
      return command.isEmpty ? nil : Pager(command: command)
    }
    let folders = (variable("PATH") ?? "").split(separator: ":")
    guard folders.contains(where: { Files.mayRun("\($0)/less") }) else { return nil }
    return Pager(command: "less")
  }

  /// - Returns: `false` when there is no such program; then nothing was shown.
  func show(_ text: String) -> Bool {
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

  /// A prompt as it stands there: some signs are orders of its language (less(1), PROMPTS).
  private static func literal(_ prompt: String) -> String {
    prompt.map { "?:.%\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
