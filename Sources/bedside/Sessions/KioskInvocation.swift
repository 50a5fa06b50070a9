import Browsing
import Bytes
import Glibc

/// How the program is started where many people use the terminal: with `--kiosk`, or as a login
/// shell, to which sshd and login hand whatever the other side wants to be run.
enum KioskInvocation {
  /// Seconds without a key after which everything is as at first.
  static let idleReset = 90

  /// Started as a shell: by a name that begins with `-`, as login does it (login(1)), or with a command
  /// after `-c`, as sshd does it for each command and each subsystem. Nothing of that is read.
  static func isShell(_ arguments: [String]) -> Bool {
    arguments.first?.hasPrefix("-") == true || arguments.dropFirst().first == "-c"
  }

  /// What is read of the environment; whoever connects may set the rest (`AcceptEnv` of sshd). Without
  /// a home, a path and a folder of terminal descriptions no file and no program is looked for.
  private static let read: Set<String> = [
    "TERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "BEDSIDE_LINEAR", "BEDSIDE_THEME",
    "BEDSIDE_WIDTH",
  ]

  /// Takes everything else out of the environment, before anything has read it.
  static func begin() -> Kiosk {
    // Of sshd's own making. To leave then ends the connection, and nothing is behind it.
    let canLeave = variable("SSH_CONNECTION") != nil
    for name in System.variables where !read.contains(name) {
      System.setVariable(name, nil)
    }
    // A type is a name and no path.
    if let type = variable("TERM"), type.contains("/") || type.count > 64 {
      System.setVariable("TERM", nil)
    }
    return Kiosk(canLeave: canLeave)
  }
}
