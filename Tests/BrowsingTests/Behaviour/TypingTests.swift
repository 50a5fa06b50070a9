import Screen
import Testing

@testable import Browsing

@Suite("Asking without the key for it")
struct TypingTests {
  @Test(
    "Letters that came alone go before the text that arrives behind them, and change nothing",
    arguments: [("3", " tablets missed"), ("a", "lcohol"), ("w", "hat now"), ("he", "lp me")])
  func rest(first: String, rest: String) throws {
    let start = try Session.after("<Down>\n\n", columns: 80, rows: 24)
    var session = start
    session.type(first, every: 200)
    session.browser.receive([.paste(rest)], at: 10_400)
    #expect(session.asked == first + rest)
    #expect(session.browser.reader.applying == start.browser.reader.applying)
  }

  @Test("What was pressed long before, or again and again, is no part of a text that arrives")
  func apart() throws {
    var session = try Session()
    session.type("jjj", every: 100)
    session.browser.receive([.paste("tablets")], at: 10_500)
    #expect(session.asked == "tablets")
    session = try Session()
    session.type("k", every: 100)
    session.browser.receive([.paste("tablets")], at: 15_000)
    #expect(session.asked == "tablets")
  }

  @Test(
    "Digits choose one after the other, and are a question only where they are an emergency number")
  func digits() throws {
    for (digits, gap) in [("123", 300), ("212", 900), ("1234", 300)] {
      var session = try Session.after("f")
      session.type(digits, every: gap)
      #expect(session.browser.reading.mode.search == nil, "\(digits)")
    }
    for (digits, gap) in [("911", 300), ("2911", 300), ("112", 2_500), ("000", 900)] {
      var session = try Session.after("f")
      session.type(digits, every: gap)
      #expect(session.asked == String(digits.suffix(3)))
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
      session.type(words, every: gap)
      #expect(session.asked == words)
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
    session.type(String(words.prefix(3)), every: gap) { session in
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
    session.type(String(words.prefix(8)), every: pause)
    #expect(!session.browser.isDone)
    // Two letters that are commands stay commands.
    guard words.count > 2 else { return }
    #expect(session.asked == String(words.prefix(8)))
    #expect(session.browser.preferences == start.browser.preferences)
    #expect(session.browser.reading.bookmarks.all.isEmpty)
  }

  @Test("What moved the page, or was looked at for a while, is no part of the question after it")
  func moved() throws {
    for (key, pause) in [("b", 2_000), ("k", 2_000), ("f", 5_000), ("a", 5_000)] {
      var session = try Session.after(HistoryTests.longPage + "<Space>")
      session.type(key, every: 0)
      session.browser.receive([.pause], at: 11_500)
      let page = session.reference
      session.type("alcohol", every: 300, from: 10_000 + pause)
      #expect(session.asked == "alcohol", "\(key)")
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
      let session = try Session.typed(words, every: gap, in: start)
      #expect(session.asked == words)
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
      session.type(words, every: gap)
      #expect(session.asked == asked, "\(gap)")
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
    let session = try Session.typed(words, every: gap, in: start)
    let asked = try #require(session.asked)
    #expect(asked == words || "\(words.first!)\(asked)" == words, "\(asked)")
  }

  @Test("What may have been keys is left out where the guide answers only without it")
  func keysBefore() throws {
    for keys in ["b", "ww", "jj"] {
      var session = try Session.after(HistoryTests.longPage + "<Space><Down><Down>", rows: 14)
      session.type(keys + "alcohol", every: 1_600)
      let answer = session.browser.reading.mode.search?.answer
      #expect(answer?.answered == true, "\(keys)")
      #expect(session.screen.contains("alcohol"))
    }
  }

  @Test("A word may begin with an apostrophe")
  func apostrophe() throws {
    #expect(
      try Session.typed("'cause", every: 300).browser.reading.mode.search?.prompt.text == "'cause")
  }

  @Test("A letter that is no command opens the question by itself")
  func meaningless() throws {
    var session = try Session.typed("e", every: 0)
    #expect(session.asked == "e")
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
      #expect(session.asked == words)
      session.press("<Esc>")
      #expect(session.reference == .warnings)
    }
  }

  @Test("Keys that were held, or moved about with, begin no question")
  func moves() throws {
    for (keys, words) in [("jjjji", "i"), ("jjjcan", "can"), ("nnw", ""), ("jjjo", "")] {
      let session = try Session.typed(keys, every: 100)
      #expect((session.asked ?? "") == words, "\(keys)")
    }
  }

  @Test("A paste without brackets is a question too")
  func paste() throws {
    var session = try Session()
    session.browser.receive("i took too many".map { .key(.character($0)) }, at: 500)
    #expect(session.asked == "i took too many")
  }
}
