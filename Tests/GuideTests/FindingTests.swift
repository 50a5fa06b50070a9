import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// What people stumbled over who used the program, and no longer do; each test has the number of the
/// finding in front. What is not told here has its test where its part of the program has them.
@Suite("Findings")
struct FindingTests {
  // MARK: The first screen

  @Test("1: The first screen says how to ask, in bold, at every size")
  func howToAsk() throws {
    #expect(
      try GuideScreen.styles(of: "To ask, just type.", in: GuideScreen.browser()).contains(.strong))
    let small = try GuideScreen.browser(columns: 40, rows: 12)
    #expect(try GuideScreen.styles(of: "To ask, just type your question.", in: small) == [.strong])
  }

  @Test(
    "2, 3: Typing without a key for it asks, quits nothing and goes nowhere",
    arguments: ["quit baclofen", "i ran out of tablets", "can't breathe"], [150, 600, 900])
  func typing(words: String, gap: Int) throws {
    var browser = try GuideScreen.browser()
    for (index, letter) in words.enumerated() {
      browser.receive([.key(.character(letter))], at: 10_000 + index * gap)
    }
    #expect(browser.reading.mode.search?.prompt.text == words)
    #expect(!browser.isDone)
    browser.receive([.key(.escape)], at: 60_000)
    #expect(browser.reading.page.view.page.reference == .node("start-here"))
  }

  @Test("A digit that sticks to the question behind it hides no danger")
  func digitBefore() throws {
    var browser = try GuideScreen.browser()
    for (index, letter) in "1seizure".enumerated() {
      browser.receive([.key(.character(letter))], at: 10_000 + index * 300)
    }
    #expect(browser.reading.mode.search?.prompt.text == "1seizure")
    #expect(browser.frame().text.contains("DO THIS NOW"))
  }

  @Test("4: Caps Lock takes no key away", arguments: ["W", "F", "S", "D", "T", "M"])
  func capsLock(key: String) throws {
    let small = try GuideScreen.browser(GuideScreen.letters(key.lowercased()))
    // The mouse has a capital of its own.
    let capital = try GuideScreen.browser(GuideScreen.letters(key))
    #expect(key == "M" || capital.frame() == small.frame())
  }

  @Test("6: The page that has the keys says so at its title, and its topic is marked in the tree")
  func focus() throws {
    let browser = try GuideScreen.browser([.down, .enter, .enter])
    #expect(GuideScreen.rows(browser)[1].contains("│>Stopping safely"))
    #expect(Array(browser.frame().row(1))[28].style == .selected)
    #expect(GuideScreen.rows(browser).contains { $0.hasPrefix("• Stopping safely") })
  }

  @Test("62: At 40 by 12 the first screen names the guide, the arrows and Enter")
  func small() throws {
    let rows = try GuideScreen.rows(GuideScreen.browser(columns: 40, rows: 12))
    #expect(rows[0] == " DANGER Do not stop suddenly  w warnings")
    #expect(rows[1].hasPrefix(" Baclofen: topics"))
    #expect(rows[11] == " ↑↓ move  Enter open  ! help  q quit")
    // And a page there says the way back, and how to leave.
    let page = try GuideScreen.rows(
      GuideScreen.browser([.down, .enter, .enter], columns: 40, rows: 12))
    #expect(page[11] == " Backspace back  / ask  ! help  q quit")
  }

  // MARK: Answers

  @Test("9: Who asks whether they can drink reads that first, and not about a wedding")
  func drinking() throws {
    for words in ["can i drink", "can i drink wine", "can i drink beer"] {
      let first = try RealGuide.library.search(words, limit: 3).results.first
      #expect(first?.title == "Can I drink alcohol with baclofen?", "\(words)")
    }
  }

  @Test("10: Hits have a blank row between them and their kind at the edge, and none is painted")
  func calmResults() throws {
    let browser = try GuideScreen.browser(GuideScreen.ask("can i drink"))
    let rows = GuideScreen.rows(browser)
    let hits = rows.indices.filter { index in
      ["question", "topic", "warning", "sources differ"].contains {
        rows[index].hasSuffix(" " + $0)
      }
    }
    #expect(hits.count >= 4)
    for hit in hits.dropFirst() { #expect(rows[hit - 1].allSatisfy { $0 == " " }) }
    #expect(hits.allSatisfy { rows[$0].columns == rows[hits[0]].columns })
    let painted: Set<Style> = [.match, .currentMatch]
    #expect(
      (0..<24).allSatisfy { row in
        browser.frame().row(row).allSatisfy { !painted.contains($0.style) }
      })
  }

  @Test("11: A question that was found unfolds nothing in the tree, and says where it belongs")
  func foundQuestion() throws {
    let before = try GuideScreen.browser().reading.topics.tree.rows.count
    let browser = try GuideScreen.browser(GuideScreen.ask("can i drink") + [.enter])
    #expect(browser.reading.topics.tree.rows.count == before)
    #expect(GuideScreen.rows(browser)[1].contains("Questions › Can I drink alcohol with baclofen?"))
  }

  @Test("12: From a hit the way back is in the footer", arguments: [40, 70, 80, 110, 120])
  func wayBack(columns: Int) throws {
    let browser = try GuideScreen.browser(
      GuideScreen.ask("can i drink") + [.enter], columns: columns)
    #expect(GuideScreen.rows(browser)[23].contains(columns < 60 ? "Backspace" : "Backspace back"))
  }

  @Test("15: Held Backspace stops at the empty line, and the question comes back")
  func backspace() throws {
    var browser = try GuideScreen.browser(
      GuideScreen.ask("pum") + Array(repeating: .backspace, count: 6))
    #expect(browser.notice == "Nothing is typed; Esc goes back.")
    #expect(browser.reading.mode.search != nil)
    browser = try GuideScreen.browser(GuideScreen.ask("pump") + [.escape, .character("/"), .up])
    #expect(browser.reading.mode.search?.prompt.text == "pump")
  }

  @Test("21: While a question is typed warnings, help now and keys are offered")
  func promptFooter() throws {
    let footer = try GuideScreen.rows(GuideScreen.browser(GuideScreen.ask("pump")))[23]
    #expect(footer.contains("F2 warnings  F3 help now  F1 keys"))
    #expect(
      try GuideScreen.browser(GuideScreen.ask("pump") + [.function(3)]).reading.page.view.page
        .signal != nil)
  }

  @Test("22: The items of a list are told apart in a snippet, and a sentence keeps its end")
  func snippets() throws {
    let result = try #require(
      try RealGuide.library.search("what are the signs of withdrawal").results.first)
    #expect(result.snippet.contains("seizures (fits), or new confusion, seeing or hearing things"))
    #expect(result.snippet.contains("new shaking or twitching. Suddenly stopping"))
  }

  @Test(
    "23: While one types, nothing is said of not being answered",
    arguments: ["ran out of tablets", "can i drink", "does it make me sleepy"])
  func growing(words: String) throws {
    var browser = try GuideScreen.browser([.character("/")])
    for letter in words {
      browser.receive([.key(.character(letter))])
      let verdict = GuideScreen.rows(browser).dropFirst(2).prefix(3).contains {
        $0.contains("do not say") || $0.contains("No match")
      }
      #expect(!verdict, "after \(browser.reading.mode.search?.prompt.text ?? "")")
    }
  }

  // MARK: Danger

  @Test("17: The chosen card keeps its red, its steps are bold, and nothing below it is painted")
  func redCard() throws {
    let browser = try GuideScreen.browser(
      GuideScreen.ask("my dad has a pump and he has fever and stiff muscles"))
    #expect(try GuideScreen.styles(of: "DO THIS NOW", in: browser) == [.danger])
    #expect(
      try GuideScreen.styles(of: "Call your local emergency number", in: browser) == [.strong])
    #expect(GuideScreen.rows(browser)[3].contains("> DO THIS NOW"))
  }

  @Test("18: The page of a card says DO THIS NOW in red, and begins with its first step")
  func cardPage() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      let browser = try GuideScreen.browser(
        GuideScreen.ask("fever and stiff") + [.enter], columns: columns, rows: rows)
      #expect(GuideScreen.rows(browser)[1].contains("DO THIS NOW"))
      #expect(try GuideScreen.styles(of: "DO THIS NOW", in: browser).contains(.danger))
      let text = GuideScreen.rows(browser).dropFirst(2).prefix(4).joined(separator: " ")
      #expect(text.contains("1. Call your local emergency number"))
    }
  }

  @Test("18: No card says its title twice where the row above the page has it")
  func cardTitles() throws {
    for card in RealGuide.nodes where card.kind == .card {
      var browser = try GuideScreen.browser(columns: 40, rows: 12)
      try browser.reading.go(to: Target(card.id))
      let titles = GuideScreen.rows(browser).prefix(5).filter { $0.contains(card.title.prefix(20)) }
      #expect(titles.count == 1, "\(card.title)")
    }
  }

  @Test(
    "19: Heat and stiffness open a card",
    arguments: [
      "dad is very hot and stiff", "fever and stiff",
    ])
  func heat(words: String) throws {
    #expect(try RealGuide.library.search(words).card?.id == "cards/help-now")
  }

  @Test("20: A pump that makes a noise leads to the card about pumps, never to ears")
  func noise() throws {
    let answer = try RealGuide.library.search("my fathers pump makes a noise")
    #expect(
      answer.card?.id == "cards/pump" || answer.listed.prefix(2).contains { $0.id == "cards/pump" })
    #expect(!answer.listed.contains { $0.title.contains("ears") })
  }

  @Test("24, 25: Who ran out is asked first whether they are ill, and pointed to no list")
  func ranOut() throws {
    let card = try #require(try RealGuide.library.search("ran out of tablets 2 days ago").card)
    let steps = AnswerLines.steps(of: card.text)
    #expect(steps[0].hasPrefix("1. If you feel ill"))
    #expect(steps[0].contains("call your local emergency number now"))
    #expect(steps[1].contains("a day without baclofen"))
    #expect(!steps.contains { $0.contains("below") || $0.contains("list") })
  }

  @Test(
    "26: However somebody says that there is none left, the card opens or stands first",
    arguments: [
      "my tablets are finished", "no baclofen since monday", "i havent had any for two days",
      "havent taken it for 2 days", "forgot my pills at home on holiday",
      "two days without tablets", "missed 3 days", "missed four doses", "i threw up my pills",
      "empty bottle", "the box is empty", "no tabs left its weekend",
    ])
  func noneLeft(words: String) throws {
    let answer = try RealGuide.library.search(words)
    #expect((answer.card?.id ?? answer.results.first?.id) == "cards/ran-out")
  }

  @Test(
    "26: A bottle that was swallowed, and a child that ate pills, open the card of too much",
    arguments: ["swallowed whole bottle", "my kid ate my pills"])
  func tooMuch(words: String) throws {
    #expect(try RealGuide.library.search(words).card?.id == "cards/took-too-much")
  }

  @Test("47: A chosen warning keeps the colour of its level")
  func chosenWarning() throws {
    let browser = try GuideScreen.browser([.character("w"), .home, .down])
    let row = try #require(
      GuideScreen.rows(browser).firstIndex {
        $0.hasPrefix(">  DANGER") || $0.hasPrefix("> DANGER") || $0.contains(">  DANGER")
          || $0.contains("> DANGER")
      })
    #expect(browser.frame().row(row).contains { $0.style == .danger })
  }

  // MARK: Reading

  @Test("44: v puts the topics away and gives the page the whole screen, then room between lines")
  func views() throws {
    var browser = try GuideScreen.browser([.down, .enter, .enter, .character("v")])
    #expect(browser.reading.layout.text.columns.count == 72)
    #expect(!browser.frame().text.contains("│ Stopping"))
    browser.receive([.key(.character("v"))])
    #expect(browser.notice == "Room between lines. v: as it was.")
    browser.receive([.key(.character("v")), .key(.character("+"))])
    #expect(browser.notice == "As wide as it can be; v puts the topics away.")
    // Narrow text stays beside the tree.
    browser.receive([.key(.character("-"))])
    #expect(browser.reading.layout.text.columns.lowerBound == 28)
  }

  @Test("55: Where everything under a heading has one source, its number stands at the heading")
  func oneMark() throws {
    let marks = RealGuide.nodes.flatMap { RealGuide.blocks(of: $0.id).citationMarks }
    let atHeadings = marks.count { if case .atHeading = $0 { true } else { false } }
    #expect(atHeadings > 4)
    // At a heading above a box they would seem to be those of the box.
    for node in RealGuide.nodes {
      let blocks = RealGuide.blocks(of: node.id)
      for (block, mark) in zip(blocks.dropFirst(), blocks.citationMarks) {
        if case .atHeading = mark, case .warning = block { Issue.record("\(node.id)") }
      }
    }
  }

  @Test("56: Each page on which both speak says at its foot which lines are the guide's own")
  func voices() throws {
    let maker = PageMaker(library: RealGuide.library)
    let page = try #require(try maker.page(.node("stopping-safely")))
    #expect(
      page.blocks.contains { $0.plainText.hasPrefix("Lines without a number are the guide's own") })
  }

  @Test(
    "51: What is on a list names the groups of its rows, and each leads there, on the screen and heard",
    arguments: ["f", "t", "d"])
  func groups(letter: String) throws {
    let list = try GuideScreen.browser(GuideScreen.letters(letter))
    let titles = list.reading.page.view.page.blocks.compactMap { block -> String? in
      guard case .menu(let title?, let items) = block, title != Wording.nextTopic else {
        return nil
      }
      return items.isEmpty ? nil : title
    }
    #expect(titles.count > 3)
    #expect(!titles.contains(""))
    var rows = list
    for key in GuideScreen.letters("o") { rows.receive([.key(key)]) }
    for title in titles {
      var browser = rows
      let row = try #require(
        browser.reading.page.view.layout.stops.firstIndex { $0.title == title }, "\(title)")
      browser.reading.page.view.focus(onStop: row)
      browser.receive([.key(.enter)])
      let page = GuideScreen.rows(browser).dropFirst(2).map { $0.dropFirst(28) }
      #expect(page.contains { $0 == title }, "\(title)")
    }
    var reader = try LinearBrowser(
      shelf: Shelf(RealGuide.library), rows: 24, width: 72, glyphs: .unicode, today: "2026-12-01")
    _ = reader.receive(line: letter)
    var said = reader.receive(line: "o")
    while said.contains("Enter: more.") { said = reader.receive(line: "") }
    let last = try #require(said.matches(of: #/(?m)^(\d+)\. /#).last?.1)
    #expect(reader.receive(line: String(last)).contains(titles[titles.count - 1]))
  }

  @Test("15: What is erased to the last letter leaves what is asked most")
  func erased() throws {
    var browser = try GuideScreen.browser()
    let keys = GuideScreen.letters("pu") + [.backspace, .backspace]
    for (index, key) in keys.enumerated() { browser.receive([.key(key)], at: 10_000 + index * 300) }
    #expect(browser.frame().text.contains("What do I do if I run out?"))
  }

  @Test("39, 57: Linear mode says how many topics a branch has, and calls a screenful a screen")
  func linear() throws {
    var reader = try LinearBrowser(
      shelf: Shelf(RealGuide.library), rows: 24, width: 72, glyphs: .unicode, today: "2026-12-01")
    let said = reader.receive(line: "2")
    #expect(said.hasPrefix("Topic: Stopping safely (screen 1 of "))
    #expect(said.contains("7 topics in this part; o names them."))
  }
}
