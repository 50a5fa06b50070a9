import Foundation
import Testing

@Suite("Documents on the command line and on the screen", .waits)
struct DocumentCommandTests {
  private static let label = """
    <?xml version="1.0"?><document xmlns="urn:hl7-org:v3"><effectiveTime value="20240517"/>
    <versionNumber value="7"/><author><assignedEntity><representedOrganization><name>Sample Works</name>
    </representedOrganization></assignedEntity></author><component><structuredBody>
    <component><section><code code="48780-1"/><subject><manufacturedProduct><manufacturedProduct>
    <name>Samplin</name></manufacturedProduct></manufacturedProduct></subject></section></component>
    <component><section><code code="34066-1"/><title>WARNING: SUDDEN STOP</title>
    <text><paragraph>Stopping at once can kill.</paragraph></text></section></component>
    <component><section><code code="44425-7"/><title>16.2 Keeping it</title>
    <text><paragraph>Keep below 25 degrees.</paragraph></text></section></component>
    </structuredBody></component></document>
    """

  /// Runs `body` with a folder that holds the label and is gone afterwards.
  private func withLabel(_ body: (_ folder: String, _ file: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // Its name tells nothing.
    let file = folder + "/samplin"
    try Self.label.write(toFile: file, atomically: false, encoding: .utf8)
    try body(folder, file)
  }

  @Test("A document opens under every command; its imprint is the publisher's")
  func commands() throws {
    try withLabel { _, file in
      let topics = try CommandTests.run(["topics", "--open", file])
      #expect(
        topics.output.split(separator: "\n").map(String.init) == [
          "Samplin (samplin)", "WARNING: SUDDEN STOP (warning-sudden-stop)",
          "16.2 Keeping it (16-2-keeping-it)",
        ])
      let shown = try CommandTests.run(["show", "keeping", "--open", file])
      #expect(shown.output.contains("Keep below 25 degrees."))
      #expect(shown.output.contains("Document: Samplin, Sample Works, 2024-05-17, version 7."))
      let warnings = try CommandTests.run(["--open", file, "warnings", "--json"])
      #expect(warnings.output.contains("\"level\" : \"danger\""))
      let page = try CommandTests.run(["--open", file, "export", "--json"])
      #expect(page.output.contains("\"kind\" : \"quoted\""))
      #expect(page.output.contains("\"publisher\" : \"Sample Works\""))
    }
  }

  @Test("A label that nobody taught answers how it is kept, by the code of its section")
  func untaught() throws {
    try withLabel { _, file in
      let answer = try CommandTests.run(
        ["search", "--no-cache", "--open", file, "does it need the fridge"])
      #expect(answer.status == 0)
      #expect(answer.output.contains("1. 16.2 Keeping it (topic)"))
    }
  }

