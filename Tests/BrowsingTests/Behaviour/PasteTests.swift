import Screen
import Testing

@testable import Browsing

@Suite("What is pasted")
struct PasteTests {
  private func session(_ keys: String = "", paste text: String) throws -> Session {
    var session = try Session.after(keys)
    session.browser.receive([.paste(text)], at: 1_000)
    return session
  }

  @Test(
    "A paste is a question wherever it arrives, and nothing in it is obeyed",
    arguments: ["", "w", "?", "<Enter>", ",", HistoryTests.longPage])
  func anywhere(keys: String) throws {
    let before = try Session.after(keys)
    var session = try session(keys, paste: "quit\r!w,m\nseizure\u{3}\u{1B}[A")
    #expect(session.row(1).contains("Ask: quit !w,m seizure[A"))
    #expect(!session.browser.isDone)
    #expect(session.reference == before.reference)
    session.press("<Esc>")
    #expect(session.screen == before.screen)
  }

  @Test("A paste into a question, or into what is looked for, is a part of it")
  func prompts() throws {
    #expect(try session("/a<Left>", paste: "b\nc").row(1).contains("Ask: b ca"))
    #expect(try session("<Enter>\\ta", paste: "b\r\n").said.contains("tab"))
  }

  @Test("Blanks alone open nothing, and a slash in front is the key that asks")
  func slash() throws {
    #expect(try session(paste: "\r\n \t").browser.reading.mode.search == nil)
    #expect(try session(paste: "/dose").row(1).contains("Ask: dose"))
    #expect(try session("/", paste: "/dose").row(1).contains("Ask: /dose"))
  }

  @Test("A paste behind q is what follows it, and nobody leaves")
  func behindQuit() throws {
    var session = try Session()
    session.browser.receive([.key(.character("q"))], at: 1_000)
    session.browser.receive([.paste("uit\r")], at: 1_100)
    session.browser.receive([.pause], at: 9_000)
    #expect(!session.browser.isDone)
  }

  @Test(
    "A paste behind a letter that was a key by then goes on with its word, and only where it is one",
    arguments: [
      ("f", "ever and stiff", "fever and stiff"), ("w", "hat if I miss one", "what if I miss one"),
      ("w", "can I drink", "can I drink"), ("s", "he is stiff", "he is stiff"),
      ("f", "seizure", "seizure"),
    ])
  func behindKey(letter: Character, text: String, asked: String) throws {
    for gap in [1_600, 3_900] {
      var session = try Session()
      session.browser.receive([.key(.character(letter))], at: 1_000)
      session.browser.receive([.pause], at: 1_700)
      session.browser.receive([.paste(text)], at: 1_000 + gap)
      #expect(session.row(1).contains("Ask: \(asked)"))
    }
    var later = try Session()
    later.browser.receive([.key(.character(letter))], at: 1_000)
    later.browser.receive([.pause], at: 1_700)
    later.browser.receive([.paste(text)], at: 6_000)
    #expect(later.row(1).contains("Ask: \(text)"))
  }

  @Test("A flood of marks, of what shows nothing, or of letters fills one line and no more")
  func floods() throws {
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    let prompt = try #require(try session(paste: marks).browser.reading.mode.search?.prompt)
    #expect(prompt.text.unicodeScalars.count == 5)
    #expect(prompt.text.count == 1)
    let hidden = "a" + String(repeating: "\u{200B}\u{202E}\u{7}\u{9B}", count: 10_000) + "b"
    #expect(try session(paste: hidden).browser.reading.mode.search?.prompt.text == "ab")
    let long = try session(paste: String(repeating: "long ", count: 20_000))
    #expect(long.browser.reading.mode.search?.prompt.text.count == 200)
    #expect(long.said.contains("as long as it can be"))
    // One by one as well.
    var typed = try Session.after("/e")
    for _ in 0..<1_000 { typed.receive(.key(.character("\u{301}"))) }
    #expect(typed.browser.reading.mode.search?.prompt.text.unicodeScalars.count == 5)
  }
}
