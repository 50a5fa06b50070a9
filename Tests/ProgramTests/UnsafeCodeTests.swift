import Foundation
import Testing

/// Where the compiler does not check what is read and written: each file with the reason why it holds.
/// A new one fails this test until its reason stands here.
@Suite("Unsafe code")
struct UnsafeCodeTests {
  /// What is read comes from outside, so that bounds hang on what somebody wrote; the suite attacks it.
  private static let outside: [String: (reason: String, suite: String)] = [
    "Bytes/StaticBytes": ("each place is tested against the count", "BytesTests"),
    "Bytes/FileBytes": ("the system fills at most an array of its own", "BytesTests"),
    "SQLite/Handles": (
      "each pointer is held by one object and given back with it; what it hands over is copied, or a span",
      "DatabaseTests"
    ),
    "SQLite/ReadingVFS": ("SQLite hands back what xOpen made", "SealedFileTests"),
    "SQLite/CRC32C": ("a span tests each place; any bits are a number", "SealedFileTests"),
    "GuideStore/Storage/Packing": (
      "LZ4 reads what the spans have and fills an array of its own", "PackingTests"
    ),
    "GuideStore/Storage/LibraryConnection": ("used under its lock", "DamagedLibraryTests"),
    "Authoring/Documents/Markup/HTMLTree": (
      "gumbo's tree, copied before it is freed", "DocumentKindTests"
    ),
    "Authoring/Documents/Markup/XMLTree": (
      "expat's texts, copied while it calls", "DocumentKindTests"
    ),
    "Authoring/Markdown/MarkdownNode": (
      "cmark's tree, copied before it is freed", "DocumentKindTests"
    ),
    "Authoring/YAML/YAMLParser": ("libyaml's events, copied before they are freed", "YAMLTests"),
  ]

  /// What is read is the program's own, or is only written out.
  private static let own: [String: String] = [
    "Asked/AskedTrainer": "rows and columns of its own, by indices of its own",
    "Authoring/Documents/Flow/TextLine": "a pattern that is made once",
    "Language/English/EmbeddedText": "a table that C made, read by its count",
    "Authoring/Checks/Checks": "one place of an array for each check",
    "Authoring/Text/Triggers": "the bytes of a text, with their count",
    "GuideStore/Storage/Packer": "LZ4 reads arrays and fills one, each with its count",
    "Terminal/Painter": "cells of its own, with their count",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func files(in folder: String) throws -> [(name: String, text: String)] {
    let folder = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      (String($0.dropLast(6)), try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  @Test("It stands in these files and in no other, and each that reads from outside is attacked")
  func files() throws {
    let unsafe =
      /[Uu]nsafe\b|[Uu]nsafe[A-Z]|Unmanaged|OpaquePointer|@unchecked|MemoryBound|bindMemory|withCString|language_texts/
    let found = try Self.files(in: "Sources").filter { $0.text.contains(unsafe) }.map(\.name)
    let known = Set(Self.outside.keys).union(Self.own.keys)
    #expect(Set(found).subtracting(known) == [])
    #expect(known.subtracting(found) == [])
    let suites = try Self.files(in: "Tests").map {
      $0.name.split(separator: "/").last.map(String.init)
    }
    for (file, entry) in Self.outside where !suites.contains(entry.suite) {
      Issue.record("\(file): there is no \(entry.suite)")
    }
  }

  @Test("Handlers of signals stand in one file")
  func handlers() throws {
    let found = try Self.files(in: "Sources")
      .filter { $0.text.contains(/\bsigaction\(|\bsignal\(SIG(?!PIPE)/) }.map(\.name)
    #expect(found == [])
  }
}
