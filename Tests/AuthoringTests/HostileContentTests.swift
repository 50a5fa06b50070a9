import Foundation
import Synchronization
import Testing

@testable import Authoring

/// Content folders that somebody else has made.
@Suite("Hostile content")
struct HostileContentTests {
  /// A guide on disk, with one more file or whatever `spoil` makes of it.
  private func findings(_ spoil: (_ folder: String) throws -> Void) throws -> [Finding] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for file in SampleContent().files {
      let path = URL(fileURLWithPath: folder + "/" + file.path)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
    try spoil(folder)
    return compile(contentAt: folder).findings.filter { $0.severity == .error }
  }

  private static let page = "/topics/01-start/05-page.md"

  private func findings(page text: String) throws -> [Finding] {
    try findings { try text.write(toFile: $0 + Self.page, atomically: true, encoding: .utf8) }
  }

  @Test("A link that leads out of the folder is refused, one inside of it is followed")
  func links() throws {
    let secret = "/etc/passwd"
    for target in [secret, "../../../../../../../../etc/passwd"] {
      let found = try findings {
        try FileManager.default.createSymbolicLink(
          atPath: $0 + Self.page, withDestinationPath: target)
      }
      #expect(
        found.map(\.message).contains { $0.hasPrefix("This leads out of the content folder") })
    }
    let inside = try findings {
      try FileManager.default.createSymbolicLink(
        atPath: $0 + Self.page, withDestinationPath: "index.md")
    }
    #expect(!inside.contains { $0.message.contains("content folder") })
  }

  @Test("A circle of links, a pipe and a device are told, and nothing waits for them")
  func noFiles() throws {
    let circle = try findings {
      try FileManager.default.createSymbolicLink(
        atPath: $0 + Self.page, withDestinationPath: "05-page.md")
    }
    #expect(circle.contains { $0.message.hasPrefix("The file cannot be read") })
    let pipe = try findings { #expect(mkfifo($0 + Self.page, 0o600) == 0) }
    #expect(pipe.contains { $0.message.hasPrefix("This is no plain file") })
    let device = try findings {
      try FileManager.default.createSymbolicLink(
        atPath: $0 + Self.page, withDestinationPath: "/dev/zero")
    }
    #expect(device.contains { $0.message.hasPrefix("This is no plain file") })
  }

  @Test("Names that are no UTF-8, and folders in folders without end, are told")
  func names() throws {
    let bytes = try findings { folder in
      let path = Array((folder + "/topics/").utf8) + [0xFF, 0xFE] + Array(".md".utf8) + [0]
      path.withUnsafeBufferPointer { path in
        path.withMemoryRebound(to: CChar.self) { _ = creat($0.baseAddress!, 0o600) }
      }
    }
    #expect(!bytes.isEmpty)
    let deep = try findings { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/topics" + String(repeating: "/d", count: 100),
        withIntermediateDirectories: true)
    }
    #expect(deep.contains { $0.message.hasPrefix("Folders stand too deep") })
  }

  @Test("A folder that changes while it is read is read or told, and shows nothing from outside")
  func changing() throws {
    let secret = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try "---\ntitle: Secret\nmain: A secret.\n---\n\nThe secret.\n".write(
      toFile: secret, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: secret) }
    _ = try findings { folder in
      let path = folder + Self.page
      let page = "---\ntitle: Page\nmain: A page.\n---\n\nWords.\n"
      let isDone = Mutex(false)
      let hasChanged = DispatchSemaphore(value: 0)
      DispatchQueue.global().async {
        // Each in place of the one before, at any moment of a reading.
        let changes: [() -> Void] = [
          { symlink(secret, path) }, { mkfifo(path, 0o600) }, { mkdir(path, 0o700) },
          { symlink("/dev/zero", path) },
          { _ = try? page.write(toFile: path, atomically: false, encoding: .utf8) },
        ]
        while !isDone.withLock({ $0 }) {
          for change in changes {
            remove(path)
            change()
          }
          hasChanged.signal()
        }
        hasChanged.signal()
      }
      for _ in 0..<20 {
        hasChanged.wait()
        let compiled = compile(contentAt: folder)
        #expect(compiled.guide != nil || !compiled.findings.isEmpty)
        #expect(compiled.guide?.nodes.contains { $0.title == "Secret" } != true)
      }
      isDone.withLock { $0 = true }
      hasChanged.wait()
    }
  }

  @Test("What is larger than people write is refused before it is read, with file and line")
  func sizes() throws {
    let large = try findings(page: String(repeating: "Words.\n\n", count: 6_000_000))
    #expect(large.map(\.message).contains("The file is larger than 64 kB; part it."))
    for word in [
      String(repeating: "w", count: 60_000), "e" + String(repeating: "\u{301}", count: 30_000),
    ] {
      let long = try findings(page: "---\ntitle: X\nmain: W.\n---\n\n\(word)\n")
      #expect(long.contains { $0.line == 6 && $0.message.contains("more than 16384 bytes") })
    }
  }

  @Test(
    "Characters that a terminal obeys are refused in a draft too, raw, as entities and as escapes",
    arguments: [
      (page, "---\ntitle: X\nmain: W.\n---\n\nKeep &#27; on.\n"),
      (page, "---\ntitle: X\nmain: W.\n---\n\nKeep &#x202e; on.\n"),
      (page, "---\ntitle: X\nmain: W.\n---\n\nKeep \u{9B} on.\n"),
      (page, "---\ntitle: \"X\\x1b[31m\"\nmain: W.\n---\n"),
      (page, "---\ntitle: X\nmain: \"W\\u202e.\"\n---\n"),
      (page, "---\ntitle: X\nmain: W.\nkeywords: [\"k\\x1b\"]\n---\n"),
      ("/terms.yml", "- word: \"sp\\x1basm\"\n  meaning: A muscle.\n"),
    ])
  func obeyed(path: String, text: String) throws {
    let found = try findings { folder in
      try text.write(toFile: folder + path, atomically: true, encoding: .utf8)
      let sheet = folder + "/guide.yml"
      let about = try String(contentsOfFile: sheet, encoding: .utf8)
      try ("draft: yes\n" + about).write(toFile: sheet, atomically: true, encoding: .utf8)
    }
    #expect(found.contains { $0.rule == .encoding && $0.message.contains("obeyed by a terminal") })
  }
}
