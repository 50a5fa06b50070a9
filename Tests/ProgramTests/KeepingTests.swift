import CVTerm
import Foundation
import Testing

/// What is kept when a person says so, and what an author sees of what they write.
@Suite("Keeping and reading again", .waits)
struct KeepingTests {
  /// A folder of its own, gone with the test.
  final class Folder {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "keeping-\(UUID().uuidString)").path

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var kept: String { path + "/bedside/kept.json" }
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Two keys, one after the other: at once they would be a text.
  private func choose(_ row: String, in terminal: EmulatedTerminal) throws {
    terminal.type(row)
    try terminal.settle()
    terminal.type("\r")
  }

  private func quit(_ terminal: EmulatedTerminal) throws {
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(
    "Nothing is written until the person says so; then marks and page come back, for them alone")
  func keeping() throws {
    let folder = try Folder()
    let variables = ["XDG_STATE_HOME": folder.path]
    var terminal = try Bedside.start(variables)
    terminal.type("m")
    try terminal.wait(for: "Marked")
    try quit(terminal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)

    terminal = try Bedside.launch(["missed-dose"], variables)
    try terminal.wait("the topic") { $0.row(1).contains("If you miss a dose") }
    for (keys, shown) in [
      ("m", "Marked"), (",", "Enter does it"), ("\u{1B}[A", "only you can read"),
    ] {
      terminal.type(keys)
      try terminal.wait(for: shown)
    }
    try choose("5", in: terminal)
    try terminal.wait(for: "last page: yes.")
    #expect(try mode(folder.kept) == 0o600)
    #expect(try mode(folder.path + "/bedside") == 0o700)
    try quit(terminal)

    terminal = try Bedside.start(variables)
    try terminal.wait("the page that was left") { $0.row(1).contains("If you miss a dose") }
    try terminal.wait(for: "You left off here")
    terminal.type("'")
    try terminal.wait(for: ">  If you miss a dose")
    terminal.type(",")
    try terminal.wait(for: "Enter does it")
    try choose("5", in: terminal)
    try terminal.wait(for: "last page: no.")
    #expect(!FileManager.default.fileExists(atPath: folder.kept))
    try quit(terminal)
    #expect(!FileManager.default.fileExists(atPath: folder.kept))
  }

  @Test("A file that is none of the program's is told of, left alone, and stops nothing")
  func damaged() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/bedside", withIntermediateDirectories: true)
    try "no json".write(toFile: folder.kept, atomically: true, encoding: .utf8)
    let terminal = try Bedside.start(["XDG_STATE_HOME": folder.path])
    try terminal.wait(for: "cannot be read; the settings (,) replace it.")
    try quit(terminal)
    #expect(try String(contentsOfFile: folder.kept, encoding: .utf8) == "no json")
  }

  @Test("Where nothing can be written, keeping says so and is off")
  func unwritable() throws {
    let terminal = try Bedside.launch([], ["XDG_STATE_HOME": "/proc/self"], rows: 30)
    try Bedside.waitForScreen(terminal)
    terminal.type(",")
    try terminal.wait(for: "Enter does it")
    try choose("5", in: terminal)
    try terminal.wait(for: "Nothing can be kept")
    try terminal.wait(for: "last page: no")
    try quit(terminal)
  }

  @Test(
    "A page is written to the home folder from the browser, when its row is chosen and not before")
  func takeAlong() throws {
    let folder = try Folder()
    let terminal = try Bedside.launch(["missed-dose"], ["HOME": folder.path])
    try terminal.wait("the topic") { $0.row(1).contains("If you miss a dose") }
    terminal.type("p")
    try terminal.wait(for: "Enter does it")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    for (keys, name, words) in [
      ("1", "baclofen-missed-dose.txt", "DANGER: Do not stop baclofen suddenly"),
      ("2", "baclofen-missed-dose.html", "font: 10pt"),
      // What was written before stays beside it.
      ("3", "baclofen-missed-dose-2.html", "font: 18pt"),
    ] {
      try choose(keys, in: terminal)
      try terminal.wait(for: "/" + name)
      #expect(terminal.screen.text.contains("Written"))
      let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      #expect(text.contains(words))
      #expect(text.contains("If you miss a dose"))
      terminal.type("j")
      try terminal.settle()
    }
    try quit(terminal)
  }

