import Screen
import Testing

@testable import Browsing

@Suite("Asking without the key for it")
struct TypingTests {
  /// A session in which letters were typed with a pause between them.
  private func after(
    _ words: String, every gap: Int, in start: Session? = nil
  ) throws -> Session {
    var session = try start ?? Session()
    type(words, every: gap, in: &session)
    return session
  }

  /// Types with a pause between the letters, as the program's loop sees it.
  private func type(
    _ words: String, every gap: Int, from start: Int = 10_000, in session: inout Session,
    seeing look: (Session) -> Void = { _ in }
  ) {
    for (index, letter) in words.enumerated() {
      let time = start + index * gap
      session.browser.receive([.key(.character(letter))], at: time)
      look(session)
      if let patience = session.browser.patience(at: time), patience < gap {
        session.browser.receive([.pause], at: time + patience)
        look(session)
      }
    }
  }

  /// What the person waits for.
  private func wait(_ session: inout Session) {
    session.browser.receive([.pause], at: 10_000_000)
  }

  @Test(
    "Letters that came alone go before the text that arrives behind them, and change nothing",
    arguments: [("3", " tablets missed"), ("a", "lcohol"), ("w", "hat now"), ("he", "lp me")])
  func rest(first: String, rest: String) throws {
    let start = try Session.after("<Down>\n\n", columns: 80, rows: 24)
    var session = start
    type(first, every: 200, in: &session)
    session.browser.receive([.paste(rest)], at: 10_400)
    #expect(session.browser.reading.mode.search?.prompt.text == first + rest)
    #expect(session.browser.reader.applying == start.browser.reader.applying)
  }

  @Test("What was pressed long before, or again and again, is no part of a text that arrives")
  func apart() throws {
    var session = try Session()
    type("jjj", every: 100, in: &session)
    session.browser.receive([.paste("tablets")], at: 10_500)
    #expect(session.browser.reading.mode.search?.prompt.text == "tablets")
    session = try Session()
    type("k", every: 100, in: &session)
    session.browser.receive([.paste("tablets")], at: 15_000)
    #expect(session.browser.reading.mode.search?.prompt.text == "tablets")
  }

  @Test(
    "Digits choose one after the other, and are a question only where they are an emergency number")
  func digits() throws {
    for (digits, gap) in [("123", 300), ("212", 900), ("1234", 300)] {
      var session = try Session.after("f")
      type(digits, every: gap, in: &session)
      #expect(session.browser.reading.mode.search == nil, "\(digits)")
    }
    for (digits, gap) in [("911", 300), ("2911", 300), ("112", 2_500), ("000", 900)] {
      var session = try Session.after("f")
      type(digits, every: gap, in: &session)
      #expect(session.browser.reading.mode.search?.prompt.text == String(digits.suffix(3)))
    }
  }

  private static let questions = [
    "i ran out of tablets", "can\'t breathe", "quit samplin", "stopped my pills", "help me",
    "how do i stop", "what if i forget a dose", "my dad is shaking", "withdrawal", "MY LEGS",
    "2 days without it", "911", "112", "999", "fits", "no tablets left", "long time no dose",
    "alcohol", "took too much", "stop", "cannot stop", "pump", "ill", "lost", "blood", "cough",
    "cold", "hot", "hot dad", "dad", "mum", "sad", "a fall", "vodka", "blackout", "stomach", "clot",
    "od", "MS", "gp", "dog", "bus", "food", "Überdosis",
  ]

  @Test(
    "Words that are typed on any page, at any pace, open a question with all that was typed",
    arguments: questions, [150, 900, 1400])
  func words(_ words: String, gap: Int) throws {
    // Behind the first letters the rest is typed into the prompt.
    let words = String(words.prefix(8))
    for (keys, columns, rows) in [("<Down>\n\n", 80, 24), ("w", 40, 12)] {
      let start = try Session.after(keys, columns: columns, rows: rows)
      var session = start
      type(words, every: gap, in: &session)
      #expect(session.browser.reading.mode.search?.prompt.text == words)
      #expect(!session.browser.isDone)
      #expect(session.browser.takeSheet() == nil)
      #expect(session.browser.reader.applying == start.browser.reader.applying)
      #expect(session.browser.preferences == start.browser.preferences)
      // What the first letters did as commands is undone.
      session.press("<Esc>")
      #expect(session.screen == start.screen)
      #expect(session.browser.reading.history == start.browser.reading.history)
    }
  }