  @Test(
    "The header tells whose words these are and leads to the boxed warning; no key is promised in vain"
  )
  func screen() throws {
    try withLabel { _, file in
      let terminal = try Bedside.launch([file])
      try terminal.wait("the first screen") { $0.row($0.rowCount - 1).contains("q quit") }
      try terminal.settle()
      terminal.type("w")
      try terminal.wait(for: "Stopping at once can kill.")
      let screen = terminal.screen
      #expect(screen.row(0).contains("Samplin · Sample Works, 2024-05-17, version 7"))
      #expect(screen.row(0).contains("Boxed warning · w"))
      let footer = screen.row(screen.rowCount - 1)
      #expect(!footer.contains("help now") && !footer.contains("FAQ"))
      terminal.type("\u{3}")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }

  @Test("What was searched is kept for its reader alone, and not where they say so")
  func cache() throws {
    try withLabel { folder, file in
      let cache = folder + "/cache"
      let variables = ["XDG_CACHE_HOME": cache]
      _ = try CommandTests.run(
        ["search", "--no-cache", "--open", file, "kill"], variables: variables)
      #expect(!FileManager.default.fileExists(atPath: cache))
      let first = try CommandTests.run(["search", "--open", file, "kill"], variables: variables)
      let kept = try FileManager.default.contentsOfDirectory(atPath: cache + "/bedside")
      #expect(kept.count == 1)
      let path = try cache + "/bedside/" + #require(kept.first)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let second = try CommandTests.run(["search", "--open", file, "kill"], variables: variables)
      #expect(second.output == first.output)
      // Other words in the file are another document, whatever its name.
      try Self.label.replacing("25 degrees", with: "30 degrees")
        .write(toFile: file, atomically: false, encoding: .utf8)
      let other = try CommandTests.run(["show", "keeping", "--open", file], variables: variables)
      #expect(other.output.contains("Keep below 30 degrees."))
    }
  }

  @Test("What is kept and damaged is made anew; a folder that others may write to is not trusted")
  func damagedCache() throws {
    try withLabel { folder, file in
      let cache = folder + "/cache"
      func search() throws -> String {
        try CommandTests.run(
          ["search", "--open", file, "kill"], variables: ["XDG_CACHE_HOME": cache]
        ).output
      }
      let first = try search()
      let name = try #require(
        try FileManager.default.contentsOfDirectory(atPath: cache + "/bedside").first)
      let path = URL(filePath: cache + "/bedside/" + name)
      let whole = try Data(contentsOf: path)
      // A page that this search does not read: what is asked next would be told that it is damaged.
      var damaged = whole
      damaged[damaged.count - 100] ^= 1
      try damaged.write(to: path)
      #expect(try search() == first)
      #expect(try Data(contentsOf: path) == whole)
      let foreign = "Put here by somebody"
      try Data(foreign.utf8).write(to: path)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777], ofItemAtPath: cache + "/bedside")
      #expect(try search() == first)
      #expect(try Data(contentsOf: path) == Data(foreign.utf8))
    }
  }

  @Test("A library with one bit changed anywhere is not kept under a name")
  func damagedLibrary() throws {
    try withLabel { folder, file in
      let variables = ["XDG_DATA_HOME": folder + "/data"]
      func add(_ source: String, _ name: String) throws -> CommandTests.Ran {
        try CommandTests.run(["library", "add", source, "--name", name], variables: variables)
      }
      #expect(try add(file, "sam").status == 0)
      let shelf = folder + "/data/bedside"
      let whole = try Data(contentsOf: URL(filePath: shelf + "/sam.bedside"))
      var damaged = whole
      damaged[damaged.count - 100] ^= 1
      try damaged.write(to: URL(filePath: folder + "/damaged"))
      try whole.write(to: URL(filePath: folder + "/whole"))
      #expect(try add(folder + "/damaged", "tom").status == 65)
      #expect(try add(folder + "/whole", "tim").status == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: shelf).sorted()
          == ["sam.bedside", "tim.bedside"])
      #expect(try Data(contentsOf: URL(filePath: shelf + "/tim.bedside")) == whole)
    }
  }

  @Test("A folder of documents shows no file that a link in it leads to")
  func links() throws {
    try withLabel { folder, file in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/accounts", withDestinationPath: "/etc/passwd")
      for path in [folder, folder + "/"] {
        let ran = try CommandTests.run(["export", "--no-cache", "--open", path])
        #expect(ran.output.contains("25 degrees") && !ran.output.contains("root:"))
      }
      // Beside a library the others stand in a guide of their own.
      #expect(
        try CommandTests.run(["build", Self.sample, "-o", folder + "/a.bedside"]).status == 0)
      let both = try CommandTests.run(["export", "--no-cache", "--open", folder])
      #expect(both.output.contains("25 degrees") && !both.output.contains("root:"))
    }
  }

  @Test("Every word of a document is in what export prints, and check counts them")
  func everyWord() throws {
    let written = [
      Self.label.replacing("Stopping at once can kill.", with: "Stopping at once can kill you."),
      "# Samplin\n\n| A | B |\n|--|--|\n| one | two | three |\n\n3. four\n\n[five](a)[six](b)\n",
      "<!DOCTYPE html><html><body><h1>S</h1><dl><dt>seven<dd>eight</dl><sup>9</sup></body>",
      "Samplin\n\nKeeping it\n\nKeep it cold and\ndry.\n\nQ1. Why?\nBecause.\n",
    ]
    let wanted = [
      ["stopping", "once", "you", "below"], ["one", "two", "three", "four", "five", "six"],
      ["seven", "eight", "9"], ["cold", "dry", "why", "because"],
    ]
    try withLabel { _, file in
      for (text, words) in zip(written, wanted) {
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        let export = try CommandTests.run(["export", "--no-cache", "--open", file]).output
        let shown = Set(
          export.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        #expect(words.allSatisfy(shown.contains), "\(words) of \(export)")
        let check = try CommandTests.run(["check", file])
        #expect(check.output.contains(" words counted: each is shown."))
      }
      let json = try CommandTests.run(["check", "--json", file]).output
      #expect(json.contains("\"findings\" : [") && json.contains("\"lostWords\" : 0"))
    }
  }

  @Test("What a document lacks is said, and no author is named who could add it")
  func lacking() throws {
    try withLabel { folder, _ in
      let plain = folder + "/plain.md"
      try "# Samplin\n\n## Keeping it\n\nKeep it cold.\n"
        .write(toFile: plain, atomically: false, encoding: .utf8)
      func run(_ arguments: String...) throws -> CommandTests.Ran {
        try CommandTests.run(arguments + ["--no-cache", "--open", plain])
      }
      #expect(try run("warnings").output.hasPrefix("Nothing here is set apart as a warning."))
      #expect(try run("sources").output == "No sources are named here.\n")
      #expect(try run("faq").output == "Nothing here is put as questions and answers.\n")
      #expect(try run("disagreements").output.hasPrefix("Nothing here compares what sources say."))
      let handout = try run("handout")
      #expect(handout.status == 1 && handout.output.isEmpty)
      #expect(handout.errors.contains("name the topics that are to stand on the sheet"))
      #expect(try run("handout", "keeping").output.contains("Keep it cold."))
      let card = try run("wallet-card")
      #expect(card.errors.contains("This document has no wallet card"))
    }
  }

  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "SampleContent").path

  @Test("new, check, build and import make a guide from nothing and from a document")
  func making() throws {
    try withLabel { folder, file in
      #expect(try CommandTests.run(["new", folder + "/new", "--title", "Samplin"]).status == 0)
      #expect(try CommandTests.run(["check", folder + "/new"]).status == 0)
      let again = try CommandTests.run(["new", folder + "/new"])
      #expect(again.status == 74 && again.errors.contains("holds files already"))
      #expect(try CommandTests.run(["import", file, "-o", folder + "/made"]).status == 0)
      #expect(
        try CommandTests.run(["build", folder + "/made", "-o", folder + "/made.bedside"]).status
          == 0)
      let shown = try CommandTests.run(["show", "keeping", "--library", folder + "/made.bedside"])
      #expect(shown.output.contains("Keep below 25 degrees."))
      #expect(shown.output.contains("[1]"))
    }
  }

  @Test(
    "A document that says \"See also:\" in its midst becomes a guide that builds, with these words")
  func importedSeeAlso() throws {
    try withLabel { folder, _ in
      let file = folder + "/list.md"
      try "# Samplin\n\nTake it at night.\n\nSee also: the list of pumps.\n\nKeep it cold.\n"
        .write(toFile: file, atomically: false, encoding: .utf8)
      #expect(try CommandTests.run(["import", file, "-o", folder + "/made"]).status == 0)
      let library = folder + "/made.bedside"
      let built = try CommandTests.run(["build", folder + "/made", "-o", library])
      #expect(built.status == 0, "\(built.errors)")
      let text = try CommandTests.run(["export", "--library", library]).output
      #expect(text.contains("See also: the list of pumps."))
    }
  }

  @Test(
    "A folder with libraries opens what else is a document, and neither a picture nor a PDF refuses it"
  )
  func mixedFolder() throws {
    try withLabel { folder, _ in
      let mixed = folder + "/mixed"
      try FileManager.default.createDirectory(atPath: mixed, withIntermediateDirectories: true)
      let built = try CommandTests.run(["build", Self.sample, "-o", mixed + "/a.bedside"])
      #expect(built.status == 0, "\(built.errors)")
      try Data("GIF89a\u{1}".utf8).write(to: URL(filePath: mixed + "/i.gif"))
      let alone = try CommandTests.run(["topics", "--no-cache", "--open", mixed])
      #expect(alone.status == 0, "\(alone.errors)")
      try "# Other\n\n## Keeping it\n\nKeep it cold.\n"
        .write(toFile: mixed + "/b.md", atomically: false, encoding: .utf8)
      let both = try CommandTests.run(["topics", "--no-cache", "--open", mixed])
      #expect(both.status == 0 && both.output.contains("Keeping it"), "\(both.errors)")
    }
  }

  @Test("A guide is kept by name, listed, opened and removed")
  func shelf() throws {
    try withLabel { folder, file in
      let variables = ["XDG_DATA_HOME": folder + "/data"]
      func run(_ arguments: String...) throws -> CommandTests.Ran {
        try CommandTests.run(arguments, variables: variables)
      }
      let empty = try run("library")
      #expect(empty.output.hasPrefix("No guides"))
      let added = try run("library", "add", file, "--name", "sam")
      #expect(added.status == 0)
      // Another guide does not take its place by itself.
      let another = try run("library", "add", file, "--name", "sam")
      #expect(another.status == 74 && another.errors.contains("is kept as sam already"))
      let listed = try run("library")
      #expect(listed.output.hasPrefix("sam: Samplin"))
      let topics = try run("topics", "--library", "sam")
      #expect(topics.output.contains("16.2 Keeping it"))
      let statuses = try [
        run("library", "remove", "sam").status, run("library", "remove", "sam").status,
        run("library", "remove", "../sam").status,
      ]
      #expect(statuses == [0, 1, 64])
    }
  }

  @Test("Several files are guides side by side, each with its name at all that is printed of it")
  func sideBySide() throws {
    try withLabel { folder, file in
      let other = folder + "/other.md"
      try "# Placebin\n\n## Driving\n\nYou may ride a bicycle.\n\n## 16.2 Keeping it\n\nIn a cup.\n"
        .write(toFile: other, atomically: false, encoding: .utf8)
      let open = ["--no-cache", "--open", file, "--open", other]
      func run(_ arguments: String...) throws -> CommandTests.Ran {
        try CommandTests.run(arguments + open)
      }
      let topics = try run("topics").output
      #expect(topics.hasPrefix("Samplin (samplin)\n\n"))
      #expect(topics.contains("\n\nPlacebin (other)\n\n"))
      #expect(topics.contains("Driving (other:driving)"))
      #expect(try run("topics", "--json").output.contains("\"name\" : \"other\""))
      // The first guide goes before the others, and a name leads to another.
      #expect(try run("show", "keeping").output.contains("25 degrees"))
      #expect(try run("show", "other:keeping").output.contains("In a cup."))
      #expect(try run("show", "driving").output.contains("bicycle"))
      let found = try run("search", "bicycle")
      #expect(found.status == 0)
      #expect(found.output.contains("Samplin does not say."))
      #expect(found.output.contains("In another guide, Placebin:"))
      #expect(found.output.contains("other:driving"))
      let json = try run("search", "bicycle", "--json")
      #expect(
        json.output.contains("\"elsewhere\" : [") && json.output.contains("\"answered\" : false"))
      #expect(try run("export", "--json").output.hasPrefix("[\n  {\n    \"guide\" : {"))
      let warnings = try run("warnings").output
      #expect(warnings.contains("Samplin (samplin)") && warnings.contains("Placebin (other)"))
      let sheet = try run("handout")
      #expect(sheet.status == 64 && sheet.errors.contains("samplin, other"))
      let one = try CommandTests.run(["topics", "--no-cache", "--open", other])
      #expect(one.output.contains("Driving (driving)"))
    }
  }

  @Test(
    "Libraries of a folder stand side by side, and those kept by name behind the built-in guide")
  func folderOfLibraries() throws {
    try withLabel { folder, file in
      let shelf = folder + "/shelf"
      let variables = ["XDG_DATA_HOME": folder + "/data", "BEDSIDE_LIBRARY_PATH": shelf]
      func run(_ arguments: String...) throws -> CommandTests.Ran {
        try CommandTests.run(arguments, variables: variables)
      }
      for name in ["sam", "tom"] {
        #expect(try run("library", "add", file, "--name", name).status == 0)
      }
      let topics = try run("topics", "--open", shelf).output
      // Two guides of one title are told apart.
      #expect(topics.hasPrefix("Samplin (sam) (sam)") && topics.contains("Samplin (tom) (tom)"))
      #expect(try run("topics", "--library", "sam", "--library", "tom").output == topics)
      let found = try run("search", "does", "it", "need", "the", "fridge").output.replacing(
        "\n", with: " ")
      #expect(found.contains("In another guide, Samplin (sam):"))
      #expect(!(try run("topics").output.contains("Samplin")))
      // One that is torn is told, and takes nothing from the others.
      try "torn".write(toFile: folder + "/shelf/torn.bedside", atomically: false, encoding: .utf8)
      let torn = try run("search", "does", "it", "need", "the", "fridge")
      #expect(torn.output.contains("Samplin (tom)") && torn.errors.contains("torn.bedside"))
    }
  }

  @Test("What is no document says what it is and what to do")
  func refused() throws {
    try withLabel { folder, _ in
      let pdf = folder + "/a.pdf"
      try "%PDF-1.7".write(toFile: pdf, atomically: false, encoding: .utf8)
      let refused = try CommandTests.run(["topics", "--open", pdf])
      #expect(refused.status == 65 && refused.errors.contains("pdftotext"))
      let missing = try CommandTests.run(["topics", "--open", folder + "/none"])
      #expect(missing.status == 66 && missing.errors.contains("There is no file"))
      mkfifo(folder + "/pipe", 0o600)
      let pipe = try CommandTests.run(["topics", "--open", folder + "/pipe"])
      #expect(pipe.status == 65 && pipe.errors.contains("neither a file nor a folder"))
      let both = try CommandTests.run(["topics", "--open", pdf, "--content", folder])
      #expect(both.status == 64)
    }
  }
}
