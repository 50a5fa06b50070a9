import Screen
import Testing

@testable import Browsing

@Suite("Letters that are keys")
struct LetterKeyTests {
  @Test(
    "A letter and Enter write and change nothing, however long one waits between them",
    arguments: ["p", "a", ","], [300, 1_600, 9_000])
  func haste(key: String, gap: Int) throws {
    let start = try Session.after("<Down>\n\n")
    for again in 1...3 {
      var session = start
      session.browser.receive([.key(.character(Character(key)))], at: 10_000)
      if gap > 1_500 { session.browser.receive([.pause], at: 11_500) }
      for press in 1...again {
        session.browser.receive([.key(.enter)], at: 10_000 + press * gap)
      }
      #expect(session.browser.takeSheet() == nil)
      #expect(session.browser.reader.applying.isEmpty)
      #expect(session.browser.preferences == start.browser.preferences)
      #expect(session.said.contains("↓ chooses"))
    }
  }

  @Test("A letter waits, and says what it will do and how to ask")
  func waiting() throws {
    var session = try Session.typed("w", every: 0)
    #expect(session.said == "w: warnings. w again: now. To ask, type on.")
    #expect(session.reference != .warnings)
    #expect(session.browser.patience(at: 10_000) == 600)
    // A pause of another kind is not long enough.
    session.browser.receive([.pause], at: 10_400)
    #expect(session.reference != .warnings)
    session.browser.receive([.pause], at: 10_600)
    #expect(session.reference == .warnings)
    #expect(session.said == "")
    #expect(session.browser.patience(at: 10_600) == nil)
  }

  @Test(
    "What a letter does is done at once when it is pressed again, or with Enter, which does no more",
    arguments: ["ww", "w\n"])
  func atOnce(keys: String) throws {
    var session = try Session()
    for (index, key) in KeyScript.keys(of: keys).enumerated() {
      session.browser.receive([.key(key)], at: 10_000 + index * 200)
    }
    #expect(session.screen == (try Session.after("w").screen))
  }

  @Test(
    "A letter that is pressed twice, since nothing seemed to happen, does what it does once",
    arguments: ["t", "o", "v", "m", "c", "w", "p"], [80, 300, 550, 650, 850])
  func pressedTwice(key: String, gap: Int) throws {
    var session = try Session.typed(key + key, every: gap, in: Session.after("<Down>\n\n"))
    session.wait()
    let once = try Session.after("<Down>\n\n" + key)
    #expect(session.reference == once.reference)
    #expect(session.browser.preferences == once.browser.preferences)
    #expect(session.browser.reading.bookmarks == once.browser.reading.bookmarks)
    // Who has seen what it did asks for more.
    if key == "v" {
      session = try Session.typed(key + key, every: 1_100, in: Session.after("<Down>\n\n"))
      session.wait()
      let twice = try Session.after("<Down>\n\nvv")
      #expect(session.browser.preferences == twice.browser.preferences)
    }
  }

  @Test("Enter behind a letter writes nothing and changes nothing that the letter leads to")
  func noMore() throws {
    var session = try Session.after("<Down>\n\n")
    session.browser.receive([.key(.character("p"))], at: 10_000)
    session.browser.receive([.key(.enter)], at: 10_300)
    #expect(session.row(1).contains("Take this page along"))
    #expect(session.browser.takeSheet() == nil)
  }

  @Test("Another key comes behind what a letter does; Esc and Backspace take the letter back")
  func otherKeys() throws {
    func after(_ keys: String) throws -> Session {
      var session = try Session()
      for (index, key) in KeyScript.keys(of: keys).enumerated() {
        session.browser.receive([.key(key)], at: 10_000 + index * 200)
      }
      session.wait()
      return session
    }
    #expect(try after("w<Down>").screen == (try Session.after("w<Down>").screen))
    for key in ["<Esc>", "<BS>"] {
      #expect(try after("w" + key).screen == (try Session().screen))
    }
    #expect(try after("w!").reference == .node("cards/help-now"))
    #expect(try after("w<F1>").reference == .keys)
  }

