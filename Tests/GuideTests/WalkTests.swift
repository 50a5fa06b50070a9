import Education
import Foundation
import GuideStore
import Language
import Screen
import Testing

@testable import Browsing

/// Where people stopped who walked the finished program and had not built it, on the real guide.
@Suite("Walks")
struct WalkTests {
  @Test(
    "A word whose letters are all commands is asked at any pace, and nothing else happens",
    arguments: ["alcohol", "took too much", "pump", "stop", "911"], [100, 400, 900])
  func commandLetters(words: String, gap: Int) throws {
    let start = try GuideScreen.browser()
    var browser = start
    for (index, letter) in words.enumerated() {
      browser.receive([.key(.character(letter))], at: 10_000 + index * gap)
      let isCalm =
        browser.reading.mode.search != nil
        || browser.reading.page.view.page.reference == start.reading.page.view.page.reference
      #expect(isCalm, "after \(letter)")
    }
    #expect(browser.reading.mode.search?.prompt.text == words)
    #expect(browser.reader.applying == start.reader.applying)
  }

  @Test(
    "A letter that was done before the question is left out where it makes no word with it, and the guide answers"
  )
  func keyOrLetter() throws {
    // A name that is no word of every day is asked with the letter and without it.
    for (words, asked) in [
      ("tallergy", "allergy"), ("tibuprofen", "tibuprofen"), ("swallowed", "swallowed"),
      ("alcohol", "alcohol"), ("ci can not sleep", "i can not sleep"),
    ] {
      var browser = try GuideScreen.browser()
      browser.receive([.key(.character(words.first!))], at: 10_000)
      browser.receive([.pause], at: 11_500)
      for (index, letter) in words.dropFirst().enumerated() {
        browser.receive([.key(.character(letter))], at: 12_300 + index * 300)
      }
      let search = try #require(browser.reading.mode.search)
      #expect(search.prompt.text == asked)
      #expect(search.answer?.answered == true || search.answer?.card != nil)
    }
  }

