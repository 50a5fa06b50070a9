import Foundation
import Testing

@testable import Authoring

@Suite("Compilation")
struct CompilationTests {
  @Test("an accepted warning is counted and not shown; an error cannot be accepted")
  func accepted() throws {
    let content = SampleContent()
      .replacing(
        "label: Start", with: "accept: [{rule: hedge, reason: It is a quotation.}]",
        in: SampleContent.start
      )
      .replacing("Baclofen can", with: "You should ask. Baclofen can", in: SampleContent.start)
    let compilation = content.compilation
    #expect(compilation.findings.isEmpty)
    let report = try #require(compilation.report.first { $0.id == "start" })
    #expect(report.acceptedWarnings == 1)
  }

  @Test("findings come by path, line and column, with the folder before the path")
  func order() {
    let content = SampleContent()
      .replacing("Take 5 mg", with: "Take 5mg", in: SampleContent.runningOut)
      .replacing("can stop", with: "can't stop", in: SampleContent.start)
    let findings = compile(content.files, root: "some/Guide").findings
    #expect(
      findings.map(\.description) == [
        "some/Guide/topics/01-start/index.md:8:10: error: "
          + "\"can't\" is easily misread; write \"cannot\". [contraction]",
        "some/Guide/topics/02-stopping/01-running-out.md:12:48: error: "
          + "\"5mg\" can be misread; put a space before the unit. [dose]",
      ])
  }

  @Test("a page below a folder without its own page is reached from nowhere")
  func orphan() {
    let content = SampleContent().adding(
      "topics/07-more/01-page.md", "---\ntitle: A page\nmain: It is here.\n---\n")
    #expect(content.compilation.findings.map(\.rule) == [.link])
  }

  @Test("two pages cannot have one id")
  func sameID() {
    let content = SampleContent().adding(
      "topics/07-start/index.md", "---\ntitle: Another start\nmain: It is here.\n---\n")
    let findings = content.compilation.findings
    #expect(findings.contains { $0.rule == .link && $0.path.contains("07-start") })
  }

  @Test("a file in an unknown place is an error")
  func strayFile() {
    let content = SampleContent().adding("notes.md", "---\ntitle: Notes\n---\n")
    #expect(
      content.compilation.findings.map(\.description).first?.hasPrefix("Content/notes.md:1:1")
        == true)
  }

  @Test("a file that is not UTF-8 is an error at its first bad byte")
  func encoding() {
    var files = SampleContent().files
    files.removeAll { $0.path == SampleContent.start }
    let bytes = Array("---\ntitle: Caf".utf8) + [0xE9] + Array(" here\n---\n".utf8)
    files.append(ContentFile(path: SampleContent.start, bytes: bytes))
    let findings = compile(files).findings.filter { $0.rule == .encoding }
    #expect(findings.map(\.line) == [2])
    #expect(findings.map(\.column) == [11])
  }

  @Test("line ends of another system and a byte order mark change nothing")
  func lineEnds() {
    let files = SampleContent().files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ContentFile(
        path: file.path, text: "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
    }
    #expect(compile(files).findings.map(\.description) == [])
    #expect(compile(files).guide == SampleContent().compilation.guide)
  }

  @Test("an empty sheet is an error that names it", arguments: ["", "\n", "# nothing yet\n"])
  func emptySheet(text: String) {
    let compilation = SampleContent().adding(SampleContent.guide, text).compilation
    #expect(compilation.guide == nil)
    #expect(
      compilation.findings.contains { $0.path == "Content/guide.yml" && $0.rule == .encoding })
  }

  @Test("without guide.yml there is no guide and one finding says so")
  func noSheet() {
    let compilation = SampleContent().removing(SampleContent.guide).compilation
    #expect(compilation.guide == nil)
    #expect(
      compilation.findings.filter { $0.path == "Content/guide.yml" && $0.rule == .encoding }.count
        == 1)
  }

  @Test("a guide whose review is overdue still compiles")
  func overdue() {
    let content = SampleContent().replacing(
      "2027-11-20", with: "2001-11-20", in: SampleContent.guide)
    #expect(content.compilation.guide != nil)
  }

  /// Runs `body` with the sample content and more files on disk.
  private func withFolder(_ more: [ContentFile], _ body: (URL) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("bedside-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for file in SampleContent().files + more {
      let url = root.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    try body(root)
  }

  @Test("a folder is read from disk; hidden files are left out, and other kinds of files are named")
  func folder() throws {
    let others = [
      ContentFile(path: ".git/x.md", text: ""), ContentFile(path: "topics/.hidden.md", text: ""),
      ContentFile(path: "topics/note.txt", text: ""),
    ]
    try withFolder(others) { root in
      let compilation = compile(contentAt: root.path)
      #expect(compilation.findings.map(\.path) == [root.path + "/topics/note.txt"])
      #expect(compilation.findings.map(\.severity) == [.warning])
      #expect(compilation.guide == SampleContent().compilation.guide)
    }
  }

  @Test("an entry that cannot be read is an error that names it")
  func unreadable() throws {
    try withFolder([]) { root in
      try FileManager.default.createSymbolicLink(
        atPath: root.path + "/questions/gone.md", withDestinationPath: "/nowhere/at/all.md")
      try FileManager.default.createDirectory(
        atPath: root.path + "/questions/folder.md", withIntermediateDirectories: false)
      let compilation = compile(contentAt: root.path)
      #expect(
        compilation.findings.map(\.path) == [
          root.path + "/questions/folder.md", root.path + "/questions/gone.md",
        ])
      #expect(compilation.findings.allSatisfy { $0.rule == .encoding })
      #expect(compilation.guide == nil)
    }
  }

  @Test("a missing folder is one error that names it")
  func missingFolder() {
    let compilation = compile(contentAt: "/nowhere/at/all")
    #expect(compilation.findings.map(\.path) == ["/nowhere/at/all"])
    #expect(compilation.hasErrors)
  }
}
