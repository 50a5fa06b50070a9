import Screen
import Testing

@testable import Browsing

@Suite("The first letter of a word, and the search for the second")
struct FirstLetterTests {
  private static let words = [
    "fever", "wine", "too many", "seizure", "vomit", "drive", "can't breathe", "overdose", "help",
    "pump", "quit baclofen", "missed a dose",
  ]
  private static let pauses = [300, 700, 1_200, 1_600, 2_200, 3_000]
  private static let gaps = [50, 350, 1_000, 2_000]

  @Test(
    "A word is whole whatever the rhythm, and nothing that its letters do lasts", arguments: words)
  func rhythm(_ whole: String) throws {
    // Behind the first letters the rest is typed into the prompt.
    let words = String(whole.prefix(8))
    for keys in ["", "<Down>\n\n"] {
      let start = try Session.after(keys)
      for pause in Self.pauses {
        for gap in Self.gaps {
          var session = start
          session.type(words, every: gap, first: pause)
          #expect(session.asked == words, "\(keys) \(pause) and then \(gap)")
          #expect(!session.browser.isDone)
          #expect(session.browser.preferences == start.browser.preferences)
          #expect(session.browser.reading.bookmarks.all.isEmpty)
          session.press("<Esc>")
          #expect(session.screen == start.screen, "\(keys) \(pause) and then \(gap)")
        }
      }
    }
  }

  @Test(
    "Who knows the keys presses one after the other",
    arguments: ["fo", "ww", "to", "wo", "fw", "do", "so", "tf", "of", "mo", "va", "ca"],
    [1_000, 1_400, 1_800, 3_000])
  func keys(keys: String, gap: Int) throws {
    for place in ["", "<Down>\n\n"] {
      var session = try Session.after(place)
      session.type(keys, every: gap)
      session.wait()
      #expect(session.asked == nil)
      let expected = try Session.after(place + keys)
      #expect(session.reference == expected.reference)
      #expect(session.browser.preferences == expected.browser.preferences)
      #expect(session.browser.reading.mode == expected.browser.reading.mode)
    }
  }

  @Test(
    "A single letter does what it does",
    arguments: ["w", "f", "t", "o", "v", "c", "m", "d", "s", "p", "a", "u"])
  func alone(key: String) throws {
    for place in ["", "<Down>\n\n"] {
      var session = try Session.typed(key, every: 0, in: Session.after(place))
      session.wait()
      #expect(session.screen == (try Session.after(place + key).screen))
    }
  }
}