  @Test(
    "A card that is longer than the screen is read with the arrow, and no line of it is passed over"
  )
  func longCard() throws {
    var browser = try GuideScreen.browser(GuideScreen.ask("ran out"), columns: 40, rows: 12)
    let card = try #require(browser.reading.mode.search?.answer?.card)
    var before = GuideScreen.rows(browser)
    #expect(before[10].contains("More below"))
    var seen = before[2..<10].map { $0 }
    for step in 0..<40 where browser.reading.mode.search?.selection == 0 {
      browser.receive([.key(.down)])
      let now = GuideScreen.rows(browser)
      if browser.reading.mode.search?.selection != 0 { break }
      // The first arrow goes to the title.
      if step > 0 { #expect(now != before, "arrow \(step + 1)") }
      // Each screen begins with what stood on the one before.
      #expect(before[2..<10].contains(now[2]))
      seen += now[2..<10]
      before = now
    }
    #expect(browser.reading.mode.search?.selection == 1)
    let read = seen.joined(separator: " ").split { !$0.isLetter }
    for step in AnswerLines.steps(of: card.text) {
      for word in step.split(whereSeparator: { !$0.isLetter }) {
        #expect(read.contains(word), "\(word)")
      }
    }
    // From below its end comes first, then its beginning, then the question.
    browser.receive([.key(.up)])
    #expect(GuideScreen.rows(browser)[2...9].contains { $0.contains("whole card") })
    for _ in 0..<30 { browser.receive([.key(.up)]) }
    #expect(browser.reading.mode.search?.isInResults == false)
  }

  @Test("What may not answer is not read out before it is chosen")
  func nearest() throws {
    let asked = GuideScreen.ask("whats the best pizza for mum")
    var browser = try GuideScreen.browser(asked + [.enter])
    let before = GuideScreen.rows(browser)
    let line = try #require(before.firstIndex { $0.contains("may not answer you") })
    let row = browser.frame().row(line)
    #expect(row.contains { $0.style == .strong })
    let first = try #require(before[(line + 1)...].firstIndex { $0.contains { $0.isLetter } })
    #expect(before[first + 2].allSatisfy { $0 == " " })
    #expect(!before[first].contains(">"))
    browser.receive([.key(.down)])
    #expect(GuideScreen.rows(browser)[22].contains("Enter opens: "))
  }

  @Test("A result is opened at the top of its page where its part is on that screen")
  func topOfPage() throws {
    let browser = try GuideScreen.browser(
      GuideScreen.ask("signs of too much or too little") + [.enter])
    let view = browser.reading.page.view
    let line = try #require(view.matches.currentLine)
    #expect(view.viewport.visible.contains(line))
    let title = "Signs of too much and of too little"
    let block = try #require(view.layout.headings.first { $0.text == title })
    #expect((view.viewport.top == 0) == (block.line + 4 <= view.viewport.height))
    // Where the beginning of the page is above the screen, that is said, and how to get there.
    #expect(view.viewport.top == 0 || browser.notice == "A part of this page. Home: its top.")
  }

  @Test("Help now leads to the other dangers, says how to read on, and counts no screens")
  func helpNow() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      let shown = try GuideScreen.rows(
        GuideScreen.browser([.character("!")], columns: columns, rows: rows))
      #expect(shown[rows - 2].contains("Tab: other dangers"))
      #expect(shown[rows - 1].contains("Space more"))
      #expect(!shown[rows - 2].contains("screens"))
      #expect(!shown[rows - 1].contains("! help"))
    }
  }

  @Test("From help now Tab leads to the first of the other dangers, and on through all of them")
  func otherDangers() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      for keys: [Key] in [[], [.end], [.pageDown]] {
        var browser = try GuideScreen.browser(
          [.character("!")] + keys, columns: columns, rows: rows)
        let cards = browser.reading.page.view.page.otherCards
        var seen: [Target] = []
        for _ in cards {
          browser.receive([.key(.tab)])
          let stop = try #require(browser.reading.page.view.focusedStop)
          #expect(browser.reading.page.view.viewport.visible.contains(stop.line))
          if seen.isEmpty {
            // As many of them as there is room for are seen at once, below their heading.
            let view = browser.reading.page.view
            let last = view.layout.stops.filter { cards.contains($0.target) }.map(\.line).max() ?? 0
            #expect(view.viewport.top < stop.line)
            #expect(view.viewport.visible.contains(min(last, stop.line + 6)))
          }
          seen.append(stop.target)
        }
        #expect(seen.count > 5 && Set(seen) == cards, "after \(keys)")
      }
    }
  }

  @Test("Esc on a card goes to what it was opened from: the answers, or another card")
  func backFromCard() throws {
    for columns in [80, 40] {
      let rows = columns == 80 ? 24 : 12
      var browser = try GuideScreen.browser(
        [.character("!")] + GuideScreen.ask("pump alarm") + [.enter], columns: columns, rows: rows)
      #expect(browser.reading.page.view.page.reference == .node("cards/pump"))
      browser.receive([.key(.escape)])
      #expect(browser.reading.mode.search?.prompt.text == "pump alarm")
      browser.receive([.key(.escape)])
      #expect(browser.reading.mode.search == nil)
      #expect(browser.reading.page.view.page.reference == .node("cards/help-now"))
      browser.receive([.key(.tab), .key(.tab), .key(.enter)])
      #expect(browser.reading.page.view.page.reference != .node("cards/help-now"))
      browser.receive([.key(.escape)])
      #expect(browser.reading.page.view.page.reference == .node("cards/help-now"))
      // The link that was chosen first, then the card.
      for _ in 0..<2 { browser.receive([.key(.escape)]) }
      #expect(browser.reading.page.view.page.reference == .node("start-here"))
    }
  }

  @Test(
    "A place of the program is the first answer to its name, and opens",
    arguments: [
      ("warnings", PageReference.warnings), ("WARNINGS", .warnings), ("show me the keys", .keys),
      ("how do i print this page?", .sheets(of: .page("start-here"))), ("settings", .settings),
      ("about me", .mine),
    ])
  func places(words: String, page: PageReference) throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      let browser = try GuideScreen.browser(
        GuideScreen.ask(words) + [.enter], columns: columns, rows: rows)
      #expect(browser.reading.page.view.page.reference == page)
      #expect(browser.reading.mode.search == nil)
    }
  }

  @Test("An answer that is chosen can be read to its end on a narrow screen too")
  func wholeAnswer() throws {
    func words(_ columns: Int, _ rows: Int) throws -> [Substring] {
      var browser = try GuideScreen.browser(
        GuideScreen.ask("can i drink"), columns: columns, rows: rows)
      var seen: [String] = []
      for _ in 0..<20 where browser.reading.mode.search?.selection == 0 {
        seen += GuideScreen.rows(browser)[2..<(rows - 2)]
        browser.receive([.key(.down)])
      }
      return seen.joined(separator: " ").split { !$0.isLetter }
    }
    let wide = try words(80, 24)
    let narrow = Set(try words(40, 12))
    // The answer ends with whom to call.
    let end = try #require(wide.firstIndex(of: "emergency"))
    #expect(end > 20)
    for word in wide[6...end] where word != "question" { #expect(narrow.contains(word), "\(word)") }
  }

  @Test("In an empty question ! shows what to do in danger")
  func danger() throws {
    let browser = try GuideScreen.browser([.character("/"), .character("!")])
    #expect(browser.reading.page.view.page.reference == .node("cards/help-now"))
    let asked = try GuideScreen.browser(GuideScreen.ask("help!"))
    #expect(asked.reading.mode.search?.prompt.text == "help!")
  }

  @Test("Who writes that they want to leave is asked once more, and sees what the guide says")
  func leaving() throws {
    for words in ["exit", "quit"] {
      var browser = try GuideScreen.browser(GuideScreen.ask(words))
      #expect(GuideScreen.rows(browser).contains { $0.contains("Leave this program") })
      guard browser.reading.mode.search?.answer?.card == nil else { continue }
      browser.receive([.key(.enter)])
      #expect(!browser.isDone)
      #expect(browser.notice == "Enter again leaves. Esc goes back.")
      browser.receive([.key(.enter)])
      #expect(browser.isDone)
    }
  }

  @Test("The first screen of the keys says how to take a page along")
  func takingAlong() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      let shown = try GuideScreen.rows(
        GuideScreen.browser([.character("?")], columns: columns, rows: rows))
      #expect(shown.joined(separator: " ").contains("press p on it"))
    }
    // The large print is on the first screen of the forms.
    let forms = try GuideScreen.rows(GuideScreen.browser([.character("p")], columns: 40, rows: 12))
    #expect(forms.contains { $0.contains("large print") })
    #expect(forms[11].contains("Enter"))
  }

  @Test("A card that is heard first says that there are other answers")
  func others() throws {
    var reader = try LinearBrowser(
      shelf: Shelf(RealGuide.library), rows: 24, width: 72, glyphs: .unicode, today: "2026-12-01")
    let said = reader.receive(line: "pump alarm")
    #expect(said.contains("other answer"))
    try #require(said.hasPrefix("Do this now"))
    // A step is read to its end, and no further.
    let step = reader.receive(line: "1")
    #expect(step.hasPrefix("Step 1: Call your local emergency number now"))
    let steps = try #require(RealGuide.blocks(of: "cards/pump").first).plainText
    let first = try #require(steps.split(separator: "\n").first).drop { !$0.isLetter }
    #expect(step.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(first))
    #expect(!step.contains("Step 2"))
  }

  @Test("Nearly every way in which people ask begins as the table of beginnings says")
  func beginnings() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Content/asked")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var (begun, all) = (0, 0)
    for case let file as String in files where file.hasSuffix(".txt") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.lowercased().split(separator: "\n") where line.first?.isLetter == true {
        guard let second = line.dropFirst().first, second.isLetter || second == " " else {
          continue
        }
        all += 1
        if WordBeginnings.has(line.first!, second) { begun += 1 }
      }
    }
    #expect(all > 30_000)
    #expect(begun * 100 > all * 99, "\(begun) of \(all)")
    // Keys that are pressed one after the other are none.
    for keys in ["wd", "wf", "fd", "dw", "jk", "kj", "ww", "vc", "dm"] {
      #expect(!WordBeginnings.has(keys.first!, keys.last!), "\(keys)")
    }
  }
}
