import Foundation
import Testing

@testable import GuideStore
@testable import SQLite

/// Somebody who changes a library and its checksums too gets an answer or a `LibraryError`, and neither a
/// crash nor a wait.
@Suite("Resealed libraries")
struct ResealedLibraryTests {
  /// `BEDSIDE_FLIPS=10000 swift test --filter ResealedLibraryTests` is the long form.
  private static let changes =
    ProcessInfo.processInfo.environment["BEDSIDE_FLIPS"].flatMap { Int($0) } ?? 150
  private static let queries = [
    "stop suddenly", "sezure", "cannot breathe", "what if i miss a dose and drink wine",
    "\"fever\"",
  ]

  private static let bytes: [UInt8] = {
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try! LibraryWriter.write(SmallGuide.guide, to: path)
    return [UInt8](try! Data(contentsOf: URL(filePath: path)))
  }()

  @Test("Bytes that somebody changed and sealed again are read, or told, within two seconds")
  func bytes() throws {
    var random = SeededNumbers()
    let size = LibraryWriter.pageSize
    let pages = Self.bytes.count / size
    var slowest = 0.0
    var told = 0
    for change in 0..<Self.changes {
      var bytes = Self.bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let page = change % 8 == 0 ? 0 : Int.random(in: 0..<pages, using: &random)
        // The cells of a page stand at its end, and where they are at its beginning.
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          let place =
            page * size
            + (Bool.random(using: &random)
              ? Int.random(in: 0..<200, using: &random)
              : Int.random(in: 0..<size - 4, using: &random))
          bytes[place] = [
            UInt8.random(in: 0...255, using: &random), 0, 255, 127, 128, bytes[place] ^ 1,
          ].randomElement(using: &random)!
        }
        PageSeal.seal(page, of: &bytes, pageSize: size, number: page + 1)
      }
      let changed = bytes
      let time = try processorTime {
        if try Self.error(reading: changed) { told += 1 }
      }
      slowest = max(slowest, time)
    }
    print("changed and sealed: \(Self.changes), told: \(told), slowest \(slowest)")
    #expect(slowest < 2)
  }

  /// Reads all of a library.
  private static func error(reading bytes: [UInt8]) throws -> Bool {
    do {
      let library = try GuideLibrary(embedded: bytes.count, name: "it") { count, offset in
        Array(bytes[offset..<offset + count])
      }
      var isTold = false
      for read in DamagedLibraryTests.reads + more {
        do {
          try read(library)
        } catch {
          guard error is LibraryError else { throw error }
          isTold = true
        }
      }
      return isTold
    } catch {
      guard error is LibraryError else { throw error }
      return true
    }
  }

  private static let more: [@Sendable (GuideLibrary) throws -> Void] =
    queries.flatMap { query -> [@Sendable (GuideLibrary) throws -> Void] in
      [
        { _ = try $0.search(query, isTyping: true) }, { _ = try $0.explanation(of: query) },
      ]
    } + [
      { _ = try $0.paperTexts() },
      { library in
        let list = try library.warningList()
        _ = try list.rows(max(0, list.count - 2)..<list.count)
      },
      { library in
        let list = try library.childList(of: nil)
        _ = try list.rows(max(0, list.count - 2)..<list.count)
      },
    ]
}