  @Test(
    "Letters that begin no word are commands, however quickly they follow each other",
    arguments: [
      "wfd", "wdf", "mdw", "dfb", "jjjjjj", "jkjkhlhl", "ll", "nnNN", "gGgG", "',1", "42", ",3",
    ], [50, 200, 900])
  func commands(keys: String, gap: Int) throws {
    var session = try Session.typed(keys, every: gap)
    session.wait()
    #expect(session.browser.reading.mode.search == nil)
    #expect(session.screen == (try Session.after(keys).screen))
  }

  @Test("What changes the look says how it was, until the key after the next")
  func undoing() throws {
    for (key, words) in [("v", "v v: topics beside it."), ("c", "c 4 times: as at first.")] {
      var session = try Session.after("<Down>\n\n" + key)
      #expect(session.said.hasSuffix(words))
      session.press("<Down>")
      #expect(session.said.hasSuffix(words))
      session.press("<Down>")
      #expect(!session.said.hasSuffix(words))
    }
    var session = try Session.after("<Down>\n\ncccc")
    #expect(session.said.hasSuffix("c: as at first."))
    session.press("c")
    #expect(session.said.hasSuffix(", as at first."))
    #expect(session.browser.preferences == Preferences())
    #expect(
      try Session.after("c", columns: 40, rows: 12).said == "New colours. c 4 times: as at first.")
  }

  // MARK: Leaving

  @Test("q leaves after a moment in which nothing comes, and with Enter")
  func quitting() throws {
    var session = try Session.typed("q", every: 0)
    #expect(!session.browser.isDone)
    #expect(session.said == "Quits soon. Enter: now. Esc: stay. To ask, type on.")
    #expect(session.browser.patience(at: 10_000) == 4_000)
    session.wait()
    #expect(session.browser.isDone)
    session = try Session.typed("jjq", every: 100)
    session.wait()
    #expect(session.browser.isDone)
    session = try Session.typed("q", every: 0)
    session.browser.receive([.key(.enter)], at: 10_050)
    #expect(session.browser.isDone)
    // Held down, or pressed again, it goes on waiting, and says what leaves at once.
    session = try Session.typed("qqq", every: 100)
    #expect(!session.browser.isDone)
    #expect(session.said == "Quits soon. Enter: now. Esc: stay. To ask, type on.")
    #expect(session.browser.patience(at: 10_200) == 4_000)
    session.browser.receive([.key(.enter)], at: 10_300)
    #expect(session.browser.isDone)
    session = try Session.typed("qquit", every: 2_000)
    #expect(!session.browser.isDone)
    #expect(session.asked == "quit")
    session = try Session.typed("w", every: 0)
    session.browser.receive([.key(.control("c"))], at: 10_050)
    #expect(session.browser.isDone)
  }

  @Test(
    "Whoever presses another key after q stays",
    arguments: ["<Esc>", "!", "<F2>", "w", "<Down>", "/", "<BS>"])
  func staying(key: String) throws {
    var session = try Session.typed("q", every: 0)
    session.browser.receive([.key(KeyScript.keys(of: key)[0])], at: 10_300)
    session.wait()
    #expect(!session.browser.isDone)
    if key == "!" { #expect(session.reference == .node("cards/help-now")) }
  }

  @Test("q closes a page that lies over others, after the moment in which nothing comes")
  func closing() throws {
    var session = try Session.typed("q", every: 0, in: Session.after("<Down>\nw"))
    #expect(session.said == "q: close. q again: now. To ask, type on.")
    session.wait()
    #expect(!session.browser.isDone)
    #expect(session.reference == .node("stopping"))
  }

  @Test("A capital does what its small letter does")
  func capitals() throws {
    #expect(try Session.after("W").reference == .warnings)
    #expect(try Session.after("Q").browser.isDone)
    #expect(try Session.after("<F9>").said == "F9 does nothing here. ?: keys.")
  }
}
