import Screen
import Testing

@testable import Terminal

@Suite("What arrives at once")
struct BurstTests {
  private func events(_ text: String) -> [Event] {
    var decoder = KeyDecoder()
    return Burst(decoder.take(Array(text.utf8))).events
  }

  @Test(
    "Two different characters at once are a text, with its line ends",
    arguments: [
      "/baclofen\rq", "q\r", "wq", "quit\r", "how do I stop?\r", "a\tb", "e\u{301}", "5\r", "\r\rq",
    ])
  func texts(text: String) {
    #expect(events(text) == [.paste(text.replacing("\r", with: "\n"))])
  }

  @Test("A key that is held, blanks, and keys that are no characters stay keys")
  func keys() {
    #expect(events("jjj") == Array(repeating: .key(.character("j")), count: 3))
    #expect(events("\t\r") == [.key(.tab), .key(.enter)])
    #expect(events("\u{1B}[B\u{1B}[B\r") == [.key(.down), .key(.down), .key(.enter)])
    #expect(events("q") == [.key(.character("q"))])
  }

  @Test("What has come while the program was busy may have been typed, a few keys of it")
  func typedAhead() {
    let keys: [Event] = "5\rj".map { .key($0 == "\r" ? .enter : .character($0)) }
    #expect(Burst(keys, within: 80).events == keys)
    #expect(Burst(keys, within: 79).events == [.paste("5\nj")])
    let many: [Event] = "abcdefghi".map { .key(.character($0)) }
    #expect(Burst(many, within: 60_000).events == [.paste("abcdefghi")])
  }

  @Test("A control character in the midst of a text is nothing; behind it somebody pressed it")
  func controls() {
    #expect(events("stop\u{3}it") == [.paste("stop"), .paste("it")])
    #expect(events("stop\u{3}") == [.paste("stop"), .key(.control("c"))])
    #expect(events("\u{3}\u{1A}") == [.key(.control("c")), .key(.control("z"))])
  }

  @Test("What arrives together with a paste belongs to it")
  func behindPaste() {
    #expect(events("\u{1B}[200~x\u{1B}[201~q") == [.paste("xq")])
    #expect(events("\u{1B}[200~\r\u{1B}[201~") == [.paste("\r")])
  }
}
