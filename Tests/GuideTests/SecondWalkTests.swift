import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("What a second walk through the screens found")
struct SecondWalkTests {
  private static let verdict = "The four sources do not say."

  /// Types at a pace, as the program's loop sees it.
  private func type(
    _ words: String, every gap: Int, seeing look: (Browser) -> Void
  ) throws -> Browser {
    var browser = try GuideScreen.browser([.character("/")])
    var time = 10_000
    for letter in words {
      browser.receive([.key(.character(letter))], at: time)
      let next = time + gap
      while let patience = browser.patience(at: time), time + patience < next {
        time += patience
        browser.receive([.pause], at: time)
      }
      time = next
      look(browser)
    }
    return browser
  }

  @Test(
    "Nothing is refused while a question is typed slowly, and at once when Enter is pressed",
    arguments: ["can i have a drink", "does it make me sleepy", "can i crush it"], [1_000, 1_500])
  func slowly(words: String, gap: Int) throws {
    var browser = try type(words, every: gap) { browser in
      #expect(!GuideScreen.rows(browser).contains { $0.contains(Self.verdict) })
    }
    guard words == "can i crush it" else { return }
    browser.receive([.key(.enter)])
    #expect(GuideScreen.rows(browser).contains { $0.contains(Self.verdict) })
  }

  @Test(
    "After the first rest what comes nearest stands there as it will below the verdict",
    arguments: [
      "do i take it before or after food", "can i cut the tablets in haf", "birth control",
      "my cat",
    ])
  func nearest(words: String) throws {
    func titles(_ browser: Browser) -> [String] {
      browser.reading.mode.search.map { search in
        search.rows.map { row in
          if case .result(let result, _) = row { result.title } else { "\(row)" }
        }
      } ?? []
    }
    var browser = try GuideScreen.browser(GuideScreen.ask(words))
    browser.receive([.pause], at: 11_000)
    let before = titles(browser)
    #expect(!GuideScreen.rows(browser).contains { $0.contains(Self.verdict) })
    browser.receive([.key(.enter)], at: 11_100)
    #expect(GuideScreen.rows(browser).contains { $0.contains(Self.verdict) })
    #expect(!before.isEmpty && titles(browser) == before)
  }

  @Test(
    "Words that name nothing are never refused while they stand; words that do are, after a while",
    arguments: [("do", false), ("can i", false), ("ba", false), ("can i crush it", true)])
  func namingNothing(words: String, isRefused: Bool) throws {
    let browser = try type(words, every: 6_000) { _ in }
    #expect(GuideScreen.rows(browser).contains { $0.contains(Self.verdict) } == isRefused)
  }

