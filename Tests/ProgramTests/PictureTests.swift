import Foundation
import Testing

/// The README's pictures are the program's own screens. They are drawn anew by
/// `BEDSIDE_DRAW_PICTURES=1 swift test --filter PictureTests`.
@Suite("Pictures", .waits)
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

  /// The first block of code in the README is a screen in text, for readers of the source.
  @Test("The README's screen in text is the program's")
  func textIsTrue() throws {
    let terminal = try Bedside.start()
    for keys in ["\u{1B}[B", "\r", "\u{1B}[B", "\r"] {
      terminal.type(keys)
      try terminal.settle()
    }
    let readme = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    var parts = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```\n")
    let drawn = terminal.screen.text + "\n"
    if ProcessInfo.processInfo.environment["BEDSIDE_DRAW_PICTURES"] != nil, parts.count > 1 {
      parts[1] = drawn
      try parts.joined(separator: "```\n").write(to: readme, atomically: true, encoding: .utf8)
    }
    #expect(parts.count > 1 && parts[1] == drawn)
  }
}
