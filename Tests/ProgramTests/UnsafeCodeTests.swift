import Foundation
import Testing

/// Where the compiler does not check what is read and written: each file with the reason why it holds.
/// A new one fails this test until its reason stands here.
@Suite("Unsafe code")
struct UnsafeCodeTests {
  /// What is read comes from outside, so that bounds hang on what somebody wrote; the suite attacks it.
  private static let outside: [String: (reason: String, suite: String)] = [
    "SQLite/PageBytes": ("reads within byteCount, told by fstat", "SealedLibraryTests"),
    "SQLite/PageSeal": ("a page has pageSize bytes, four at least", "SealedFileTests"),
    "SQLite/CRC32C": ("each step is tested against the count", "SealedFileTests"),
    "SQLite/SealedFile": ("copies at most what is asked for and a page has", "SealedFileTests"),
    "SQLite/ReadingVFS": ("SQLite hands back what xOpen made", "SealedFileTests"),
    "SQLite/Row": (
      "a column's count is SQLite's own; its bytes are used in one call", "DatabaseTests"
    ),
    "SQLite/Bindable": ("SQLite copies while it is called", "DatabaseTests"),
    "SQLite/Database": ("the handle is closed when the last of it is gone", "DatabaseTests"),
    "SQLite/PreparedStatement": ("finalized once, before the database", "DatabaseTests"),
    "SQLite/Budget": ("lives as long as its connection", "DatabaseTests"),
    "SQLite/Safety": ("names are read while SQLite calls", "SealedLibraryTests"),
    "GuideStore/Storage/Bytes": ("each read is tested against the count", "ResealedLibraryTests"),
    "GuideStore/Storage/LibraryHeader": ("a hundred bytes of its own", "SealedLibraryTests"),
    "GuideStore/Storage/LibraryConnection": ("used under its lock", "DamagedLibraryTests"),
    "GuideStore/Storage/UnfinishedFile": ("readlink fills at most PATH_MAX", "WritingTests"),
    "GuideStore/Search/MeaningStage": (
      "whole rows of the width of the encoder, tested against the count", "ResealedLibraryTests"
    ),
    "GuideStore/Search/LearnedStage": (
      "bytes of a column, used in one call", "ResealedLibraryTests"
    ),
    "GuideStore/Words/IndexedText": (
      "each byte is tested against the count", "ResealedLibraryTests"
    ),
    "GuideStore/Storage/Packing": (
      "each part is tested against both counts", "ResealedLibraryTests"
    ),
    "GuideStore/Words/WayWords": ("each byte is tested against the count", "ResealedLibraryTests"),
    "GuideStore/GuideLibrary": ("hands a reader of memory on", "SealedLibraryTests"),
    "Asked/AskedWeights": ("each byte is tested against the count", "ResealedLibraryTests"),
    "Asked/AskedScorer": ("a class beyond the count ends the walk", "ResealedLibraryTests"),
    "Asked/KnownPieces": ("places are those of its own bytes", "ResealedLibraryTests"),
    "Asked/PieceBuckets": ("each piece is tested against the count", "ResealedLibraryTests"),
    "Asked/DenseTable": ("read by EncoderWeights", "SentenceEncoderTests"),
    "Asked/EncoderWeights": ("each part is tested against the count", "SentenceEncoderTests"),
    "Asked/SentenceEncoder": ("sizes are those that were read", "SentenceEncoderTests"),
    "Asked/Softmax": ("over the count of its array", "AskedTests"),
    "Authoring/Documents/Markup/HTMLTree": (
      "gumbo's tree, copied before it is freed", "DocumentKindTests"
    ),
    "Authoring/Documents/Markup/XMLTree": (
      "expat's texts, copied while it calls", "DocumentKindTests"
    ),
    "Authoring/Documents/Flow/Block+Quoting": (
      "one line of at most as many bytes", "EveryWordTests"
    ),
    "Authoring/Markdown/MarkdownNode": (
      "cmark's tree, copied before it is freed", "DocumentKindTests"
    ),
    "Authoring/YAML/YAMLParser": ("libyaml's events, copied before they are freed", "YAMLTests"),
    "Authoring/Reading/FolderFile": ("read fills at most its buffer", "HostileContentTests"),
    "Terminal/Keyboard": ("read fills at most its buffer", "ArrivingTests"),
  ]

  /// What is read is the program's own, or is only written out.
  private static let own: [String: String] = [
    "Asked/AdaptedLayer": "rows of its own, by their width",
    "Asked/AskedTrainer": "rows and columns of its own, by indices of its own",
    "Asked/AskedTrainer+Sentences": "each thread has its own part",
    "Asked/DenseTrainer": "sums of its own, by their count",
    "Authoring/Documents/Flow/TextLine": "a pattern that is made once",
    "BaclofenGuide/BaclofenGuide": "the guide inside the program",
    "BaclofenGuide/SevenBitText": "the guide inside the program",
    "Language/English/CallsToAct": "patterns that are made once",
    "Language/English/EmbeddedText": "text inside the program",
    "Authoring/Checks/Checks": "one place of an array for each check",
    "Authoring/Checks/Triggers": "the bytes of a text, with their count",
    "GuideStore/Storage/Packer": "letters of one array, compared below its count",
    "Language/English/SentenceWeights": "numbers inside the program",
    "Language/English/SortedWords": "text inside the program",
    "Terminal/CrashGuard": "hands bytes to the signal handler, which copies them",
    "Terminal/Painter": "cells of its own, with their count",
    "Terminal/Terminal": "writes an array, with its count",
    "bedside/Output/Output": "writes an array, with its count",
    "bedside/Output/OwnFile": "writes an array, with its count",
    "bedside/Output/Tool": "writes an array, with its count",
    "bedside/Sessions/KeptFile": "writes an array, with its count",
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
      /[Uu]nsafe\b|[Uu]nsafe[A-Z]|Unmanaged|OpaquePointer|@unchecked|MemoryBound|bindMemory|withCString/
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
