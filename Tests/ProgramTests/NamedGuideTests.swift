import Foundation
import Testing

@Suite("Guides that are named on the command line", .waits)
struct NamedGuideTests {
  /// Runs `body` in a new folder that is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// Runs a line as a person types it into a shell.
  private func type(_ line: String, in folder: String, variables: [String: String] = [:]) throws
    -> CommandTests.Ran
  {
    let program = folder + "/bin"
    try? FileManager.default.createDirectory(atPath: program, withIntermediateDirectories: true)
    try? FileManager.default.createSymbolicLink(
      atPath: program + "/bedside", withDestinationPath: Bedside.path)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Bedside.environment(variables)
      .merging(["PATH": program + ":/usr/bin:/bin"]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let sentence = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return CommandTests.Ran(output: text, errors: sentence, status: process.terminationStatus)
  }

  /// What stands between backquotes.
  private func commands(in text: String) -> [String] {
    let parts = text.replacing("\n", with: " ").split(
      separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test("A command that is printed leads to the guide that printed it")
  func commandsLeadBack() throws {
    try withFolder { folder in
      let content = "the nurse's guide"
      try FileManager.default.copyItem(
        atPath: RecordedCommandTests.content, toPath: folder + "/" + content)
      let name = "--content \"\(content)\""
      let asked = try type("bedside search zeppelin \(name)", in: folder)
      let help = try #require(commands(in: asked.output).first)
      let card = try type(help, in: folder)
      #expect(card.status == 0 && card.output.contains("Guide: Sample"), "\(help): \(card.errors)")
      for (line, count) in [("show nothing-like-it", 2), ("show", 2)] {
        let said = try type("bedside \(line) \(name)", in: folder)
        let printed = commands(in: said.errors)
        #expect(printed.count == count, "\(said.errors)")
        for command in printed { #expect(command.contains("--content 'the nurse'\\''s guide'")) }
      }
      _ = try type("echo p | bedside --linear \(name)", in: folder, variables: ["HOME": folder])
      let handout = try String(contentsOfFile: folder + "/sample-handout.txt", encoding: .utf8)
      #expect(handout.contains("Sample: what to know"))
      let start2 = try type("bedside --plain \(name)", in: folder).output
        .replacing("\n", with: " ")
      #expect(start2.contains("All warnings: bedside warnings --content 'the nurse'\\''s guide'."))
    }
  }

  private static let leaflet = """
    # Samplin

    ## Driving

    Do not drive a lighthouse.

    ## Keeping it

    Keep it below 25 degrees.

    """

  @Test(
    "A file that stands where words are expected is opened",
    arguments: [
      ("search leaflet.md can i drive a lighthouse", "Do not drive"),
      ("faq --no-cache leaflet.md", ""), ("topics leaflet.md", "Keeping it"),
      ("show ./leaflet.md keeping", "below 25"), ("export leaflet.md", "below 25"),
      ("export --width 60 leaflet.md", "below 25"), ("warnings leaflet.md", ""),
      ("sources leaflet.md --json", ""), ("version leaflet.md", "Samplin"),
      ("handout leaflet.md keeping", "below 25"),
    ])
  func fileAmongWords(line: String, words: String) throws {
    try withFolder { folder in
      try Self.leaflet.write(toFile: folder + "/leaflet.md", atomically: false, encoding: .utf8)
      let ran = try type("bedside \(line)", in: folder)
      #expect(ran.status == 0, "\(ran.errors)")
      #expect(words.isEmpty || ran.output.contains(words), "\(ran.output)")
      #expect(!ran.output.lowercased().contains("baclofen"))
    }
  }

  @Test(
    "A file that is not there is no question about another medicine",
    arguments: [
      "search leafet.html can i drive", "leafet.html", "warnings ./leafet", "show a.md b",
    ]
  )
  func missingFile(line: String) throws {
    try withFolder { folder in
      let ran = try type("bedside \(line)", in: folder)
      #expect(ran.status == 66 && ran.output.isEmpty)
      #expect(ran.errors.contains("There is no file"))
    }
  }

  @Test("Words with a dot, and topics with a slash, are no files")
  func noFiles() throws {
    try withFolder { folder in
      let ran = try type("bedside search may i take 2.5 tablets", in: folder)
      #expect(!ran.errors.contains("no file"))
      #expect(try type("bedside show other-medicines/alcohol", in: folder).status == 0)
    }
  }

  @Test(
    "On the shelf the guide that a question names goes first, and its pages open by what stands there"
  )
  func shelf() throws {
    try withFolder { folder in
      let variables = ["XDG_DATA_HOME": folder + "/data"]
      try Self.leaflet.write(toFile: folder + "/samplin.md", atomically: false, encoding: .utf8)
      #expect(
        try type("bedside library add samplin.md", in: folder, variables: variables).status == 0)
      let ran = try type(
        "bedside search can i drive a lighthouse on samplin", in: folder, variables: variables)
      #expect(ran.status == 0)
      #expect(!ran.output.contains("Baclofen does not say."))
      let first = try #require(ran.output.split(separator: "\n").first { $0.hasPrefix("1. ") })
      #expect(first.contains("Driving"))
      let id = try #require(
        ran.output.split(separator: "\n").first { $0.contains("samplin:") }?
          .trimmingCharacters(in: .whitespaces))
      let page = try type("bedside show \(id)", in: folder, variables: variables)
      #expect(page.output.contains("Do not drive a lighthouse."), "\(page.errors)")
      let danger = try type(
        "bedside search i took too many samplin", in: folder, variables: variables)
      #expect(!danger.output.contains("DO THIS NOW"))
      let json = try type(
        "bedside search i took too many samplin --json", in: folder, variables: variables)
      #expect(!json.output.contains("\"openedBy\""))
    }
  }
}
