import Testing

@testable import Browsing
@testable import GuideStore

@Suite("Search: while typing")
struct SearchTypingTests {
  private func ids(_ typed: String) throws -> [String] {
    try RealGuide.library.search(typed, limit: 5, isTyping: true).listed.map(\.id)
  }

  @Test(
    "From the second letter on there is something to see, and the best answer stays once it is there",
    arguments: [
      "withdrawal", "seizure", "alcohol", "pregnancy", "dizziness", "kidney", "pump", "headache",
      "constipation", "breastfeeding", "overdose", "stroke", "driving", "insomnia", "weakness",
      "hallucinations", "diabetes", "ibuprofen", "xanax", "drowsy", "lioresal", "sweating",
    ])
  func words(word: String) throws {
    let best = try #require(try ids(word).first)
    var hasAppeared = false
    for length in 2...word.count {
      let shown = try ids(String(word.prefix(length)))
      #expect(!shown.isEmpty, "after \(word.prefix(length))")
      // A part of it that tells more leads to it as well.
      let stays = shown.contains { $0 == best || $0.hasPrefix(best + "#") }
      if hasAppeared { #expect(stays, "after \(word.prefix(length)): \(shown)") }
      hasAppeared = hasAppeared || shown.first == best
    }
  }

  @Test(
    "The last word of a question grows without a flash of nothing",
    arguments: [
      "can i drink alcohol", "what are the side effects", "how do i stop taking it",
      "is it safe in pregnancy", "can i take it with ibuprofen", "what if i miss a dose",
      "does it make me sleepy", "how long does it take to work",
    ])
  func questions(question: String) throws {
    let words = question.split(separator: " ")
    for count in 2...words.count {
      let start = words.prefix(count - 1).joined(separator: " ")
      for length in 2...max(2, words[count - 1].count) {
        let typed = start + " " + words[count - 1].prefix(length)
        #expect(try !ids(typed).isEmpty, "after \(typed)")
      }
    }
  }

  @Test(
    "A card that the words opened stays open on the screen while they are only typed on",
    arguments: ["ran out", "ran out of tablets", "pump alarm is on"])
  func typedOn(question: String) throws {
    var browser = try GuideScreen.browser([.character("/")])
    var card: String?
    for letter in question {
      browser.receive([.key(.character(letter))])
      let now = browser.reading.mode.search?.answer?.card?.id
      if let card { #expect(now == card, "at \(browser.reading.mode.search?.prompt.text ?? "")") }
      card = card ?? now
    }
    #expect(card != nil)
  }

  @Test("A card folds where the question turns to something else")
  func turnsAway() throws {
    var browser = try GuideScreen.browser(GuideScreen.ask("ran"))
    #expect(browser.reading.mode.search?.answer?.card != nil)
    for letter in "ge of the usual dose" { browser.receive([.key(.character(letter))]) }
    #expect(browser.reading.mode.search?.answer?.card == nil)
  }

  @Test(
    "A card stays open while its last word is finished",
    arguments: ["i ran out", "cannot breathe", "took too many", "want to die", "pump alarm"])
  func cards(phrase: String) throws {
    let library = RealGuide.library
    let card = try #require(try library.search(phrase, isTyping: true).card?.id)
    #expect(try library.search(phrase + " ", isTyping: true).card?.id == card)
    #expect(try library.search(phrase + " now", isTyping: true).card?.id == card)
    #expect(try library.search(phrase + " of", isTyping: true).card?.id == card)
  }

  @Test(
    "Who stops typing sees what Enter would show; that nothing answers only after a longer rest")
  func rest() throws {
    func answer(_ words: String, rests: Int) throws -> SearchAnswer {
      var browser = try GuideScreen.browser()
      var time = 10_000
      for key in GuideScreen.ask(words) {
        browser.receive([.key(key)], at: time)
        time += 200
      }
      for _ in 0..<rests {
        time += try #require(browser.patience(at: time))
        browser.receive([.pause], at: time)
      }
      if rests == 2 { #expect(browser.patience(at: time) == nil) }
      return try #require(browser.reading.mode.search?.answer)
    }
    for words in ["can i crush it", "zeppelin timetable"] {
      #expect(try !answer(words, rests: 0).isFinal)
      #expect(try !answer(words, rests: 1).isFinal)
      #expect(try answer(words, rests: 2).isRefused)
    }
    #expect(try answer("can i crush it", rests: 2).unsaid?.node == "unsaid/crushing")
    // What answers need not wait so long.
    #expect(try answer("can i drink alcohol", rests: 0).answered)
  }
}
