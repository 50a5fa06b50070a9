import Screen
import Testing

@testable import Browsing

@Suite("Letters that were commands by the time a question is typed")
struct DoneLettersTests {
  @Test(
    "A letter that was done and makes no word with the question after it is no part of it, and its page stays",
    arguments: ["d", "a", "p", "c", "o", "f", "s", "t", "w", "u"], [1_600, 2_500, 3_500])
  func done(key: String, pause: Int) throws {
    for words in ["ran out", "seizure"] {
      var session = try Session.after("<Down>\n\n")
      session.browser.receive([.key(.character(Character(key)))], at: 10_000)
      session.browser.receive([.pause], at: 11_500)
      let (page, preferences) = (session.reference, session.browser.preferences)
      for (index, letter) in words.enumerated() {
        let time = 10_000 + pause + 300 * index
        session.browser.receive([.key(.character(letter))], at: time)
      }
      #expect(session.browser.reading.mode.search?.prompt.text == words, "\(key)")
      session.press("<Esc>")
      #expect(session.reference == page)
      #expect(session.browser.preferences == preferences)
    }
  }

  @Test("Space behind a letter that was done turns its page", arguments: ["a", "f", "w"])
  func spaceBehind(key: String) throws {
    let expected = try Session.after(key + "<Space>", rows: 12)
    var session = try Session(rows: 12)
    session.browser.receive([.key(.character(Character(key)))], at: 10_000)
    session.browser.receive([.pause], at: 11_500)
    session.browser.receive([.key(.character(" "))], at: 12_500)
    #expect(session.browser.reading.mode.search == nil)
    #expect(session.screen == expected.screen)
  }

  @Test("A letter that was done belongs to the question where they are a word together")
  func belongs() throws {
    var session = try Session.after("<Down>\n\n")
    session.browser.receive([.key(.character("s"))], at: 10_000)
    session.browser.receive([.pause], at: 11_500)
    for (index, letter) in "eizure".enumerated() {
      session.browser.receive([.key(.character(letter))], at: 12_000 + 300 * index)
    }
    let search = try #require(session.browser.reading.mode.search)
    #expect(search.prompt.text == "seizure")
    #expect(search.answer?.answered == true)
  }
}
