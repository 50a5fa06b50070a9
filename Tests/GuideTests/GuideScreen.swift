import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// The browser on the real guide, and what stands on its screen.
enum GuideScreen {
  static func browser(
    _ keys: [Key] = [], columns: Int = 80, rows: Int = 24
  ) throws -> Browser {
    var browser = try Browser(
      shelf: Shelf(RealGuide.library), size: Size(columns: columns, rows: rows), today: "2026-12-01"
    )
    for key in keys { browser.receive([.key(key)]) }
    return browser
  }

  static func letters(_ words: String) -> [Key] { words.map { .character($0) } }

  static func ask(_ words: String) -> [Key] { [.character("/")] + letters(words) }

  /// The rows of the screen.
  static func rows(_ browser: Browser) -> [String] {
    browser.frame().text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The styles of the row that holds some words.
  static func styles(of words: String, in browser: Browser) throws -> Set<Style> {
    let frame = browser.frame()
    let row = try #require(rows(browser).firstIndex { $0.contains(words) }, "\(words)")
    return Set(frame.row(row).filter { $0.character.isLetter }.map(\.style))
  }
}
