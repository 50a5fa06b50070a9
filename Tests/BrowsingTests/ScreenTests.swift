import Foundation
import Testing

/// Whole screens with their styles and cursor, every mode at every size, in
/// `Tests/BrowsingTests/Screens`. They are drawn anew, to be looked at and committed, by
/// `BEDSIDE_DRAW_PICTURES=1 swift test --filter ScreenTests`.
@Suite("Whole screens")
struct ScreenTests {
  /// What the screen shows, and the keys that lead there.
  static let screens = [
    // Topics and pages
    ("start", ""),
    ("branch-open", "<Down>\n"),
    ("tree-longer-than-screen", "G\n<Up>\n<Up>\n<Up>\n<Up>\n<Up><Up>\n<End>\n<Up>\n<End>"),
    ("branch-folded", "<Down>\n<Down><Left><Left>"),
    ("page-has-the-keys", "<Down>\n<Down>\n"),
    ("page", HistoryTests.longPage),
    ("page-link-chosen", HistoryTests.longPage + "<Tab>"),
    ("page-figures", HistoryTests.longPage + "<Space>"),
    ("page-end", HistoryTests.longPage + "<End><S-Tab>"),
    ("page-wide", HistoryTests.longPage + "++++"),
    // Warnings
    ("warnings", "w"),
    ("warning-chosen", "w<Down>"),
    ("warning-opened", "w<Down>\n"),
    ("help-now", "!"),
    // Search and matches
    ("prompt-empty", "/"),
    ("prompt-too-short", "/s"),
    ("prompt-edited", "/sezure<Left><Left><Left><Left>i"),
    ("results", "/seizure"),
    ("result-chosen", "/seizure<Down><Down>"),
    ("results-with-card", "/ran out"),
    ("results-mended", "/sizure"),
    ("results-unanswered", "/zeppelin"),
    ("match", "/dose<Down><Down>\n"),
    ("match-next", "/dose<Down><Down>\nn"),
    // Pages the program makes, and what lies over a page
    ("keys", "?"),
    ("sources", HistoryTests.longPage + "s"),
    ("contents", HistoryTests.longPage + "o<Down>"),
    ("disagreement", "d<Down>\n"),
    ("words", "t<Down>"),
    ("word-explained", "<Down>\n\n<Tab><Tab>\n"),
    ("marks-none", "'"),
    ("marks", "<Down>\n\nmw!m'<Down>"),
    ("key-that-does-nothing", "x"),
    ("find", HistoryTests.longPage + "\\tired<Down>"),
    ("find-nothing", HistoryTests.longPage + "\\zzz"),
    ("settings", ","),
    ("about-me", "a<Down>\n"),
    ("help-now-for-me", "a<Down>\n!<Space>"),
    ("questions-for-doctor", "<Down>\n\nma<Tab><Tab><Tab>\n"),
    ("teach-back", "a<Tab><Tab><Tab><Tab>\n\n"),
    ("sources-left-out", HistoryTests.longPage + "#"),
    ("disagreements-of-page", "<Down>\n\nd"),
  ]

  /// What a wide screen arranges differently.
  static let wideScreens = screens.filter {
    ["start", "page", "page-wide", "sources", "results", "word-explained"].contains($0.0)
  }

  @Test("Every mode looks as it did, 40 by 12", arguments: screens)
  func at40x12(name: String, keys: String) throws { try compare(name, keys, 40, 12) }

  @Test("Every mode looks as it did, 80 by 24", arguments: screens)
  func at80x24(name: String, keys: String) throws { try compare(name, keys, 80, 24) }

  @Test("Every layout looks as it did, 120 by 40", arguments: wideScreens)
  func at120x40(name: String, keys: String) throws { try compare(name, keys, 120, 40) }

  @Test("Every layout looks as it did, 200 by 60", arguments: wideScreens)
  func at200x60(name: String, keys: String) throws { try compare(name, keys, 200, 60) }

  @Test("Every file of a screen belongs to a mode")
  func noStrayFiles() throws {
    let screens = ["40x12", "80x24"].map { ($0, Self.screens) }
    for (size, screens) in screens + ["120x40", "200x60"].map({ ($0, Self.wideScreens) }) {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appending(path: size).path)
      #expect(Set(files) == Set(screens.map { "\($0.0).txt" }))
    }
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "Screens")

  private func compare(_ name: String, _ keys: String, _ columns: Int, _ rows: Int) throws {
    let folder = Self.folder.appending(path: "\(columns)x\(rows)")
    let file = folder.appending(path: "\(name).txt")
    let session = try Session.after(keys, columns: columns, rows: rows)
    let shown =
      "\(session.screen)\n--- styles\n\(session.styles)\n--- cursor "
      + "\(session.cursor.column) \(session.cursor.row)\n"
    if ProcessInfo.processInfo.environment["BEDSIDE_DRAW_PICTURES"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try shown.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "no file"
    if shown != expected {
      Issue.record(
        "\(name) at \(columns)x\(rows) differs\n\(lineDifference(from: expected, to: shown))")
    }
  }
}