  @Test("What the reader filled in on a sheet is never written over")
  func filledIn() throws {
    let folder = try Folder()
    let sheet = folder.path + "/baclofen-missed-dose.txt"
    try "Pump team's number at night: 555 1234".write(
      toFile: sheet, atomically: true, encoding: .utf8)
    let terminal = try Bedside.launch(["missed-dose"], ["HOME": folder.path])
    try terminal.wait("the topic") { $0.row(1).contains("If you miss a dose") }
    terminal.type("p")
    try terminal.wait(for: "Enter does it")
    try choose("1", in: terminal)
    try terminal.wait(for: "Written beside the old")
    #expect(
      try String(contentsOfFile: sheet, encoding: .utf8) == "Pump team's number at night: 555 1234")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["baclofen-missed-dose-2.txt", "baclofen-missed-dose.txt"])
    // The same again makes no third.
    terminal.type("j")
    try terminal.settle()
    try choose("1", in: terminal)
    try terminal.wait(for: "There already: ")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    try quit(terminal)
  }

  @Test("A value that is no theme is told of")
  func wrongTheme() throws {
    let terminal = try Bedside.start(["BEDSIDE_THEME": "blue"])
    try terminal.wait(for: "BEDSIDE_THEME is \"blue\", which is no theme")
    try quit(terminal)
  }

  @Test("A value that is no width is told of")
  func wrongWidth() throws {
    let terminal = try Bedside.start(["BEDSIDE_WIDTH": "abc"])
    try terminal.wait(for: "BEDSIDE_WIDTH is \"abc\", which is no number")
    try quit(terminal)
  }

  @Test("Words that name many pages are asked in the browser")
  func manyPages() throws {
    let terminal = try Bedside.launch(["pump"])
    try terminal.wait(for: "Ask: pump")
    try quit(terminal)
  }

  @Test("No copy of what is kept stays behind, and turning it off deletes one that was cut off")
  func leftovers() throws {
    let folder = try Folder()
    let kept = folder.path + "/bedside"
    let terminal = try Bedside.launch([], ["XDG_STATE_HOME": folder.path], rows: 30)
    try Bedside.waitForScreen(terminal)
    terminal.type(",")
    try terminal.wait(for: "Enter does it")
    try choose("5", in: terminal)
    try terminal.wait(for: "last page: yes.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept) == ["kept.json"])
    try "cut".write(toFile: folder.kept + ".new", atomically: true, encoding: .utf8)
    terminal.type("\r")
    try terminal.wait(for: "last page: no.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept).isEmpty)
    try quit(terminal)
  }

  @Test("Two programs at once keep both readers' marks, in one file, and nothing beside it")
  func together() throws {
    let folder = try Folder()
    let variables = ["XDG_STATE_HOME": folder.path]
    let terminals = try (1...2).map { _ in try Bedside.launch([], variables, rows: 30) }
    for terminal in terminals {
      try Bedside.waitForScreen(terminal)
      terminal.type(",")
      try terminal.wait(for: "Enter does it")
      try choose("5", in: terminal)
      try terminal.wait(for: "last page: yes.")
      terminal.type("\u{1B}")
      try terminal.wait("the page before") { !$0.text.contains("Enter does it") }
    }
    for (terminal, key) in zip(terminals, ["!", "t"]) {
      terminal.type(key)
      try terminal.settle()
      terminal.press(VTERM_KEY_DOWN)
      try terminal.settle()
      terminal.type("m")
      try terminal.wait(for: "Marked")
    }
    for terminal in terminals { try quit(terminal) }
    let kept = try String(contentsOfFile: folder.kept, encoding: .utf8)
    #expect(kept.components(separatedBy: "\"words\"").count == 3, "\(kept)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/bedside") == ["kept.json"]
    )
  }

  @Test("Killed at any moment the program leaves what was kept before, or the new")
  func killed() throws {
    let folder = try Folder()
    let variables = ["XDG_STATE_HOME": folder.path]
    let first = try Bedside.launch([], variables, rows: 30)
    try Bedside.waitForScreen(first)
    first.type("m")
    try first.wait(for: "Marked")
    first.type(",")
    try first.wait(for: "Enter does it")
    // A key that is no letter: the letters so far are no word.
    first.type("\u{1B}[A")
    try first.settle()
    try choose("5", in: first)
    try first.wait(for: "last page: yes.")
    try quit(first)
    for delay in 0..<12 {
      let terminal = try Bedside.launch([], variables)
      try Bedside.waitForScreen(terminal)
      terminal.type("\u{3}")
      usleep(UInt32(delay) * 300)
      terminal.signal(SIGKILL)
      _ = try terminal.waitForEnd()
      let kept = try Data(contentsOf: URL(fileURLWithPath: folder.kept))
      let state = try JSONSerialization.jsonObject(with: kept) as? [String: Any]
      let guides = "\(try #require(state)["guides"] ?? "none")"
      #expect(guides.contains("words"), "\(delay)")
    }
  }

  @Test("c changes the colours on the screen while the program runs")
  func colours() throws {
    let terminal = try Bedside.start(["BEDSIDE_THEME": "mono"])
    #expect(!terminal.screen.hasColors)
    terminal.type("c")
    try terminal.wait(for: "those of the terminal")
    #expect(terminal.screen.hasColors)
    try quit(terminal)
  }

  @Test(
    "What an author saves shows itself, what is wrong stands in a list, and what is right again shows"
  )
  func preview() throws {
    let folder = try Folder()
    let content = folder.path + "/content"
    try FileManager.default.copyItem(atPath: RecordedCommandTests.content, toPath: content)
    let page = content + "/topics/01-start/index.md"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    func save(_ text: String) throws {
      try text.write(toFile: page, atomically: true, encoding: .utf8)
    }
    let terminal = try Bedside.launch(["--content", content])
    try terminal.wait(for: "Start here")
    try save(text.replacingOccurrences(of: "title: Start here", with: "title: Begin here"))
    try terminal.wait(for: "Begin here")
    try save("no front matter")
    // The line that is drawn last, so that no older one is taken for the next answer.
    try terminal.wait(for: "the last topic lists them")
    try terminal.wait("the pages that can be read") { $0.text.contains("Findings") }
    try save(text)
    try terminal.wait(for: "The guide was read again.")
    // Nobody waits before a screen that says nothing.
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("is read again ..."))
    #expect(!terminal.screen.text.contains("Findings"))
    try quit(terminal)
  }

  @Test(
    "A folder with errors opens with what can be read of it, and a list of them one row away")
  func startsWithErrors() throws {
    let folder = try Folder()
    let content = folder.path + "/content"
    try FileManager.default.copyItem(atPath: RecordedCommandTests.content, toPath: content)
    let page = content + "/topics/01-start/index.md"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    try "no front matter".write(toFile: page, atomically: true, encoding: .utf8)
    let terminal = try Bedside.launch(["--content", content])
    try terminal.wait(for: "the last topic lists them")
    try terminal.wait(for: "Findings")
    terminal.type("\u{1B}[F\r")
    try terminal.wait(for: "error: The link")
    try text.write(toFile: page, atomically: true, encoding: .utf8)
    try terminal.wait(for: "Start here")
    try quit(terminal)
  }

  @Test("Warnings alone do not hide the page, and errors stand before them")
  func warningsAlone() throws {
    let folder = try Folder()
    let content = folder.path + "/content"
    try FileManager.default.copyItem(atPath: RecordedCommandTests.content, toPath: content)
    // A way to ask, so that every other entry wants some.
    try FileManager.default.createDirectory(
      atPath: content + "/asked/cards", withIntermediateDirectories: true)
    try "where is help\n".write(
      toFile: content + "/asked/cards/help-now.txt", atomically: true, encoding: .utf8)
    let terminal = try Bedside.launch(["--content", content])
    try terminal.wait(for: "Start here")
    try terminal.wait(for: "the last topic lists them")
    #expect(!terminal.screen.text.contains("error"))
    let page = content + "/topics/01-start/index.md"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    try "no front matter".write(toFile: page, atomically: true, encoding: .utf8)
    try terminal.wait(for: "errors: the last topic")
    try text.write(toFile: page, atomically: true, encoding: .utf8)
    try terminal.wait("the page again") { !$0.text.contains("errors") }
    try quit(terminal)
  }

  @Test("Ctrl-R reads a folder again, and what is pressed meanwhile is taken key by key")
  func readAgain() throws {
    let folder = try Folder()
    let content = folder.path + "/content"
    try FileManager.default.copyItem(atPath: RecordedCommandTests.content, toPath: content)
    let terminal = try Bedside.launch(["--content", content])
    try terminal.wait(for: "Start here")
    terminal.type("\u{12}")
    try terminal.wait(for: "is read again ...")
    // A question, its end, and another: nothing of the first is a part of the second.
    terminal.type("/drink")
    try terminal.wait(for: "Ask: drink")
    terminal.type("\u{1B}")
    try terminal.wait("the closed question") { !$0.text.contains("Ask:") }
    terminal.type("/age")
    try terminal.wait(for: "Ask: age")
    terminal.type("\u{1B}")
    try terminal.wait(for: "The guide was read again.")
    try quit(terminal)
  }

  @Test("Ctrl-R says that there is nothing newer of a guide that is built in")
  func builtIn() throws {
    let terminal = try Bedside.start()
    terminal.type("\u{12}")
    try terminal.wait(for: "there is nothing newer")
    try quit(terminal)
  }
}
