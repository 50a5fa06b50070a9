import Bytes
import FoundationEssentials
import Glibc

/// Another program, which reads text.
struct Tool {
  private let path: String

  /// - Returns: `nil` where no folder of `PATH` has it.
  init?(_ name: String) {
    let folders = (variable("PATH") ?? "").split(separator: ":")
    let paths: [String] = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// Gives it the text, waits for its end, and keeps what it says off the screen.
  /// - Returns: whether it says that all went well.
  func run(_ arguments: [String], reading text: String) -> Bool {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    let (reading, writing) = (ends[0], ends[1])
    // The other program would wait for the end of what it holds open itself.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let process = start(arguments, reading: reading) else {
      close(reading)
      close(writing)
      return false
    }
    close(reading)
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let isTaken = FileBytes.write(Array(text.utf8), to: writing) == nil
    close(writing)
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return false } }
    // It has ended by itself, and with 0.
    return isTaken && status == 0
  }

  /// - Returns: the number of the process; `nil` when it could not be started.
  private func start(_ arguments: [String], reading input: CInt) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    for file in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, file, "/dev/null", O_WRONLY, 0)
    }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawn(&process, path, &files, nil, &words, environ) == 0 ? process : nil
  }
}
