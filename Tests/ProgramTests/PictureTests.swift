import Foundation
import Testing

/// The README's pictures are the program's own screens. They are drawn anew by
/// `BEDSIDE_DRAW_PICTURES=1 swift test --filter PictureTests`.
@Suite("Pictures")
struct PictureTests {
  struct Subject: CustomTestStringConvertible, Sendable {
    var name: String
    /// Typed one after the other, each on a settled screen.
    var keys: [String]
    var testDescription: String { name }
  }

  static let subjects = [
    Subject(name: "start", keys: []),
    Subject(name: "warning", keys: ["w"]),
    Subject(name: "search", keys: ["/can i quit cold turkey"]),
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pictures")

  @Test("The README's pictures show what the program shows", arguments: subjects)
  func pictureIsTrue(_ subject: Subject) throws {
    let terminal = try Bedside.start()
    for keys in subject.keys {
      terminal.type(keys)
      try terminal.settle()
    }
    let drawn = Picture(screen: terminal.screen).svg
    let file = Self.folder.appendingPathComponent("\(subject.name).svg")
    if ProcessInfo.processInfo.environment["BEDSIDE_DRAW_PICTURES"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == drawn,
      "\(subject.name).svg is stale; draw it anew with BEDSIDE_DRAW_PICTURES=1 swift test --filter PictureTests"
    )
  }
}
