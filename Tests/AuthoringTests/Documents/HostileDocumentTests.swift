import Foundation
import Testing

@testable import Authoring

/// Documents that somebody has made to do harm.
@Suite("Hostile documents")
struct HostileDocumentTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "A leaflet\n\nTake it with food.\n".write(
      toFile: folder + "/leaflet.txt", atomically: true, encoding: .utf8)
    try body(folder)
  }

  @Test("A link that leads out of a folder of documents shows nothing; one that is named does")
  func links() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/accounts.txt", withDestinationPath: "/etc/passwd")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/same.txt", withDestinationPath: "leaflet.txt")
      let files = try readDocuments(at: [folder])
      #expect(files.files.map(\.name) == ["leaflet", "same"])
      #expect(files.findings.map(\.message) == [DocumentWording.leadsOut])
      #expect(!stands(folder + "/accounts.txt", in: folder))
      #expect(stands(folder + "/same.txt", in: folder))
      #expect(try readDocuments(at: [folder + "/accounts.txt"]).count == 1)
    }
  }

  @Test("Pipes and devices in a folder are told, and nothing waits for them")
  func noFiles() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pipe.txt", 0o600) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/zero.txt", withDestinationPath: "/dev/zero")
      let files = try readDocuments(at: [folder])
      #expect(files.count == 1)
      #expect(files.findings.count == 2)
      #expect(throws: DocumentError.noFile(path: folder + "/pipe.txt")) {
        try readDocuments(at: [folder + "/pipe.txt"])
      }
    }
  }

  @Test("More than 8 megabytes of one document, and than 64 of all together, are refused unread")
  func sizes() throws {
    try withFolder { folder in
      let large = folder + "/large.txt"
      try Data().write(to: URL(filePath: large))
      #expect(truncate(large, 50 << 20) == 0)
      #expect(throws: DocumentError.tooLong(path: large, most: 8 << 20)) {
        try readDocuments(at: [large])
      }
      let found = try readDocuments(at: [folder]).findings
      #expect(found.map(\.message) == [DocumentWording.isTooLarge(megabytes: 8)])
      var left = 30
      #expect(throws: DocumentError.tooLong(path: folder + "/leaflet.txt", most: 64 << 20)) {
        for _ in 0..<2 { _ = try DocumentFolder.files(at: folder + "/leaflet.txt", left: &left) }
      }
    }
  }

  @Test(
    "What is opened again and again and never closed is looked for once",
    arguments: ["](a", "<!--", "[^", "](", "<a ", "[a](", "![", "<![CDATA[", "](()"])
  func neverClosed(opening: String) throws {
    let text = "# A leaflet\n\n" + String(repeating: opening, count: 60_000) + "\n"
    let time = try processorTime {
      let file = try DocumentFile(path: "leaflet", bytes: Array(text.utf8))
      _ = MarkdownReader.recognises(file)
      _ = MarkdownWords.of(text)
    }
    #expect(time < 5)
  }

  @Test("The words of Markdown stand without links, tags, comments, notes and entities")
  func words() {
    let written =
      "A [link](https://a.b/c) <b>bold</b> <!-- no --> 3 < 4 &amp; note[^1] </i> <a <b>x"
    #expect(
      MarkdownWords.of(written).split(separator: " ")
        == ["A", "[link", "bold", "3", "<", "4", "note", "<a", "x"])
    #expect(MarkdownWords.of("<!-- a > b --> c") == "<!-- a > b --> c")
  }

  @Test("Cells that reach over thousands of others, and pages of tags alone, keep their words")
  func spans() throws {
    let table =
      "<table><tr><td colspan=1000 rowspan=1000>first"
      + String(repeating: "<tr><td>next</td>", count: 20_000) + "</table>"
    let time = try processorTime {
      let guide = try OpenedText("<!DOCTYPE html><body><h1>A page</h1>\(table)").guide
      let places = guide.nodes.flatMap(\.blocks).map { block in
        if case .table(_, let rows) = block { rows.reduce(0) { $0 + $1.count } } else { 0 }
      }
      #expect(places.reduce(0, +) <= 100_000)
      let words = guide.nodes.flatMap(\.blocks).flatMap { LostWords.split($0.plainText) }
      #expect(words.count { $0 == "next" } == 20_000 && words.contains("first"))
    }
    #expect(time < 20)
    let tags = String(repeating: "<p>a</p>", count: 110_000)
    let many = HTMLTree("<!DOCTYPE html><body>" + tags).root
    #expect(many.elements.isEmpty && many.text.count { $0 == "a" } == 110_000)
  }

  @Test("Parts of one title are told apart however many they are")
  func sameTitles() throws {
    let section =
      "<component><section><title>Dose</title><text>One.</text></section></component>"
    let time = try processorTime {
      let guide = try OpenedText(
        "<document xmlns=\"urn:hl7-org:v3\"><component><structuredBody>"
          + String(repeating: section, count: 20_000)
          + "</structuredBody></component></document>"
      ).guide
      #expect(guide.nodes.map(\.id).prefix(4) == ["leaflet", "dose", "dose-2", "dose-3"])
    }
    #expect(time < 15)
  }

  @Test("What has more elements than any document is read up to there, and that is told")
  func elements() throws {
    let opened = try OpenedText(
      "<?xml version=\"1.0\"?><a>\n"
        + String(repeating: "<p>word</p>\n", count: MarkupElement.mostElements + 10) + "</a>")
    #expect(
      opened.findings.map(\.description).contains {
        $0.contains(":\(MarkupElement.mostElements + 1):") && $0.contains("100000 elements")
      })
    #expect(opened.guide.nodes[0].blocks.count > 1_000)
  }

  @Test("Markdown that is longer than a book is refused with a sentence, or a finding")
  func longMarkdown() throws {
    let file = try DocumentFile(
      path: "long", bytes: Array(("# T\n\n" + String(repeating: "- a\n", count: 300_000)).utf8))
    let most = MarkdownReader.mostBytes
    #expect(throws: DocumentError.tooLong(path: "long", most: most)) { try read(file) }
    let other = try DocumentFile(path: "other", bytes: Array("# T\n\nWord.\n".utf8))
    let findings = try open([file, other], titled: "Folder").findings
    #expect(findings.map(\.message) == [DocumentWording.isTooLarge(megabytes: 1)])
  }

  @Test("Files are told apart by a sum that nobody can make come out the same")
  func fingerprint() throws {
    var sum = SHA256()
    sum.add("abc".utf8)
    #expect(sum.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var long = SHA256()
    for _ in 0..<1_000 { long.add([UInt8](repeating: UInt8(ascii: "a"), count: 1_000)) }
    #expect(long.digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    func fingerprint(_ texts: [String]) throws -> String {
      DocumentFiles(
        files: try texts.map { try DocumentFile(path: "a", bytes: Array($0.utf8)) }, title: nil,
        findings: []
      ).fingerprint
    }
    #expect(try fingerprint(["ab", "c"]) != fingerprint(["a", "bc"]))
    #expect(try fingerprint(["ab", "c"]) == fingerprint(["ab", "c"]))
  }
}

/// Seconds of this thread's processor time: others may use the machine as well.
private func processorTime(of body: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let before = now()
  try body()
  return now() - before
}
