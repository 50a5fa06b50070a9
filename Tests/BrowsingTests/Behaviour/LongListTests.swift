import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// Lists that are longer than any screen: only what is shown is read, and nobody can tell.
@Suite("Long lists")
struct LongListTests {
  static let count = 300

  /// A guide with so many topics, questions and warnings on one level each.
  static let guide: Guide = {
    var guide = SampleGuide.guide
    guide.nodes.append(Node(id: "many", kind: .topic, title: "Many", main: "Many topics."))
    let topics = (0..<count).map { number in
      Node(
        id: "many/\(number)", kind: .topic, title: "Topic \(number)", parent: "many",
        main: "What topic \(number) is about.",
        blocks: [
          .warning(
            Warning(
              id: Target(node: "many/\(number)", fragment: "ask"), level: .notice,
              title: "Ask about topic number \(number)",
              blocks: [
                .paragraph([
                  Statement(spans: [Span("What to do: ask somebody.")], kind: .house)
                ])
              ]))
        ])
    }
    func items(_ numbers: Range<Int>) -> [MenuItem] {
      numbers.map { number in
        MenuItem(
          title: "Topic \(number)"
            + (number % 7 == 0 ? ", whose title takes more than a line of a screen of eighty" : ""),
          target: Target("many/\(number)"), note: number % 3 == 0 ? "A note on it." : nil)
      }
    }
    guide.nodes[guide.nodes.count - 1].blocks = [
      .paragraph([Statement(spans: [Span("They are many.")], kind: .house)]),
      .menu(title: "The first of them", items: items(0..<10)),
      .menu(title: "The others", items: items(10..<count)),
    ]
    guide.nodes += topics
    return guide
  }()

  static let library = try! SampleGuide.library(of: guide)

  private func session(rows: Int = 24) throws -> Session {
    try Session(columns: 80, rows: rows, in: Self.library)
  }

  /// The page as it is where all of its rows are laid out.
  private func whole(_ session: Session) -> Session {
    var session = session
    session.browser.reading.page.view.showAllRows()
    return session
  }

  /// What is on the screen but for where in the page that is.
  private func page(_ session: Session) -> [String] {
    let frame = session.browser.frame()
    return (0..<frame.size.rows - 2).map { session.row($0) } + ["\(frame.cursor)"]
  }

  @Test(
    "Any way through a long list shows the same as one that is laid out whole",
    arguments: ["<F2>", "many"])
  func sameScreens(list: String) throws {
    let rows = 24
    var long = try session(rows: rows)
    if list == "many" {
      long.browser.open(topic: list)
      long.browser.reading.mode = .page
    } else {
      long.press(list)
    }
    var whole = whole(long)
    #expect(long.browser.reading.page.view.page.rows?.areAll == false)
    #expect(page(long) == page(whole))
    var random = SeededGenerator(seed: 16)
    let keys = [
      "<Down>", "<Down>", "<Up>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgUp>", "<Tab>", "<Tab>",
      "<S-Tab>", "<End>", "<Home>", "\n", "\n<BS>", "3", "<F1><Esc>",
    ]
    for step in 0..<60 {
      let key = keys.randomElement(using: &random)!
      let columns = step % 10 == 9 ? [60, 80, 100].randomElement(using: &random) : nil
      func act(on session: inout Session) {
        session.press(key)
        guard let columns else { return }
        session.browser.receive(.resize(Size(columns: columns, rows: rows)))
      }
      act(on: &long)
      act(on: &whole)
      let same = page(long) == page(whole) && long.focused == whole.focused
      #expect(same, "step \(step), \(key)")
      guard same else {
        print(page(long).joined(separator: "\n"), page(whole).joined(separator: "\n"))
        return
      }
    }
  }

  @Test("The line above the footer says which rows of how many are on the screen")
  func position() throws {
    var session = try session()
    session.press("<F2>")
    #expect(session.screen.contains(" of 305 "))
    session.press("<End>")
    #expect(session.screen.contains(" to 305 of 305 "))
    session.press("<Home>")
    #expect(session.screen.contains(" 1 to "))
  }

  @Test("Letters are found in rows that were not on the screen")
  func finding() throws {
    var session = try session()
    session.press("<F2>\\number 299")
    #expect(session.screen.contains("Ask about topic number 299"))
  }

  @Test("The way back leads to the same row")
  func back() throws {
    var session = try session()
    session.press("<F2><End><PgUp><PgUp><Tab>\n")
    let (before, chosen) = (session.browser.reading.page.view, session.focused)
    session.press("\n")
    #expect(session.reference != .warnings)
    session.press("<BS>")
    let after = session.browser.reading.page.view
    #expect(after.anchor == before.anchor)
    #expect(after.page.openWarnings == before.page.openWarnings)
    #expect(session.focused == chosen)
  }

  @Test("A long branch of the topics is walked from end to end, and folds to its own row")
  func tree() throws {
    var session = try session()
    session.press("<End>")
    while session.selected != "many" { session.press("<Up>") }
    session.press("\n")
    #expect(session.screen.contains("Topic 0"))
    session.press("<End>")
    #expect(session.selected == "many/299")
    session.press("<PgUp><PgUp>")
    #expect(session.screen.contains("Topic 270"))
    session.press("<Left>")
    #expect(session.selected == "many")
    session.press("<Left>")
    #expect(!session.screen.contains("> Topic 0"))
    #expect(session.browser.reading.topics.tree.rows.count == 8)
  }

  @Test("A page of the guide with a long list is printed and read out whole")
  func whole() throws {
    let many = Self.guide.nodes.first { $0.id == "many" }
    #expect(try Self.library.blocks(of: "many") == many?.blocks)
    var maker = PageMaker(library: Self.library)
    maker.readsAllRows = true
    let warnings = try maker.page(.warnings)
    #expect(warnings?.blocks.count == 305)
  }
}
