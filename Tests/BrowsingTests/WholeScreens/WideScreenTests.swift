import Foundation
import Testing

/// Screens too wide for a literal in a source file stand in `Tests/BrowsingTests/Screens`, each
/// with its styles and cursor. They are drawn anew, to be looked at and committed, by
/// `BEDSIDE_DRAW_PICTURES=1 swift test --filter WideScreenTests`.
@Suite("Screens: wide terminals")
struct WideScreenTests {
  static let screens = [
    ("start", ""),
    ("page", "<Down><Down><Down>\n<Down>\n<Tab>"),
    ("warnings", "w"),
    ("search", "/seizure"),
    ("match", "/dose<Down><Down>\nn"),
  ]

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens")

  @Test("Start, page, warnings, search and matches, 120 by 40", arguments: screens)
  func at120x40(name: String, keys: String) throws {
    try compare(name: name, keys: keys, columns: 120, rows: 40)
  }

  @Test("Start, page, warnings, search and matches, 200 by 60", arguments: screens)
  func at200x60(name: String, keys: String) throws {
    try compare(name: name, keys: keys, columns: 200, rows: 60)
  }

  private func compare(name: String, keys: String, columns: Int, rows: Int) throws {
    let file = Self.folder.appending(path: "\(name)-\(columns)x\(rows).txt")
    let session = try Session.after(keys, columns: columns, rows: rows)
    let shown =
      "\(session.screen)\n--- styles\n\(session.styles)\n--- cursor "
      + "\(session.cursor.column) \(session.cursor.row)\n"
    if ProcessInfo.processInfo.environment["BEDSIDE_DRAW_PICTURES"] != nil {
      try shown.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if shown != expected {
      Issue.record("\(file.lastPathComponent) should be\n\(expected)\nand is\n\(shown)")
    }
  }
}
