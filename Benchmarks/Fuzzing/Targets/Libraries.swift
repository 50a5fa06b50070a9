import Education
import Foundation
import Synchronization

@testable import GuideStore
@testable import SQLite

/// Library files: bytes as they come, and a whole one that somebody changed and sealed again.
extension FuzzTarget {
  static let libraries = [
    FuzzTarget(name: "library", prepare: resealedLibrary),
    FuzzTarget(name: "file", prepare: { { bytes in read(bytes) } }),
  ]

  /// Of each three bytes of the input the first two are a place, in steps, and the third is what stands there.
  private static func resealedLibrary() throws -> Run {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(sampleGuide(), to: path)
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return { changes in read(resealed(whole, changedBy: changes)) }
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
      PageSeal.seal(page, of: &bytes, pageSize: size, number: page + 1)
    }
    return bytes
  }

  private static func read(_ bytes: [UInt8]) {
    let library = try? GuideLibrary(embedded: bytes.count, name: "it") { count, offset in
      Array(bytes[offset..<offset + count])
    }
    guard let library else { return }
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
}