  @Test(
    "Where the guide does not say, Enter does what the footer says",
    arguments: [(80, 24), (40, 12)])
  func enter(columns: Int, rows: Int) throws {
    func asked(_ words: String) throws -> Browser {
      try GuideScreen.browser(GuideScreen.ask(words) + [.enter], columns: columns, rows: rows)
    }
    // Whom to ask is an answer.
    for words in ["tylenol", "cut the tablets in half", "my dog"] {
      var browser = try asked(words)
      let row = try #require(
        GuideScreen.rows(browser).first { $0.drop { $0 == " " }.hasPrefix(">") }, "\(words)")
      #expect(GuideScreen.rows(browser).last?.contains("Enter open") == true)
      browser.receive([.key(.enter)])
      #expect(browser.reading.mode == .page)
      let title = row.drop { " >".contains($0) }.prefix(12)
      #expect(browser.reading.page.view.page.fullTitle.hasPrefix(title), "\(words)")
    }
    // What only comes near is none: nothing is chosen, and Enter opens nothing, before an arrow chooses it.
    var browser = try asked("zeppelin timetable for stockholm")
    if !(browser.reading.mode.search?.rows.isEmpty ?? true) {
      #expect(!GuideScreen.rows(browser).contains { $0.drop { $0 == " " }.hasPrefix(">") })
      #expect(GuideScreen.rows(browser).last?.contains("Enter") == false)
      browser.receive([.key(.enter)])
      #expect(browser.reading.mode.search != nil)
      browser.receive([.key(.down)])
      #expect(GuideScreen.rows(browser).last?.contains("Enter open") == true)
      browser.receive([.key(.enter)])
      #expect(browser.reading.mode == .page)
    }
  }

  @Test(
    "A medicine that no page names leads to which ones clash, and whom to ask",
    arguments: [
      "prednisone", "can i take prednisone", "prednisone with baclofen", "can i take florbex",
      "amoxicillin", "can i take omeprazole with baclofen", "florbex with baclofen",
    ])
  func otherMedicine(words: String) throws {
    let answer = try RealGuide.library.search(words)
    #expect(answer.listed.first?.node == "questions/which-medicines")
    // What the guide answers by itself, Enter opens at once.
    guard !answer.answered else { return }
    #expect(answer.unsaid == answer.listed.first)
    var browser = try GuideScreen.browser(GuideScreen.ask(words))
    let typed = GuideScreen.rows(browser)
    for time in [1_000, 3_000] { browser.receive([.pause], at: time) }
    #expect(GuideScreen.rows(browser) != typed)
    let rested = GuideScreen.rows(browser)
    browser.receive([.key(.enter)])
    #expect(browser.reading.mode == .page)
    var hasty = try GuideScreen.browser(GuideScreen.ask(words) + [.enter])
    #expect(GuideScreen.rows(hasty) == rested)
    hasty.receive([.key(.enter)])
    #expect(GuideScreen.rows(hasty) == GuideScreen.rows(browser))
  }

  @Test(
    "The colour of a person opens what to do when breathing stops, that of a thing does not",
    arguments: [
      ("turned blue", true), ("he turned blue", true), ("her lips turned blue", true),
      ("grey lips", true), ("she went blue", true), ("the tablet turned blue", false),
      ("blue tablets", false), ("my urine turned blue", false),
    ])
  func blue(words: String, opens: Bool) throws {
    let card = try RealGuide.library.search(words).card
    #expect((card?.id == "cards/trouble-breathing") == opens, "\(card?.id ?? "none")")
  }

  @Test("A page that was found shows where the keys are", arguments: [80, 120])
  func found(columns: Int) throws {
    let browser = try GuideScreen.browser(
      GuideScreen.ask("can i drink") + [.enter, .enter], columns: columns)
    #expect(!browser.reading.page.view.matches.all.isEmpty)
    #expect(GuideScreen.rows(browser)[1].contains("│>"))
  }

  @Test("Each line between the halves ends in the line below, and no title touches it")
  func lines() throws {
    let wide = GuideScreen.rows(try GuideScreen.browser([.down, .enter, .enter], columns: 120))
    #expect(wide[22].count { $0 == "┴" } == 2)
    for columns in [80, 120] {
      var browser = try GuideScreen.browser(columns: columns, rows: 60)
      for _ in 0..<browser.reading.topics.tree.rows.count {
        var opened = browser
        opened.receive([.key(.enter)])
        for row in GuideScreen.rows(opened).dropFirst() where row.contains("│") {
          let end = row.prefix { $0 != "│" }.last
          #expect(end == " " || end == "…" || end?.isNumber == true, "\(row)")
        }
        browser.receive([.key(.down)])
      }
    }
  }

  @Test(
    "At 40 by 12 each key of the footer stands beside what it does, and apart from the next",
    arguments: [
      "", "\r", "j\r\r", "w", "f", "t", "d", "s", "o", "p", "a", "!", "?", ",", "'", "/", "/dose",
      "/can i crush it\r", "/turning blue", "\\", "j\r\r\t",
    ])
  func footers(keys: String) throws {
    let pressed = keys.map { letter -> Key in
      letter == "\r" ? .enter : letter == "\t" ? .tab : .character(letter)
    }
    let footer = try GuideScreen.browser(pressed, columns: 40, rows: 12).frame().row(11)
      .map(\.character)
    let pairs = String(footer).split(separator: "  ").map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }
    #expect(pairs.count >= 2)
    for pair in pairs {
      let words = pair.split(separator: " ")
      #expect(words.count >= 2, "\(pairs)")
      // One key and no second.
      let keys = [
        "Enter", "Esc", "Backspace", "Space", "Tab", "↑↓", "/", "!", "?", "q", "F1", "F2", "F3",
      ]
      #expect(words.dropFirst().allSatisfy { !keys.contains(String($0)) }, "\(pairs)")
    }
  }
}
