import Foundation

/// The program under test, as it has been built beside the tests.
enum Bedside {
  /// What every screen says in its first row.
  static let safetyLine = "Do not stop"
  /// What the last row of a screen of 40 by 10 or more says.
  static let footer = "! help"

  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(
      decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return tests.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/bedside"
  }()

  /// Starts it without waiting. `variables` replace the defaults; an empty value removes one.
  static func launch(
    _ arguments: [String] = [], _ variables: [String: String] = [:], columns: Int = 80,
    rows: Int = 24, hasAlternateScreen: Bool = true
  ) throws -> EmulatedTerminal {
    try EmulatedTerminal(
      program: path, arguments: arguments, environment: environment(variables), columns: columns,
      rows: rows, hasAlternateScreen: hasAlternateScreen)
  }

  /// Starts it and waits for its first screen.
  static func start(
    _ variables: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> EmulatedTerminal {
    let terminal = try launch([], variables, columns: columns, rows: rows)
    try waitForScreen(terminal)
    return terminal
  }

  static func waitForScreen(_ terminal: EmulatedTerminal) throws {
    // The last row is drawn last.
    try terminal.wait("a whole screen") {
      $0.row(0).contains(safetyLine) && $0.row($0.rowCount - 1).contains(footer)
    }
    try terminal.settle()
  }

  /// The leak sanitizer cannot look below strace, and would end the program with an error; and a sanitizer
  /// would look for a program that knows the names of places.
  static let underStrace = ["ASAN_OPTIONS": "detect_leaks=0:symbolize=0"]

  static func environment(_ variables: [String: String]) -> [String: String] {
    let defaults = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm-256color",
      "LANG": "C.UTF-8",
    ]
    // How a sanitizer looks, where the program has one.
    let looking = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    return defaults.merging(looking) { $1 }.merging(variables) { _, new in new }.filter {
      !$0.value.isEmpty
    }
  }
}
