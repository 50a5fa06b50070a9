import CTerminal
import Glibc

/// Gives the terminal back on every way out, and turns signals into something to wait on.
///
/// The handlers themselves are in `guard.c`. Swift's own crash reporter is replaced: on a raw
/// terminal it would ask a patient questions for half a minute.
struct CrashGuard {
  /// Signals the event loop has to answer.
  struct Requests: OptionSet {
    let rawValue: UInt8
    static let end = Requests(rawValue: 1)
    static let resize = Requests(rawValue: 2)
    static let suspend = Requests(rawValue: 4)
    static let resumed = Requests(rawValue: 8)
  }

  /// Every other signal that ends a process by default (signal(7)): crashes, limits, alarms, and those
  /// of real time.
  private static let deadly =
    [
      SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT, SIGSYS, SIGPIPE, SIGALRM, SIGUSR1,
      SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
    ] + Array(34...64)
  private static let endings = [SIGHUP, SIGTERM, SIGINT]
  private static let jobControl = [SIGTSTP, SIGCONT]
  private static let requests = jobControl + [SIGWINCH]

  /// Readable when a signal has come.
  let descriptor: Int32

  /// Remembers the terminal's modes; call before anything changes them.
  init() {
    descriptor = guard_open()
    _ = guard_remember_modes()
  }

  /// Watches from here on; `bytes` undo everything the start has written to the terminal.
  func start(restoringWith bytes: [UInt8]) {
    restore(with: bytes)
    guard_give_stack()
    guard_arm(1)
    guard_restore_at_exit()
    for number in Self.deadly { guard_catch_deadly(number) }
    catchRequests()
  }

  /// The terminal has another size, or something else to undo.
  func restore(with bytes: [UInt8]) {
    TerminalText.give(bytes)
    guard_set_bytes()
  }

  /// Again after `newterm`, which brings handlers of its own.
  func catchRequests() {
    for number in Self.endings { guard_catch_ending(number) }
    for number in Self.requests { guard_catch_request(number) }
  }

  /// The terminal has been given back in order.
  func stop() {
    guard_arm(0)
    for number in Self.deadly + Self.endings + Self.requests { guard_uncatch(number) }
    guard_is_answered()
  }

  /// Stops the process as Ctrl-Z does, until the shell continues it. The terminal must have been
  /// given back before; the modes it has afterwards are the ones to give back next time.
  func sleepUntilContinued() {
    guard_arm(0)
    for number in Self.jobControl { guard_uncatch(number) }
    raise(SIGTSTP)
    for number in Self.jobControl { guard_catch_request(number) }
    _ = guard_remember_modes()
    guard_arm(1)
  }

  /// What has come since the last time.
  func requests() -> Requests {
    var requests: Requests = []
    while true {
      switch guard_next_request() {
      case 0: return requests
      case SIGWINCH: requests.insert(.resize)
      case SIGTSTP: requests.insert(.suspend)
      case SIGCONT: requests.insert(.resumed)
      default: requests.insert(.end)
      }
    }
  }
}
