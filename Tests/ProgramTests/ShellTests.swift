import Foundation
import Testing

@Suite("At home in a shell", .waits)
struct ShellTests {
  // MARK: Version

  @Test("The version names the program, the guide and its dates, wherever it is asked for")
  func version() throws {
    let ran = try CommandTests.run(["--version"])
    #expect(ran.status == 0)
    #expect(ran.output.hasPrefix("bedside 1."))
    #expect(
      ran.output.contains(/Guide: Baclofen, version \S+, written \d{4}-\d\d-\d\d, to be reviewed/))
    for arguments in [
      ["version"], ["-V"], ["show", "pump", "--version"], ["--width", "40", "--version"],
    ] {
      #expect(try CommandTests.run(arguments).output == ran.output)
    }
    let other = try CommandTests.run(["--content", RecordedCommandTests.content, "--version"])
    #expect(other.status == 0)
    #expect(!other.output.contains("Baclofen"))
    #expect(try CommandTests.run(["search", "--", "--version"]).output != ran.output)
  }

  // MARK: Long work

  @Test("On a terminal long work says how far it is")
  func progress() throws {
    let content = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Content").standardizedFileURL.path
    let terminal = try Bedside.launch(["check", content])
    try terminal.wait("how many rules have been looked at, or ways to ask learned from") { screen in
      (0..<screen.rowCount).contains {
        screen.row($0)
          .contains(/Checking: \d+ of \d+ rules|Learning how people ask: \d+ of \d+ ways/)
      }
    }
    terminal.type("\u{3}")
    _ = try terminal.waitForEnd()
  }

  // MARK: What words mean

  @Test("Words that are no command and no file are a topic, and otherwise a question")
  func meanings() throws {
    let topic = try CommandTests.run(["missed", "dose"])
    #expect(try topic.output == CommandTests.run(["show", "missed", "dose"]).output)
    for words in [["can", "i", "stop", "all", "at", "once"], ["dose"], ["cheek", "swelling"]] {
      for json in [[], ["--json"]] {
        let asked = try CommandTests.run(words + json)
        let searched = try CommandTests.run(["search"] + words + json)
        #expect(asked.output == searched.output, "\(words)")
        #expect(asked.status == searched.status, "\(words)")
      }
    }
    let topicJSON = try CommandTests.run(["missed", "dose", "--json"])
    #expect(try topicJSON.output == CommandTests.run(["show", "missed", "dose", "--json"]).output)
  }

  @Test("On a terminal a question opens the browser with its answers, in linear mode they are read")
  func asked() throws {
    let terminal = try Bedside.launch(["can", "i", "stop", "all", "at", "once"])
    try terminal.wait("the question") { screen in
      (0..<screen.rowCount).contains { screen.row($0).contains("can i stop all at once") }
    }
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
    let read = try CommandTests.run(["--linear", "missed", "dose"], "</dev/null").output
    #expect(read.contains("If you miss a dose"))
  }

  @Test("One word that nothing answers may have been meant as a command")
  func unanswered() throws {
    let ran = try CommandTests.run(["zeppelin"])
    #expect(ran.status == 1)
    #expect(try ran.output == CommandTests.run(["search", "zeppelin"]).output)
    #expect(ran.errors.contains("\"zeppelin\" is no command; bedside --help"))
    #expect(try CommandTests.run(["zeppelin", "flight"]).errors.isEmpty)
  }

  @Test("Every option with a value may stand before the command")
  func valuesBefore() throws {
    var seen: Set<String> = []
    for command in try Self.table().command.subcommands {
      for option in command.arguments ?? [] where option.kind == "option" {
        for name in option.names ?? [] {
          let typed = (name.kind == "long" ? "--" : "-") + name.name
          guard seen.insert(typed).inserted else { continue }
          // Taken for a value, "topics" is no command.
          let value = option.allValues?.first ?? "topics"
          let ran = try CommandTests.run([typed, value, command.commandName, "--help"])
          let usage = "USAGE: bedside \(command.commandName)"
          #expect(ran.output.contains(usage), "\(typed)")
        }
      }
    }
    #expect(seen.count > 10)
  }

  // MARK: The manual

  @Test("The manual has every command, option, key and variable, and no fault that mandoc sees")
  func manual() throws {
    let ran = try CommandTests.run(["--generate-manual"])
    #expect(ran.status == 0)
    let manual = ran.output.replacing("\\-", with: "-")
    for command in try Self.table().command.subcommands {
      #expect(manual.contains("\\fBbedside \(command.commandName)\\fR"))
      for option in command.arguments ?? [] where option.shouldDisplay {
        for name in option.names ?? [] {
          let typed = (name.kind == "long" ? "--" : "-") + name.name
          #expect(manual.contains("\\fB\(typed)\\fR"))
        }
      }
    }
    #expect(manual.contains("\\fBw F2\\fR\nall warnings"))
    for name in try Self.variables() {
      #expect(manual.contains("\\fB\(name)\\fR"), "\(name) is read and not told")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try ran.output.write(to: folder, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lint = try Self.printed("/usr/bin/mandoc", ["-Tlint", "-Wwarning", folder.path])
    #expect(lint.isEmpty, "apt-get install mandoc; \(lint)")
  }

  /// Environment variables that the program's own sources read; SSH_CONNECTION is set by sshd alone.
  private static func variables() throws -> Set<String> {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardizedFileURL
    var names: Set<String> = []
    for case let file as URL in FileManager.default.enumerator(
      at: sources, includingPropertiesForKeys: nil)!
    where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?:variable|getenv)\("([A-Z_]+)"\)/) {
        names.insert(String(match.1))
      }
    }
    #expect(names.contains("BEDSIDE_WIDTH"))
    return names.subtracting(["SSH_CONNECTION"])
  }

  // MARK: Completion

  @Test(
    "A shell completes commands, topics, options, values, files and folders",
    arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: folder + "/leaflets", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data().write(to: URL(filePath: folder + "/leaflet.html"))
    let script = try CommandTests.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    try script.output.write(toFile: folder + "/script", atomically: true, encoding: .utf8)
    for (typed, whole) in [
      ("warn", "warnings"), ("show miss", "show missed-dose"), ("missed", "missed-dose"),
      ("--theme d", "--theme dark"),
      ("--width 40 disag", "--width 40 disagreements"), ("topics --asc", "topics --ascii"),
      ("show --for kidn", "show --for kidneys"), ("leaflet.h", "leaflet.html"),
      ("build leaf", "build leaflets/"), ("help teach", "help teach-back"),
    ] {
      try Self.complete("bedside \(typed)", to: "bedside \(whole)", by: shell, in: folder)
    }
  }

  /// In the real shell, after Tab.
  private static func complete(
    _ typed: String, to whole: String, by shell: String, in folder: String
  ) throws {
    let (options, setup) =
      switch shell {
      case "bash": (["--norc", "-i"], "PS1='$ '")
      case "zsh": (["-f", "-i"], "PS1='$ '; autoload -U compinit; compinit -D")
      default: (["--no-config"], "function fish_prompt; echo -n '$ '; end")
      }
    let program = "/usr/bin/\(shell)"
    try #require(
      FileManager.default.isExecutableFile(atPath: program), "apt-get install \(shell)")
    let bedside = String(Bedside.path.dropLast("/bedside".count))
    let terminal = try EmulatedTerminal(
      program: program, arguments: options,
      environment: Bedside.environment(["PATH": "\(bedside):/usr/bin:/bin", "HOME": folder]),
      columns: 80, rows: 24)
    terminal.type("\(setup); cd \(folder); . ./script; clear; echo rea''dy\r")
    try terminal.wait(for: "ready")
    try terminal.settle()
    terminal.type(typed)
    try terminal.wait(for: "$ \(typed)")
    terminal.type("\t")
    try terminal.wait(for: "$ \(whole)")
    terminal.hangUp()
  }

  // MARK: Tools

  private struct Table: Decodable {
    struct Command: Decodable {
      var commandName: String
      var subcommands: [Command]?
      var arguments: [Argument]?
    }

    struct Argument: Decodable {
      var kind: String
      var names: [Name]?
      var allValues: [String]?
      var shouldDisplay: Bool
    }

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    struct Root: Decodable {
      var subcommands: [Command]
    }

    var command: Root
  }

  /// The parser's own table.
  private static func table() throws -> Table {
    let json = try CommandTests.run(["--experimental-dump-help"]).output
    return try JSONDecoder().decode(Table.self, from: Data(json.utf8))
  }

  private static func printed(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