  @Test(
    "No other page is on the screen while a question is typed", arguments: questions,
    [100, 200, 400, 590])
  func calm(words: String, gap: Int) throws {
    var session = try Session.after("<Down>\n\n")
    let page = session.reference
    type(String(words.prefix(3)), every: gap, in: &session) { session in
      #expect(session.browser.reading.mode.search != nil || session.reference == page)
      #expect(
        session.browser.reading.mode.search != nil || session.browser.preferences == Preferences())
    }
  }

  @Test(
    "Who looks for one letter after the other for seconds loses neither them nor the page that was open",
    arguments: questions, [1_800, 3_600])
  func hunting(words: String, pause: Int) throws {
    let start = try Session.after("<Down>\n\n")
    var session = start
    type(String(words.prefix(8)), every: pause, in: &session)
    #expect(!session.browser.isDone)
    // Two letters that are commands stay commands.
    guard words.count > 2 else { return }
    #expect(session.browser.reading.mode.search?.prompt.text == String(words.prefix(8)))
    #expect(session.browser.preferences == start.browser.preferences)
    #expect(session.browser.reading.bookmarks.all.isEmpty)
  }

  @Test("What moved the page, or was looked at for a while, is no part of the question after it")
  func moved() throws {
    for (key, pause) in [("b", 2_000), ("k", 2_000), ("f", 5_000), ("a", 5_000)] {
      var session = try Session.after(HistoryTests.longPage + "<Space>")
      type(key, every: 0, in: &session)
      session.browser.receive([.pause], at: 11_500)
      let page = session.reference
      type("alcohol", every: 300, from: 10_000 + pause, in: &session)
      #expect(session.browser.reading.mode.search?.prompt.text == "alcohol", "\(key)")
      session.press("<Esc>")
      #expect(session.reference == page)
    }
  }

  @Test(
    "A letter that is struck twice, by a word or by a shaking hand, is not lost",
    arguments: [
      "oops i took 5", "ssri", "hhelp", "ppump", "wwhat", "mmy son", "aah", "AAAH", "ooh", "llama",
      "qquit", "nno", "tthree", "sstop",
    ], [30, 150, 500, 1_200])
  func twice(words: String, gap: Int) throws {
    let words = String(words.prefix(8))
    for keys in ["", "<Down>\n\n"] {
      let start = try Session.after(keys)
      let session = try after(words, every: gap, in: start)
      #expect(session.browser.reading.mode.search?.prompt.text == words)
      #expect(!session.browser.isDone)
      #expect(session.browser.preferences == start.browser.preferences)
    }
  }

  @Test(
    "A first letter that is struck twice is there at any pace, also where it has moved the page",
    arguments: [("jjoint", "jjoint"), ("kknee", "kknee"), ("bblood", "bblood")])
  func twiceAndMoved(words: String, asked: String) throws {
    for gap in [150, 300, 900, 1_400] {
      let start = try Session.after(HistoryTests.longPage + "<Space><Down><Down>", rows: 14)
      var session = start
      type(words, every: gap, in: &session)
      #expect(session.browser.reading.mode.search?.prompt.text == asked, "\(gap)")
      session.press("<Esc>")
      #expect(session.screen == start.screen)
    }
  }

  @Test(
    "At the slowest pace nothing that is a part of the word is lost",
    arguments: ["hhelp", "help", "joint", "knee", "blood", "nausea", "jjoint", "gguide"],
    [1_600, 2_000, 2_400])
  func slow(words: String, gap: Int) throws {
    let start = try Session.after(HistoryTests.longPage + "<Space><Down><Down>", rows: 14)
    let session = try after(words, every: gap, in: start)
    let asked = try #require(session.browser.reading.mode.search?.prompt.text)
    #expect(asked == words || "\(words.first!)\(asked)" == words, "\(asked)")
  }

  @Test("What may have been keys is left out where the guide answers only without it")
  func keysBefore() throws {
    for keys in ["b", "ww", "jj"] {
      var session = try Session.after(HistoryTests.longPage + "<Space><Down><Down>", rows: 14)
      type(keys + "alcohol", every: 1_600, in: &session)
      let answer = session.browser.reading.mode.search?.answer
      #expect(answer?.answered == true, "\(keys)")
      #expect(session.screen.contains("alcohol"))
    }
  }

  @Test("A word may begin with an apostrophe")
  func apostrophe() throws {
    #expect(try after("'cause", every: 300).browser.reading.mode.search?.prompt.text == "'cause")
  }

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
    var session = try after("w", every: 0)
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
    var session = try after(key + key, every: gap, in: Session.after("<Down>\n\n"))
    wait(&session)
    let once = try Session.after("<Down>\n\n" + key)
    #expect(session.reference == once.reference)
    #expect(session.browser.preferences == once.browser.preferences)
    #expect(session.browser.reading.bookmarks == once.browser.reading.bookmarks)
    // Who has seen what it did asks for more.
    if key == "v" {
      session = try after(key + key, every: 1_100, in: Session.after("<Down>\n\n"))
      wait(&session)
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
      wait(&session)
      return session
    }
    #expect(try after("w<Down>").screen == (try Session.after("w<Down>").screen))
    for key in ["<Esc>", "<BS>"] {
      #expect(try after("w" + key).screen == (try Session().screen))
    }
    #expect(try after("w!").reference == .node("cards/help-now"))
    #expect(try after("w<F1>").reference == .keys)
  }

  @Test("A letter that is no command opens the question by itself")
  func meaningless() throws {
    var session = try after("e", every: 0)
    #expect(session.browser.reading.mode.search?.prompt.text == "e")
    session.press("<Esc>")
    #expect(session.screen == (try Session().screen))
  }

  @Test("A command before a pause is no letter of the question that follows")
  func commandBefore() throws {
    for words in ["no tablets left", "can i drive"] {
      var session = try Session()
      session.browser.receive([.key(.character("w"))], at: 1000)
      for (index, letter) in words.enumerated() {
        session.browser.receive([.key(.character(letter))], at: 1450 + index * 150)
      }
      #expect(session.browser.reading.mode.search?.prompt.text == words)
      session.press("<Esc>")
      #expect(session.reference == .warnings)
    }
  }

  @Test("Keys that were held, or moved about with, begin no question")
  func moves() throws {
    for (keys, words) in [("jjjji", "i"), ("jjjcan", "can"), ("nnw", ""), ("jjjo", "")] {
      let session = try after(keys, every: 100)
      #expect((session.browser.reading.mode.search?.prompt.text ?? "") == words, "\(keys)")
    }
  }

  @Test("A paste without brackets is a question too")
  func paste() throws {
    var session = try Session()
    session.browser.receive("i took too many".map { .key(.character($0)) }, at: 500)
    #expect(session.browser.reading.mode.search?.prompt.text == "i took too many")
  }

  @Test(
    "Letters that begin no word are commands, however quickly they follow each other",
    arguments: [
      "wfd", "wdf", "mdw", "dfb", "jjjjjj", "jkjkhlhl", "ll", "nnNN", "gGgG", "',1", "42", ",3",
    ], [50, 200, 900])
  func commands(keys: String, gap: Int) throws {
    var session = try after(keys, every: gap)
    wait(&session)
    #expect(session.browser.reading.mode.search == nil)
    #expect(session.screen == (try Session.after(keys).screen))
  }

  // MARK: Leaving

  @Test("q leaves after a moment in which nothing comes, and with Enter")
  func quitting() throws {
    var session = try after("q", every: 0)
    #expect(!session.browser.isDone)
    #expect(session.said == "Quits soon. Enter: now. Esc: stay. To ask, type on.")
    #expect(session.browser.patience(at: 10_000) == 4_000)
    wait(&session)
    #expect(session.browser.isDone)
    session = try after("jjq", every: 100)
    wait(&session)
    #expect(session.browser.isDone)
    session = try after("q", every: 0)
    session.browser.receive([.key(.enter)], at: 10_050)
    #expect(session.browser.isDone)
    // Held down, or pressed again, it goes on waiting, and says what leaves at once.
    session = try after("qqq", every: 100)
    #expect(!session.browser.isDone)
    #expect(session.said == "Quits soon. Enter: now. Esc: stay. To ask, type on.")
    #expect(session.browser.patience(at: 10_200) == 4_000)
    session.browser.receive([.key(.enter)], at: 10_300)
    #expect(session.browser.isDone)
    session = try after("qquit", every: 2_000)
    #expect(!session.browser.isDone)
    #expect(session.browser.reading.mode.search?.prompt.text == "quit")
    session = try after("w", every: 0)
    session.browser.receive([.key(.control("c"))], at: 10_050)
    #expect(session.browser.isDone)
  }

  @Test(
    "Whoever presses another key after q stays",
    arguments: ["<Esc>", "!", "<F2>", "w", "<Down>", "/", "<BS>"])
  func staying(key: String) throws {
    var session = try after("q", every: 0)
    session.browser.receive([.key(KeyScript.keys(of: key)[0])], at: 10_300)
    wait(&session)
    #expect(!session.browser.isDone)
    if key == "!" { #expect(session.reference == .node("cards/help-now")) }
  }

  @Test("q closes a page that lies over others, after the moment in which nothing comes")
  func closing() throws {
    var session = try after("q", every: 0, in: Session.after("<Down>\nw"))
    #expect(session.said == "q: close. q again: now. To ask, type on.")
    wait(&session)
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
