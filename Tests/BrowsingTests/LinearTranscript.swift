import Education
import GuideStore
import Screen

@testable import Browsing

/// What a terminal that only prints would hold after a session: what was said, and what was typed
/// after each prompt.
struct LinearTranscript {
  private(set) var text: String
  private(set) var reader: LinearBrowser

  init(
    _ guide: Guide = SampleGuide.guide, rows: Int? = 40, width: Int = 72,
    glyphs: Glyphs = .unicode, today: String = "2026-06-01"
  ) throws {
    reader = try LinearBrowser(
      shelf: Shelf(SampleGuide.library(of: guide)), rows: rows, width: width, glyphs: glyphs,
      today: today)
    text = reader.start()
  }

  mutating func type(_ lines: String...) {
    for line in lines { text += line + "\n" + reader.receive(line: line) }
  }

  /// Only what is said after the start.
  static func answers(
    to lines: [String], rows: Int? = 40, width: Int = 72, glyphs: Glyphs = .unicode
  ) throws -> String {
    var transcript = try LinearTranscript(rows: rows, width: width, glyphs: glyphs)
    let start = transcript.text
    for line in lines { transcript.type(line) }
    return String(transcript.text.dropFirst(start.count))
  }
}
