import Foundation
import Testing

@Suite("Linear mode of the program", .waits)
struct LinearTests {
  // MARK: Over pipes

  @Test("The three jobs are done over pipes, and only text is written")
  func pipes() throws {
    let (output, status) = try Self.run(
      ["--linear"],
      typing: [
        // Browse: Stopping safely, its second part, the menu again, and the fifth branch.
        "2", "", "m", "5",
        // Ask.
        "can I drink at the wedding", "1", "zebra giraffe",
        // Read the withdrawal warnings.
        "w", "1", "q",
      ])
    #expect(status == 0)
    Self.expectOnlyText(output)
    let text = String(decoding: output, as: UTF8.self)
    for words in [
      "Baclofen: a guide in plain words", "Topic: Stopping safely (screen 2",
      "Topic: How it is taken", "Search: can I drink at the wedding.",
      "Question: Can I have one drink at a wedding?", "The four sources do not say.",
      "Warnings, withdrawal first", "One warning", "End of warning.", "Goodbye.",
    ] {
      #expect(text.contains(words))
    }
  }

  @Test("The end of the input is the end of the program, with status 0")
  func endOfInput() throws {
    let (output, status) = try Self.run(["--linear"], typing: [])
    #expect(status == 0)
    #expect(String(decoding: output, as: UTF8.self).hasSuffix("? keys.\n> \n"))
  }

  @Test(
    "A topic on the command line is opened and read", arguments: ["side-effects", "Side effects"])
  func topic(name: String) throws {
    let (output, status) = try Self.run(["--linear", name], typing: ["q"])
    #expect(status == 0)
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.contains("read line by line.\nTopic: Side effects"))
    #expect(!text.contains("Search:"))
  }

  @Test("BEDSIDE_LINEAR turns it on unless it is empty or 0", arguments: ["1", "yes", "0", ""])
  func variable(value: String) throws {
    let (output, _) = try Self.run([], ["BEDSIDE_LINEAR": value], typing: ["q"])
    let isLinear = String(decoding: output, as: UTF8.self).contains("read line by line")
    #expect(isLinear == ["1", "yes"].contains(value))
  }

  @Test(
    "A page is written to the home folder under the name that the browser gives it, and it is said where"
  )
  func takeAlong() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, status) = try Self.run(
      ["--linear", "missed-dose"], ["HOME": folder.path], typing: ["p", "p", "q"])
    #expect(status == 0)
    let path = folder.path + "/baclofen-missed-dose.txt"
    let text = String(decoding: output, as: UTF8.self).split { $0.isWhitespace }.joined(
      separator: " ")
    #expect(text.contains("Written: \(path) >"))
    #expect(text.contains("There already: \(path) >"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("If you miss a dose"))
  }

  // MARK: In a terminal that only prints

  @Test("The three jobs are done in a dumb terminal without moving its cursor")
  func dumbTerminal() throws {
    let terminal = try Bedside.launch(["--linear"], ["TERM": "dumb"])
    try terminal.wait(for: "Menu: Baclofen")
    for (typed, answer) in [
      ("2", "Topic: Stopping safely (screen 1"), ("", "Topic: Stopping safely (screen 2"),
      ("b", "Menu: Baclofen"), ("drink at a wedding", "Search: drink at a wedding."),
      ("1", "Question: Can I have one drink at a wedding?"),
      ("I ran out", "Do this now: Ran out"), ("w", "Warnings, withdrawal first"),
      ("1", "One warning"),
    ] {
      terminal.type(typed + "\n")
      try terminal.wait("an answer") {
        $0.text.contains(answer) && $0.rows.last { !$0.isEmpty } == ">"
      }
      try terminal.settle()
    }
    #expect(!terminal.isRaw)
    terminal.type("q\n")
    #expect(try terminal.waitForEnd() == .exited(0))
    Self.expectOnlyText(terminal.output)
  }

  @Test("Ctrl-D and a closed line are ordinary ends", arguments: [true, false])
  func ends(closesLine: Bool) throws {
    let terminal = try Bedside.launch(["--linear"], ["TERM": "dumb"])
    try terminal.wait(for: "Menu: Baclofen")
    if closesLine { terminal.hangUp() } else { terminal.type("\u{4}") }
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("A locale without UTF-8 gets ASCII")
  func ascii() throws {
    let terminal = try Bedside.launch(["--linear"], ["TERM": "dumb", "LANG": "C"])
    try terminal.wait(for: "Menu: Baclofen")
    terminal.type("2\nw\nq\n")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test("200 kB of noise through a pipe are answered as noise, to the end")
  func noise() throws {
    let folder = try KeepingTests.Folder()
    var state: UInt64 = 1
    let bytes = (0..<200_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/noise"))
    let ran = try CommandTests.run(["--linear"], "<\(folder.path)/noise")
    #expect(ran.status == 0)
    #expect(ran.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  // MARK: Tools

  /// No escape sequence, no tab or backspace, and a carriage return only where the terminal's own
  /// line discipline puts it before a new line (POSIX `ONLCR`).
  private static func expectOnlyText(_ output: [UInt8]) {
    let isText = output.indices.allSatisfy { index in
      switch output[index] {
      case 0x0A: true
      case 0x0D: output.dropFirst(index + 1).first == 0x0A
      case let byte: byte >= 0x20 && byte != 0x7F
      }
    }
    #expect(isText)
  }

  private static func run(
    _ arguments: [String], _ variables: [String: String] = [:], typing lines: [String]
  ) throws -> (output: [UInt8], status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: Bedside.path)
    process.arguments = arguments
    process.environment = Bedside.environment(variables)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(
      contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return (bytes, process.terminationStatus)
  }
}
