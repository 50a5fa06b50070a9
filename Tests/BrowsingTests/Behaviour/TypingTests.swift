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
    for (index, letter) in words.enumerated() {
      session.browser.receive([.key(.character(letter))], at: 10_000 + index * gap)
    }
    return session
  }

  @Test(
    "Words that are typed on any page open a question with all that was typed",
    arguments: [
      "i ran out of tablets", "can\'t breathe", "quit samplin", "stopped my pills", "help me",
      "how do i stop", "what if i forget a dose", "my dad is shaking", "withdrawal", "MY LEGS",
      "2 days without it", "911", "112", "999", "fits", "no tablets left", "long time no dose",
    ])
  func words(_ words: String) throws {
    for (keys, columns, rows) in [("", 80, 24), ("<Down>\n\n", 80, 24), ("w", 40, 12)] {
      let start = try Session.after(keys, columns: columns, rows: rows)
      let session = try after(words, every: 200, in: start)
      #expect(session.browser.mode.search?.prompt.text == words)
      #expect(!session.browser.isDone)
      // What the first letters did as commands is undone.
      var closed = session
      closed.press("<Esc>")
      #expect(closed.screen == start.screen)
      #expect(closed.browser.history == start.browser.history)
    }
  }

  @Test("A command before a pause is no letter of the question that follows")
  func commandBefore() throws {
    var session = try Session()
    session.browser.receive([.key(.character("w"))], at: 1000)
    for (index, letter) in "no tablets left".enumerated() {
      session.browser.receive([.key(.character(letter))], at: 1450 + index * 150)
    }
    #expect(session.browser.mode.search?.prompt.text == "no tablets left")
    session.press("<Esc>")
    #expect(session.reference == .warnings)
  }

  @Test("q closes a page that lies over others, after the moment in which nothing comes")
  func closing() throws {
    var session = try after("q", every: 0, in: Session.after("<Down>\nw"))
    session.receive(.pause)
    #expect(!session.browser.isDone)
    #expect(session.reference == .node("stopping"))
    #expect(session.browser.patience(at: 0) == nil)
  }

  @Test(
    "A short word all of whose letters are commands is asked when Enter follows at once",
    arguments: ["hot", "dog", "bus", "food"])
  func shortWord(_ word: String) throws {
    var session = try after(word, every: 150)
    session.browser.receive([.key(.enter)], at: 10_000 + word.count * 150 + 200)
    #expect(session.browser.questions == [word] || session.browser.mode.search?.prompt.text == word)
    for (keys, time) in [("dwf", 12_000), ("jkj", 10_500), ("w", 10_200), ("jdj", 10_500)] {
      session = try after(keys, every: 150)
      session.browser.receive([.key(.enter)], at: time)
      #expect(session.browser.mode.search == nil)
    }
  }

  @Test("Who types with one finger is understood by the third letter", arguments: [900, 1300])
  func slow(gap: Int) throws {
    for words in ["can i drink", "overdose", "ive run out"] {
      let session = try after(words, every: gap)
      #expect(session.browser.mode.search?.prompt.text == words)
    }
    // Commands with a look between them stay commands, a slip among them too.
    #expect(try after("we", every: gap).browser.mode.search == nil)
    #expect(try after("wdo", every: gap).browser.mode.search == nil)
  }

  @Test(
    "Words of nothing but commands are asked at a beginner's pace, and change nothing about the reader",
    arguments: ["alcohol", "took too much", "cannot stop", "stop", "vodka", "blood"],
    [200, 600, 1300])
  func commandLetters(words: String, gap: Int) throws {
    let start = try Session()
    let session = try after(words, every: gap, in: start)
    #expect(session.browser.mode.search?.prompt.text == words)
    #expect(session.browser.reader.applying == start.browser.reader.applying)
    #expect(session.browser.preferences == start.browser.preferences)
  }

  @Test(
    "A short word and Enter is asked, and writes or changes nothing", arguments: ["pump", "ill"])
  func slowWordAndEnter(_ word: String) throws {
    var session = try after(word, every: 500)
    session.browser.receive([.key(.enter)], at: 10_000 + word.count * 500)
    let asked = session.browser.mode.search?.prompt.text ?? session.browser.questions.first
    #expect(asked == word)
    #expect(session.browser.takeSheet() == nil)
  }

  @Test("Who asks for help after q is not sent away")
  func helpAfterQ() throws {
    var session = try Session()
    session.browser.receive([.key(.character("q"))], at: 10_000)
    session.browser.receive([.key(.character("!"))], at: 10_300)
    #expect(!session.browser.isDone)
    #expect(session.browser.page.view.page.reference == .node("cards/help-now"))
  }

  @Test("A slow word that begins with q does not end the program that was just opened")
  func slowQuit() throws {
    var session = try Session()
    var time = 10_000
    for letter in "quit baclofen" {
      session.browser.receive([.key(.character(letter))], at: time)
      // A pause comes when nothing was pressed for as long as the program waits.
      if let patience = session.browser.patience(at: time), patience <= 900 {
        session.browser.receive([.pause], at: time + patience)
      }
      time += 900
    }
    #expect(!session.browser.isDone)
    #expect(session.browser.mode.search?.prompt.text == "quit baclofen")
  }

  @Test("A paste without brackets is a question too")
  func paste() throws {
    var session = try Session()
    session.browser.receive("i took too many".map { .key(.character($0)) }, at: 500)
    #expect(session.browser.mode.search?.prompt.text == "i took too many")
  }

  @Test(
    "Commands that follow each other more slowly are commands, and so are keys that only move",
    arguments: [
      ("wfd", 900), ("wdf", 200), ("mdw", 400), ("dfb", 90), ("jjjjjj", 50), ("jkjkhlhl", 100),
      ("nnNN", 60), ("gGgG", 80), ("',1", 100), ("42", 200), (",3", 120),
    ])
  func commands(keys: String, gap: Int) throws {
    let session = try after(keys, every: gap)
    #expect(session.browser.mode.search == nil)
    #expect(session.screen == (try Session.after(keys).screen))
  }

  @Test("q leaves after a moment in which nothing comes, and never in the middle of a word")
  func quitting() throws {
    var session = try after("q", every: 0)
    #expect(!session.browser.isDone)
    // Whoever begins with it may be about to type a word, slowly.
    #expect(session.browser.patience(at: 0) == 1500)
    #expect(try after("jq", every: 100).browser.patience(at: 0) == 700)
    session.receive(.pause)
    #expect(session.browser.isDone)
    session = try after("jjq", every: 100)
    session.receive(.pause)
    #expect(session.browser.isDone)
    session = try after("squeezing", every: 100)
    #expect(session.browser.patience(at: 0) == nil)
    #expect(session.browser.mode.search?.prompt.text == "squeezing")
    session = try after("q", every: 0)
    session.browser.receive([.key(.enter)], at: 10_050)
    #expect(session.browser.isDone)
    #expect(try after("qq", every: 100).browser.isDone)
    session = try after("w", every: 0)
    session.browser.receive([.key(.control("c"))], at: 10_050)
    #expect(session.browser.isDone)
  }

  @Test("A letter that means nothing tells how to ask; a capital does what its small letter does")
  func oneLetter() throws {
    #expect(try Session.after("e").said == "Type your question, or press / first.")
    #expect(try Session.after("W").reference == .warnings)
    #expect(try Session.after("Q").browser.isDone)
    #expect(try Session.after("<F9>").said == "F9 does nothing here; ? shows the keys.")
  }
}
