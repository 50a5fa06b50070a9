import Foundation
import Testing

/// Where terminals are described: the system's own database, and what tests add to it.
enum TerminalDescriptions {
  /// Debian's basic descriptions have none with 16 colours.
  private static let added = Result { try compile() }

  /// What the environment has to say for a terminal of this type.
  static func variables(for type: String) throws -> [String: String] {
    guard type == "xterm-16color" else { return ["TERM": type] }
    return ["TERM": type, "TERMINFO": try added.get()]
  }

  private static func compile() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-terminfo-16")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appending(path: "source")
    try Data("xterm-16color|16 colours,\n\tcolors#16, pairs#256, use=xterm-256color,\n".utf8)
      .write(to: source)
    let compiler = try EmulatedTerminal(
      program: "/usr/bin/tic", arguments: ["-x", "-o", folder.path, source.path],
      environment: Bedside.environment([:]))
    #expect(try compiler.waitForEnd() == .exited(0), "tic is missing: install ncurses-bin")
    return folder.path
  }
}
