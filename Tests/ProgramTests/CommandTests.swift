import Foundation
import Testing

@Suite("Commands of the program", .waits)
struct CommandTests {
  struct Ran {
    var output: String
    var errors: String
    var status: Int32
  }

  /// - Parameters:
  ///   - redirections: those of a shell, such as `2>&-`.
  ///   - folder: where it is typed.
  static func run(
    _ arguments: [String], _ redirections: String = "", variables: [String: String] = [:],
    in folder: String? = nil
  ) throws -> Ran {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" \"$@\" \(redirections)", Bedside.path] + arguments
    process.environment = Bedside.environment(variables)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let sentence = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Ran(output: text, errors: sentence, status: process.terminationStatus)
  }

  private func expectSentence(
    _ ran: Ran, status: Int32, containing words: String = "; ",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = ran.errors.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines[1].isEmpty, sourceLocation: sourceLocation)
    #expect(ran.errors.hasPrefix("bedside: "), sourceLocation: sourceLocation)
    #expect(ran.errors.contains(words), sourceLocation: sourceLocation)
    #expect(!ran.errors.contains(".;"), sourceLocation: sourceLocation)
    #expect(ran.status == status, sourceLocation: sourceLocation)
    #expect(ran.output.isEmpty, sourceLocation: sourceLocation)
  }

  /// Runs `body` with a new folder that is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  // MARK: Usage

  @Test(
    "What is wrong with a command line is one sentence with what to do",
    arguments: [
      (["help", "serach"], "\"serach\" is no command; did you mean bedside search?"),
      (["library", "lsit"], "\"lsit\" is no command; did you mean bedside library list?"),
      (["topic"], "\"topic\" is no command; did you mean bedside topics?"),
      (["--widht", "3"], "'--widht'; did you mean '--width'?"),
      (["--width", "-5"], "--width takes a number from 20 to 400, not \"-5\""),
      (["topics", "--width", "wide"], "--width takes a number from 20 to 400, not \"wide\""),
      (["search", "--limit", "-1", "pain"], "--limit takes a number from 1 to 100, not \"-1\""),
      (
        ["--color", "pink"], "'--color <color>'; please provide one of 'auto', 'always' or 'never'."
      ),
      (["show"], "Name the topic after show, as in `bedside show missed dose`;"),
      (["search"], "Nothing is asked; write a word or a question after search."),
      (["check"], "Name the content folder after check: the one that holds guide.yml."),
      (["build"], "'--output <file>'; bedside --help lists the commands"),
      (["show", "warnings"], "warnings is a command of its own; bedside warnings prints"),
      (["questions-for", "dentist"], "There is none for \"dentist\"; this guide has doctor, phar"),
      (["handout", "--pdf"], "--pdf needs a file; name it after -o."),
      (["serach", "pump"], "\"serach\" is no command; did you mean bedside search?"),
      (["print"], "\"print\" is no command; did you mean bedside handout?"),
      (["print", "stopping"], "\"print\" is no command; did you mean bedside handout?"),
      (["FAQ"], "\"FAQ\" is no command; did you mean bedside faq?"),
      (["warning"], "\"warning\" is no command; did you mean bedside warnings?"),
      (
        ["warnings", "extra"], "warnings prints all there is and looks for no words; bedside search"
      ),
      (["topics", "missed dose"], "; bedside search 'missed dose' does."),
      (["sources", "--width", "40", "a", "b", "--json"], "; bedside search a b does."),
      (["disagreements", "dose"], "disagreements prints all there is"),
      (["waring"], "\"waring\" is no command; did you mean bedside warnings?"),
      (["build", ".", "-o", ""], "-o takes a path, and an empty one was given;"),
      (["topics", "--library", ""], "--library takes a path"),
    ])
  func usage(arguments: [String], words: String) throws {
    expectSentence(try Self.run(arguments), status: 64, containing: words)
  }

  @Test("Options may stand before the command")
  func optionsFirst() throws {
    let after = try Self.run(["topics", "--width", "40", "--json"])
    let before = try Self.run(["--width", "40", "--json", "topics"])
    #expect(before.status == 0)
    #expect(before.output == after.output)
  }

  // MARK: Output and errors

  @Test("What is wrong is told by the status where nobody can be told in words")
  func closedErrors() throws {
    for redirection in ["2>&-", "2>/dev/full"] {
      #expect(try Self.run(["show", "no such page"], redirection).status == 1)
      #expect(try Self.run(["serach"], redirection).status == 64)
      #expect(try Self.run(["topics", "--library", "/no"], redirection).status == 66)
    }
  }

  @Test("Output that cannot be written is an error, of help as of everything")
  func fullOutput() throws {
    for arguments in [["--help"], ["help", "show"], ["topics"], ["topics", "--json"]] {
      expectSentence(try Self.run(arguments, ">/dev/full"), status: 74)
      expectSentence(try Self.run(arguments, ">&-"), status: 74)
    }
  }

  /// An escape sequence, one of C1, a reading direction, and a separator of lines.
  private static let dangerous = "\u{1B}[2J\u{9B}31m\u{202E}\u{2028}"

  @Test(
    "No sentence moves the cursor or turns the text",
    arguments: [
      ["show", dangerous], ["help", "nonsense" + dangerous], ["--library", dangerous],
      ["check", dangerous],
      ["--content", dangerous], ["--color", dangerous],
    ])
  func controlsInErrors(arguments: [String]) throws {
    let ran = try Self.run(arguments)
    #expect(ran.errors.contains("?[2J?31m??"))
    #expect(
      !ran.errors.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test("Nothing that is printed moves the cursor; JSON escapes it and keeps it")
  func controlsInOutput() throws {
    let query = "zebra \(Self.dangerous)"
    let text = try Self.run(["--linear"], "<<'END'\n\(query)\nq\nEND\n").output
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{9B}" })
    let json = try Self.run(["search", "--json", query]).output
    #expect(json.contains(#"zebra \u001b[2J\u009b31m\u202e\u2028"#))
    let decoded = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(decoded?["query"] as? String == query)
  }

  @Test("A check names files without obeying their names")
  func controlsInFindings() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/topics", withIntermediateDirectories: true)
      try Data("no page".utf8).write(to: URL(filePath: folder + "/topics/a\u{1B}[2J.md"))
      let ran = try Self.run(["check", folder])
      #expect(ran.status == 65)
      #expect(!ran.output.contains("\u{1B}"))
    }
  }

  @Test("A check counts the ways to ask, and those that lead to another entry than their own")
  func countedWays() throws {
    let guide = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../GuideTests/HipGuide").standardizedFileURL.path
    let json = try Self.run(["check", "--json", guide]).output
    let decoded = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let ways = try #require(decoded?["ways"] as? [String: Int])
    let (count, lost) = (try #require(ways["count"]), try #require(ways["lost"]))
    #expect(count > 1_000)
    #expect((1..<count / 10).contains(lost), "\(lost) of \(count)")
  }

  @Test("A sentence on the terminal is broken between words")
  func sentences() throws {
    let terminal = try Bedside.launch(["show", "dose"], columns: 40)
    _ = try terminal.waitForEnd()
    let lines = String(decoding: terminal.output, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.first == "bedside: \"dose\" may mean:")
    #expect(lines.count > 8)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.joined(separator: " ").contains("or ask, with bedside search dose."))
    let wide = try Bedside.launch(["show", "dose"], columns: 100)
    _ = try wide.waitForEnd()
    let said = String(decoding: wide.output, as: UTF8.self).split(separator: "\r\n")
    #expect(said.contains("If you miss a dose: bedside show how-it-is-taken/missed-dose;"))
  }

  // MARK: Libraries

  @Test("A sheet takes the place of another file only where that is asked for")
  func sheets() throws {
    try withFolder { folder in
      for (name, form) in [("a.txt", []), ("a.html", ["--html"])] {
        let path = folder + "/" + name
        let arguments = ["handout", "-o", path] + form
        #expect(try Self.run(arguments).status == 0)
        // The same again loses nothing.
        #expect(try Self.run(arguments).status == 0)
        try "filled in".write(toFile: path, atomically: true, encoding: .utf8)
        expectSentence(try Self.run(arguments), status: 74, containing: "is there already")
        expectSentence(
          try Self.run(["handout", "--pdf", "-o", path]), status: 74, containing: "add --force")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "filled in")
        #expect(try Self.run(arguments + ["--force"]).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("baclofen"))
      }
      // A pipe, as a device: it is written into, and stays what it is.
      let (pipe, copy) = (folder + "/pipe", folder + "/copy")
      mkfifo(pipe, 0o600)
      let reader = Process()
      reader.executableURL = URL(filePath: "/bin/sh")
      reader.arguments = ["-c", "timeout 60 cat '\(pipe)' > '\(copy)'"]
      try reader.run()
      #expect(try Self.run(["handout", "-o", pipe]).status == 0)
      var status = stat()
      #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
      reader.waitUntilExit()
      #expect(try String(contentsOfFile: copy, encoding: .utf8).contains("baclofen"))
    }
  }

  @Test("A library is not written over a file that is none")
  func otherFile() throws {
    try withFolder { folder in
      let path = folder + "/notes.txt"
      try "notes".write(toFile: path, atomically: true, encoding: .utf8)
      expectSentence(
        try Self.run(["build", Self.content, "-o", path]), status: 74, containing: "no library")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "notes")
    }
  }

  @Test("A library is not written over what is no file")
  func occupied() throws {
    try withFolder { folder in
      let ran = try Self.run(["build", Self.content, "-o", folder])
      expectSentence(ran, status: 74, containing: "\(folder) is a folder or a device")
    }
  }

  @Test("A damaged library is one sentence in every command")
  func damaged() throws {
    try withFolder { folder in
      let path = folder + "/a.lib"
      #expect(try Self.run(["build", Self.content, "-o", path]).status == 0)
      var bytes = try Data(contentsOf: URL(filePath: path))
      // The number of the layout of the schema: SQLite knows 1 to 4.
      bytes[47] = 203
      try bytes.write(to: URL(filePath: path))
      for command in [["topics"], ["show", "pump"], ["search", "pain"], ["export"], ["--json"]] {
        expectSentence(
          try Self.run(command + ["--library", path]), status: 65, containing: "damaged")
      }
    }
  }

  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content").path

  // MARK: Pages

  @Test("The last part of a topic's id names the topic; what may mean many things is counted")
  func names() throws {
    let page = try Self.run(["show", "missed-dose"])
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("Baclofen\n\nIf you miss a dose\n"))
    expectSentence(
      try Self.run(["show", "a"]), status: 64, containing: " more;")
    // Topics go before cards of sources that differ, words and sections that are called the same.
    for (name, title) in [
      ("missed dose", "If you miss a dose"), ("/missed-dose/", "If you miss a dose"),
      ("stopping", "Stopping safely"), ("alcohol", "Alcohol and baclofen"),
      ("pregnancy", "If you are pregnant"), ("breastfeeding", "If you breastfeed"),
      ("sleep", "Sleep and tiredness"),
    ] {
      let shown = try Self.run(["show", name]).output
      #expect(shown.hasPrefix("Baclofen\n\n\(title)\n"), "\(name)")
    }
    // Nothing is printed where something else may be meant.
    for name in ["warnings", "withdrawal", "addiction"] {
      let ran = try Self.run(["show", name])
      #expect(ran.status == 64 && ran.output.isEmpty, "\(name)")
    }
  }

  @Test("A printed page says which guide it is from, and what its words mean")
  func imprint() throws {
    let page = try Self.run(["show", "missed-dose", "--width", "200"]).output
    #expect(page.contains("Guide: Baclofen, version "))
    #expect(page.contains("Not reviewed by a clinician."))
    #expect(!page.contains("(terms/"))
  }

  @Test("An id is never broken, however narrow the text", arguments: ["20", "40", "72"])
  func wholeIDs(width: String) throws {
    let json = try Self.run(["topics", "--json"]).output
    let nodes = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]] ?? []
    let ids = nodes.filter { $0["kind"] as? String != "card" }.compactMap { $0["id"] as? String }
    let lines = try Self.run(["topics", "--width", width]).output.split(separator: "\n")
    #expect(!ids.isEmpty)
    for id in ids where !lines.contains(where: { $0.hasSuffix("(\(id))") }) {
      Issue.record("\(id) is broken")
    }
    let found = try Self.run(["search", "--width", width, "constipation"]).output
    #expect(found.contains("\n   questions/constipation\n"))
  }

  @Test("Sources have the name that the text calls them by, and their publisher")
  func sources() throws {
    let text = try Self.run(["sources"]).output
    #expect(text.contains("[1] Overview article: "))
    #expect(text.contains("\nPublisher: "))
    #expect(!text.contains("Published by"))
  }
}
