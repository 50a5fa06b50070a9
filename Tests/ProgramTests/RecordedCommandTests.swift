import Foundation
import Testing

/// What each command prints about a small guide (`SampleContent`), as text and as JSON, in
/// `Tests/ProgramTests/Commands`. They are drawn anew, to be looked at and committed, by
/// `BEDSIDE_DRAW_PICTURES=1 swift test --filter RecordedCommandTests`.
@Suite("What commands print", .waits)
struct RecordedCommandTests {
  static let commands = [
    ["topics"], ["show", "stopping"], ["show", "all-at-once"], ["show", "age"], ["faq"],
    ["faq", "all", "at", "once"], ["warnings"], ["disagreements"], ["sources"],
    ["search", "can i stop all at once"], ["search", "ran out"], ["search", "zeppelin"], ["export"],
  ]
  static let recorded =
    commands + commands.map { $0 + ["--json"] } + [
      ["search", "can i stop all at once", "--explain", "--json"],
      ["show", "running-out", "--width", "40", "--ascii"],
      ["show", "running-out", "--color", "always"], ["--plain"], ["--help"],
    ]

  @Test("Every command prints what it did", arguments: recorded)
  func prints(_ arguments: [String]) throws {
    let ran = try CommandTests.run(
      arguments + (arguments == ["--help"] ? [] : Self.sample), in: Self.here.path)
    let file = Self.folder.appending(path: Self.name(of: arguments))
    let printed = "\(ran.output)--- status \(ran.status)\n\(ran.errors)"
    if ProcessInfo.processInfo.environment["BEDSIDE_DRAW_PICTURES"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try printed.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "no file"
    let (old, new) = (expected.split(separator: "\n"), printed.split(separator: "\n"))
    for change in new.difference(from: old) {
      switch change {
      case .remove(let line, let text, _): Issue.record("- \(line + 1): \(text)")
      case .insert(let line, let text, _): Issue.record("+ \(line + 1): \(text)")
      }
    }
    #expect(printed == expected)
  }

  @Test("A check says what it finds, as text and as JSON")
  func check() throws {
    for json in [[], ["--json"]] {
      let ran = try CommandTests.run(["check", Self.content] + json)
      #expect(ran.status == 0)
      #expect(ran.output.contains(json.isEmpty ? "No findings." : "\"findings\" : ["))
    }
  }

  @Test("Every file belongs to a command")
  func noStrayFiles() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.recorded.map(Self.name)))
  }

  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let folder = here.appending(path: "Commands")
  static let content = here.appending(path: "SampleContent").path
  /// As it is named from its folder: commands that are printed name it so.
  private static let sample = ["--content", "SampleContent"]

  private static func name(of arguments: [String]) -> String {
    arguments.map { $0.drop { $0 == "-" }.replacing(" ", with: "-") }.joined(separator: "_")
      + ".txt"
  }
}
