import Education
import Foundation
import Screen

@testable import Authoring
@testable import GuideStore
@testable import SQLite
@testable import Terminal

/// Each makes, once, what is then called with every input. What it calls may refuse the input, and nothing
/// else: a trap, a leak, a second of time or 2 GB of memory is a fault.
enum FuzzTarget {
  typealias Run = ([UInt8]) -> Void

  nonisolated(unsafe) static let all: [String: () throws -> Run] = [
    "page": page, "document": document, "library": library, "query": query, "keys": keys,
  ]

  /// The sample content of the tests, which every change is checked with.
  private static let sample = "Tests/ProgramTests/SampleContent"

  private static func sampleFiles() throws -> [ContentFile] {
    try ContentFolder(at: sample, where: Manuscript.isContent).files
  }

  private static func sampleGuide() throws -> Guide {
    guard let guide = compile(try sampleFiles()).guide else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return guide
  }

  /// A page of a content folder: front matter and Markdown, read, checked and built.
  private static func page() throws -> Run {
    let sheets = try sampleFiles().filter { !$0.path.hasSuffix(".md") }
    return { bytes in
      _ = compile(sheets + [ContentFile(path: "topics/01-start/index.md", bytes: bytes)])
    }
  }

  /// A document of whatever kind it seems to be, and a folder of it and another.
  private static func document() -> Run {
    { bytes in
      guard let file = try? DocumentFile(path: "leaflet", bytes: bytes),
        let opened = try? open([file])
      else { return }
      for node in opened.guide.nodes { for block in node.blocks { _ = block.plainText } }
    }
  }

  /// A library that somebody changed and sealed again: of each three bytes of the input the first two
  /// are a place, in steps, and the third is what stands there.
  private static func library() throws -> Run {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(sampleGuide(), to: path)
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return { bytes in
      let changed = resealed(whole, changedBy: bytes)
      let library = try? GuideLibrary(embedded: changed.count, name: "it") { offset, memory in
        memory.copyBytes(from: changed[offset..<offset + memory.count])
      }
      if let library { readAll(of: library) }
    }
  }

  private static func resealed(_ whole: [UInt8], changedBy changes: [UInt8]) -> [UInt8] {
    var bytes = whole
    let size = LibraryWriter.pageSize
    let step = whole.count / 65_536 + 1
    var pages: Set<Int> = []
    for index in stride(from: 0, to: changes.count - 2, by: 3) {
      let place = (Int(changes[index]) << 8 | Int(changes[index + 1])) * step % whole.count
      bytes[place] = changes[index + 2]
      pages.insert(place / size)
    }
    for page in pages {
      let sum = bytes.withUnsafeBytes {
        PageSeal.seal(
          of: UnsafeRawBufferPointer(rebasing: $0[page * size..<(page + 1) * size]),
          number: page + 1)
      }
      for index in 0..<PageSeal.byteCount {
        bytes[(page + 1) * size - PageSeal.byteCount + index] = UInt8(
          truncatingIfNeeded: sum >> UInt32(8 * index))
      }
    }
    return bytes
  }

  private static func readAll(of library: GuideLibrary) {
    let nodes = (try? library.allNodes()) ?? []
    for node in nodes {
      _ = try? library.path(to: node.id)
      _ = try? library.blocks(of: node.id)
    }
    _ = try? library.warnings()
    _ = try? library.actionPlan()
    _ = try? library.paperTexts()
    _ = try? library.children(of: nil)
    for query in ["i ran out", "can i stpo \"all at once\"", "seizure and cannot breathe"] {
      _ = try? library.search(query, isTyping: true)
      _ = try? library.explanation(of: query)
    }
  }

  /// A question, as it is typed and as it is asked.
  private static func query() throws -> Run {
    let library = try GuideLibrary(sampleGuide())
    return { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? library.search(text, isTyping: true)
      _ = try? library.explanation(of: text)
    }
  }

  /// What a terminal sends, in pieces: a byte 255 ends one and 254 is silence.
  private static func keys() -> Run {
    { bytes in
      var decoder = KeyDecoder()
      decoder.reportsMouse = bytes.first.map { $0 & 1 == 1 } ?? false
      var events: [Event] = []
      for piece in bytes.split(separator: 255, omittingEmptySubsequences: false) {
        events += decoder.take(piece.filter { $0 != 254 })
        if piece.last == 254 { events += decoder.takeSilence() }
      }
      var silences = 0
      while decoder.patience != nil {
        events += decoder.takeSilence()
        silences += 1
        precondition(silences < 100, "silence is waited for and changes nothing")
      }
      _ = Burst(events, within: 100).events
    }
  }
}
