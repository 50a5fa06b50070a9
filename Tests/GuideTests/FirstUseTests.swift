import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// Where people hesitated who used the program for the first time.
@Suite("First use")
struct FirstUseTests {
  @Test(
    "On a list the first arrow chooses a row that is on the screen, and the screen says which",
    arguments: ["f", "t", "d"], [(80, 24), (40, 12), (120, 40)])
  func firstRow(list: String, size: (Int, Int)) throws {
    var browser = try GuideScreen.browser(
      GuideScreen.letters(list), columns: size.0, rows: size.1)
    if browser.reading.page.view.focus == nil {
      #expect(browser.frame().text.contains(Wording.chooseRowFirst))
      // What the footer names does something.
      #expect(GuideScreen.rows(browser).last?.contains("Enter") == false)
      let before = browser.reading.page.view.viewport.top
      browser.receive([.key(.enter)])
      #expect(browser.reading.page.view.viewport.top == before)
      browser.receive([.key(.down)])
    }
    let view = browser.reading.page.view
    let stop = try #require(view.focusedStop)
    #expect(stop.kind == .row)
    #expect(view.viewport.visible.contains(stop.line))
    #expect(GuideScreen.rows(browser).contains { $0.contains("> ") || $0.contains(">") })
    #expect(browser.frame().text.contains("Enter"))
    browser.receive([.key(.enter)])
    #expect(browser.reading.page.view.page.reference == .node(stop.target.node))
  }

  @Test("What is read in the results has each item, row and step on a line of its own")
  func ownLines() throws {
    var browser = try GuideScreen.browser(GuideScreen.ask("can i drink"))
    var rows = GuideScreen.rows(browser).map { $0.drop { $0 == " " } }
    #expect(rows.contains("Your case:"))
    #expect(rows.contains { $0.hasPrefix("You shake after drinking stops: Call") })
    browser = try GuideScreen.browser(GuideScreen.ask("signs of withdrawal"))
    rows = GuideScreen.rows(browser).map { $0.drop { $0 == " " } }
    #expect(rows.contains("seizures (fits), or new confusion"))
    #expect(rows.contains { $0.hasPrefix("Suddenly stopping") })
  }

  @Test(
    "No step stands alone: those before it are there",
    arguments: [
      "ran out of tablets", "how do i stop safely", "count the tablets", "say the words",
      "write down the steps", "ask for a written plan", "count my tablets each week",
      "lower it only as the plan says", "tell every new place", "keep a list",
    ])
  func steps(question: String) throws {
    let answer = try RealGuide.library.search(question, limit: 20)
    for result in answer.results + answer.nearest where result.kind != .card {
      for lines in [result.lines, result.text.split(separator: "\n").map(String.init)] {
        for (index, line) in lines.enumerated() {
          guard let number = number(of: line), number > 1 else { continue }
          #expect(
            index > 0 && self.number(of: lines[index - 1]) == number - 1, "\(result.id): \(line)")
        }
      }
    }
  }

  private func number(of line: String) -> Int? {
    let digits = line.prefix { $0.isNumber }
    return line.dropFirst(digits.count).hasPrefix(". ") ? Int(digits) : nil
  }

  @Test("The first page says how to ask before it names any other key")
  func askingFirst() throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let page = try GuideScreen.rows(GuideScreen.browser(columns: columns, rows: rows)).dropFirst()
      let asking = try #require(page.firstIndex { $0.contains("To ask, just type. Then Enter.") })
      #expect(!page[..<asking].contains { $0.contains("press") || $0.contains("Enter") })
    }
  }

  @Test("No label of the topics is cut but behind a whole word", arguments: [80, 40])
  func labels(columns: Int) throws {
    let browser = try GuideScreen.browser(columns: columns, rows: 120)
    let roots = browser.reading.topics.tree.rows.count
    for root in 0..<roots {
      var opened = browser
      for _ in 0..<root { opened.receive([.key(.down)]) }
      opened.receive([.key(.enter)])
      guard opened.reading.mode == .topics else { continue }
      let width = opened.reading.layout.topics.columns.count
      let tree = opened.reading.topics.tree
      let titles = (0..<tree.rows.count).compactMap { tree.rows[$0] }
        .flatMap { [$0.title, $0.label ?? ""] }
      for row in GuideScreen.rows(opened).dropFirst().dropLast(2) {
        guard let end = row.prefix(width).firstIndex(of: "…") else { continue }
        let words = row[..<end].drop { !$0.isLetter && !$0.isNumber } + " "
        #expect(titles.contains { $0.hasPrefix(words) }, "\(row)")
      }
    }
  }

  @Test("A small screen names the guide on its pages", arguments: ["", "\r", "w", "f", "?"])
  func name(keys: String) throws {
    let pressed = keys.map { $0 == "\r" ? Key.enter : .character($0) }
    let browser = try GuideScreen.browser(pressed, columns: 40, rows: 12)
    #expect(GuideScreen.rows(browser)[1].dropFirst().hasPrefix("Baclofen"))
  }
}
