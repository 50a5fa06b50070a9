import Education
import GuideStore
import Screen
import Synchronization
import Testing

@testable import Browsing

@Suite("Guides side by side")
struct ShelfTests {
  /// A small document that somebody else published.
  private static let leaflet: Guide = {
    func page(_ id: String, _ title: String, _ blocks: [Block]) -> Node {
      Node(id: id, kind: .topic, title: title, blocks: blocks)
    }
    let danger = Warning(
      id: "driving#do-not-drive", level: .danger, title: "Do not drive",
      blocks: [.paragraph([SampleGuide.house("Bicycling is safe.")])])
    return Guide(
      about: About(
        title: "Placebin", language: "en", version: "", written: "", nextReview: "9999-12-31",
        reviewStatus: "", safetyLine: "", withdrawalBranch: "", helpCard: "",
        publication: Publication(publisher: "Works", date: "2020")),
      sources: [],
      nodes: [
        page("placebin", "Placebin", [.paragraph([SampleGuide.house("A medicine.")])]),
        page("driving", "Driving a lighthouse", [.warning(danger)]),
        // The sample guide has a page with this id too.
        page("stopping", "Stopping early", [.paragraph([SampleGuide.house("Nothing happens.")])]),
      ], lexicon: [])
  }()

  private struct Unreadable: Error, CustomStringConvertible { let description = "It is torn." }

  /// The sample guide, the leaflet, and a guide that cannot be read.
  private static func shelf(opening: @escaping @Sendable (String) -> Void = { _ in }) -> Shelf {
    Shelf([
      Shelf.Guide(name: "sample") {
        opening("sample")
        return try SampleGuide.library()
      },
      Shelf.Guide(name: "leaflet") {
        opening("leaflet")
        return try SampleGuide.library(of: leaflet)
      },
      Shelf.Guide(name: "torn") { throw Unreadable() },
    ])
  }

  private func session(
    columns: Int = 80, rows: Int = 24, _ shelf: Shelf = shelf()
  ) throws -> Session {
    try Session(columns: columns, rows: rows, on: shelf)
  }

  private func rows(_ session: Session) throws -> [String] {
    let rows = session.browser.reading.topics.tree.rows
    return try rows.rows(0..<rows.count).map {
      String(repeating: " ", count: $0.depth) + $0.title
    }
  }

  @Test("The guides are the first level of the topics; below the open one stand its pages")
  func firstLevel() throws {
    var session = try session()
    #expect(try rows(session).first == "Samplin")
    #expect(try rows(session).dropFirst().first == " Start here")
    #expect(try rows(session).suffix(2) == ["leaflet", "torn"])
    #expect(session.screen.contains(">   Start here"))
    session.press("<End><Up>\n")
    #expect(
      try rows(session) == [
        "Samplin", "Placebin", " First page", " Driving a lighthouse", " Stopping early", "torn",
      ])
    #expect(session.row(0).contains("Placebin · Works, 2020"))
    // The way up leads to the row of the guide, and folds it there.
    session.press("<Left>")
    #expect(session.selected == TreeRow.id(ofGuide: 1))
    session.press("<Left>")
    #expect(try rows(session) == ["Samplin", "Placebin", "torn"])
    session.press("<BS>")
    #expect(try rows(session).dropFirst().first == " Start here")
    #expect(session.row(0).contains("Do not stop suddenly"))
  }

  @Test("The first screen begins with the first guide and says how many there are")
  func firstScreen() throws {
    let session = try session(columns: 80, rows: 10, Self.shelf())
    #expect(session.row(1).contains("3 guides"))
    #expect(session.row(2).contains("Samplin"))
    #expect(session.browser.reading.topics.tree.viewport.top == 0)
  }

  @Test("A guide alone looks as it does without a shelf")
  func alone() throws {
    let library = try SampleGuide.library()
    let alone = try Session(on: Shelf(library))
    #expect(try alone.screen == Session(in: library).screen)
    #expect(try !rows(alone).contains("Samplin"))
  }

  @Test("A guide is opened when something of it is needed, and once")
  func opening() throws {
    let opened = Mutex<[String]>([])
    var session = try session(Self.shelf { name in opened.withLock { $0.append(name) } })
    #expect(opened.withLock(\.self) == ["sample"])
    session.press("wffd/fits<Esc>")
    #expect(opened.withLock(\.self) == ["sample"])
    session.press("<Esc><Left><End><Up>\n")
    for _ in 0..<3 { session.press("<BS><Left>]<Left>") }
    #expect(opened.withLock(\.self) == ["sample", "leaflet"])
  }

  @Test("The open guide answers first; others answer in a pause, by their names")
  func search() throws {
    var session = try session()
    session.press("/lighthouse")
    #expect(!session.screen.contains("Driving a lighthouse"))
    #expect(session.screen.contains(Wording.asksOthers))
    session.receive(.pause)
    session.receive(.pause)
    #expect(!session.screen.contains(Wording.asksOthers))
    #expect(session.screen.contains(Wording.elsewhere("Placebin")))
    let line = try #require(
      session.screen.split(separator: "\n").first { $0.contains("Do not drive") })
    #expect(line.hasSuffix("Placebin"))
    // What is not the open guide's is opened by nobody who presses Enter twice.
    session.press("\n\n")
    #expect(session.browser.reading.guide.place == 0)
    session.press("<Down><End>\n")
    #expect(session.browser.reading.guide.place == 1)
    #expect(session.row(0).contains("Placebin"))
    #expect(session.page.contains("Driving a lighthouse"))
    session.press("<BS>")
    #expect(session.browser.reading.guide.place == 0)
    #expect(session.screen.contains("Ask: lighthouse"))
  }

  @Test("What grows is asked of the open guide alone, and a rest comes before the others")
  func patience() throws {
    var session = try session()
    session.press("/lighthouse")
    #expect(session.browser.patience(at: 0) == 300)
    session.receive(.pause)
    #expect(session.browser.patience(at: 0) == 0)
    session.press("s")
    #expect(session.browser.patience(at: 0) == 300)
    // Where nobody else is asked, a longer one takes the question for whole, and one more says that nothing
    // answers.
    var alone = try Session.after("/lighthouse")
    #expect(alone.browser.patience(at: 0) == 900)
    alone.receive(.pause)
    #expect(alone.browser.patience(at: 0) == 1_600)
    alone.receive(.pause)
    #expect(alone.browser.patience(at: 0) == nil)
  }

  @Test("The first question of a document is asked when the screen has said that it takes a while")
  func firstQuestion() throws {
    let library = try GuideLibrary(Self.leaflet, learnsLater: true)
    var session = try session(Shelf(library))
    #expect(session.browser.patience(at: 0) == nil)
    session.press("/driv")
    #expect(session.screen.contains(Wording.learning))
    #expect(!session.screen.contains("Do not drive"))
    #expect(session.browser.patience(at: 0) == 0)
    session.receive(.pause)
    #expect(!session.screen.contains(Wording.learning))
    #expect(session.screen.contains("Do not drive"))
    #expect(!library.hasLesson)
  }

  @Test("Enter waits for the first question to be answered")
  func firstQuestionAtOnce() throws {
    let library = try GuideLibrary(Self.leaflet, learnsLater: true)
    var session = try session(Shelf(library))
    session.press("/driving\n")
    #expect(!library.hasLesson)
    #expect(session.page.contains("Bicycling is safe."))
  }

  @Test("What to do in danger goes before everything, whoever says it, with the guide's name")
  func danger() throws {
    let shelf = Shelf([
      Shelf.Guide(name: "leaflet") { try SampleGuide.library(of: Self.leaflet) },
      Shelf.Guide(name: "sample") { try SampleGuide.library() },
    ])
    var session = try session(shelf)
    session.press("/i ran out")
    // While one types it would come and go: it waits until the words are whole.
    session.receive(.pause)
    #expect(!session.screen.contains(Wording.doThisNow))
    session.receive(.pause)
    #expect(session.row(3).contains("\(Wording.doThisNow)\u{A0}\u{A0}Samplin: ".forScreen))
    session.press("<Down>\n")
    #expect(session.browser.reading.guide.place == 1)
    #expect(session.reference == .node("cards/ran-out"))
  }

  private static func named(opening place: Int = 0) -> Shelf {
    let guides = [
      Shelf.Guide(name: "sample") { try SampleGuide.library() },
      Shelf.Guide(name: "leaflet", by: Invocation("--open", ["a leaflet"])) {
        try SampleGuide.library(of: leaflet)
      },
    ]
    return Shelf(place == 0 ? guides : guides.reversed())
  }

  @Test("A guide that the question names answers first, and no other tells what to do in danger")
  func namedFirst() throws {
    var session = try session(Self.named())
    session.press("/is placebin for a lighthouse")
    session.receive(.pause)
    let rows = session.browser.reading.mode.search?.rows ?? []
    guard case .result(let first, in: 1)? = rows.first else {
      Issue.record("\(rows)")
      return
    }
    #expect(!first.title.isEmpty)
    #expect(!session.screen.contains("Samplin does not say."))
    session.press("\n")
    #expect(session.browser.reading.guide.place == 1)
    // The sample guide has a card for that.
    var danger = try self.session(Self.named())
    danger.press("/i ran out of placebin")
    danger.receive(.pause)
    #expect(!danger.screen.contains(Wording.doThisNow))
    // Named or not, the guide that is read says it; and of what it is about itself.
    for question in ["i ran out", "i ran out of samplin"] {
      var open = try self.session(Self.named())
      open.press("/\(question)")
      open.receive(.pause)
      #expect(open.screen.contains(Wording.doThisNow), "\(question)")
    }
    // It is another guide's too, where it is that one which is named.
    var other = try self.session(Self.named(opening: 1))
    other.press("/i ran out of samplin")
    other.receive(.pause)
    other.receive(.pause)
    #expect(other.row(3).contains("\(Wording.doThisNow)\u{A0}\u{A0}Samplin: ".forScreen))
  }

  @Test("Who presses Enter at once is led to the guide that the question names")
  func namedInAHurry() throws {
    var session = try session(Self.named())
    session.press("/i ran out of placebin\n")
    #expect(session.reference != .node("cards/ran-out"))
    #expect(!session.screen.contains(Wording.doThisNow))
  }

  @Test("A guide that is named and does not answer says so itself")
  func namedRefuses() throws {
    let answer = try SampleGuide.library().search("placebin zebra giraffe")
    let other = try SampleGuide.library(of: Self.leaflet).search("placebin zebra giraffe")
    #expect(answer.naming == .another && other.naming == .typed)
    let page = AnswerPage(answer, [AnswerElsewhere(guide: 1, title: "Placebin", answer: other)])
    #expect(page.parts.contains(.refusal(in: 1)) != other.answered)
    #expect(!page.parts.contains(.refusal(in: nil)))
    let text = try PlainText(
      answer, [AnswerElsewhere(guide: 1, title: "Placebin", answer: other)], on: Self.named(),
      width: 72
    ).lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
    #expect(!text.contains("Samplin does not say."))
  }

  @Test("What is taken along is of the guide that is read, and a command to type names it")
  func command() throws {
    var reader = try LinearBrowser(
      shelf: Self.named(), rows: 40, width: 72, glyphs: .unicode, today: "2026-06-01")
    #expect(reader.receive(line: "p") == "")
    #expect(reader.takeSheet()?.subject == .handout)
    let first = reader.library.about.title
    _ = reader.receive(line: "m")
    _ = reader.receive(line: "2")
    #expect(reader.receive(line: "p") == "")
    #expect(reader.takeSheet() != nil)
    #expect(reader.library.about.title != first)
    let sample = Shelf(try SampleGuide.library(), by: Invocation("--library", ["sam"]))
    var session = try session(columns: 120, rows: 60, sample)
    session.press("ss")
    #expect(session.page.replacing("\n", with: " ").contains("--library sam"))
  }

  @Test("Warnings and marks stay with the guide that is read")
  func ownWarnings() throws {
    var session = try session()
    session.press("w")
    #expect(session.screen.contains("Do not stop samplin suddenly"))
    session.press("<Esc><Home><End><Up>\nm'")
    #expect(session.page.contains("Placebin"))
    session.press("<Esc>w")
    #expect(session.screen.contains("Do not drive"))
    #expect(!session.screen.contains("Do not stop samplin suddenly"))
    session.press("<Esc><Esc><Home>\n'")
    #expect(!session.page.contains("Placebin"))
  }

  @Test("A guide that cannot be read says why, and the open one stays")
  func unreadable() throws {
    var session = try session(columns: 120, rows: 40)
    session.press("<End>\n")
    #expect(session.said.contains("It is torn."))
    #expect(session.browser.reading.guide.place == 0)
    session.press("/zeppelin\n")
    for _ in 0..<3 { session.receive(.pause) }
    #expect(!session.screen.contains(Wording.asksOthers))
    #expect(session.screen.contains("Samplin does not say."))
  }

  @Test("Letters that opened another guide and begin a question leave everything as it was")
  func undone() throws {
    var session = try session()
    session.press("<End><Up>")
    let before = session.screen
    for (index, letter) in "like this".enumerated() {
      session.browser.receive([.key(.character(letter))], at: 10_000 + index * 100)
    }
    #expect(session.browser.reading.mode.search?.prompt.text == "like this")
    session.press("<Esc>")
    #expect(session.browser.reading.guide.place == 0)
    #expect(session.screen == before)
  }

  @Test("At 40 columns the name of the guide is on every screen")
  func narrow() throws {
    var session = try session(columns: 40, rows: 12)
    #expect(session.row(0).contains("Samplin"))
    session.press("<End><Up>\n")
    #expect(session.row(0).contains("Placebin"))
  }

  @Test("What was marked in each guide is kept by its title")
  func kept() throws {
    var session = try session()
    session.browser.reading.keeping.isOn = true
    session.press("m<Home><End><Up>\nm")
    let saved = try #require(session.browser.savedState)
    #expect(saved.bookmarks(of: "Samplin").all.count == 1)
    #expect(saved.bookmarks(of: "Placebin").all.count == 1)
    var next = try self.session()
    next.browser.resume(saved, atLastPage: false)
    next.press("<Home><End><Up>\n")
    #expect(next.browser.reading.bookmarks.all.count == 1)
  }

  @Test("Read line by line, the menu of the menu names the guides, and a page says where it is")
  func linear() throws {
    var reader = try LinearBrowser(
      shelf: Self.shelf(), rows: 40, width: 72, glyphs: .unicode, today: "2026-06-01")
    #expect(reader.start().replacing("\n", with: " ").contains("one of 3 guides"))
    let guides = reader.receive(line: "m")
    #expect(guides.contains("1. Samplin\n2. leaflet\n3. torn"))
    #expect(reader.receive(line: "2").hasPrefix("Menu: Placebin"))
    #expect(reader.receive(line: "w").hasPrefix("Warnings: Placebin"))
    #expect(reader.receive(line: "b").hasPrefix("Menu: Placebin"))
    #expect(reader.receive(line: "b").hasPrefix("Guides"))
    #expect(reader.receive(line: "3").contains("It is torn."))
  }

  @Test("Read line by line, a document says first whose words it has, and in which language")
  func linearDocument() throws {
    var guide = Self.leaflet
    guide.about.language = "es"
    let shelf = Shelf(try SampleGuide.library(of: guide))
    let reader = try LinearBrowser(
      shelf: shelf, rows: 40, width: 72, glyphs: .unicode, today: "2026-06-01")
    let start = reader.start().replacing("\n", with: " ")
    #expect(start.hasPrefix("Placebin: a document (Works, 2020), read line by line."))
    #expect(start.contains("It is in Spanish, and searched letter by letter."))
  }

  @Test("Read line by line, a result of another guide leads there, and back")
  func linearSearch() throws {
    let shelf = Shelf(
      Array(0..<2).map { place in
        Shelf.Guide(name: "\(place)") {
          try SampleGuide.library(of: place == 0 ? SampleGuide.guide : Self.leaflet)
        }
      })
    var reader = try LinearBrowser(
      shelf: shelf, rows: 40, width: 72, glyphs: .unicode, today: "2026-06-01")
    let answer = reader.receive(line: "lighthouse")
    #expect(answer.contains("Samplin does not say."))
    let row = try #require(answer.split(separator: "\n").first { $0.contains("Do not drive") })
    let page = reader.receive(line: String(row.prefix { $0.isNumber }))
    #expect(page.hasPrefix("Now in another guide: Placebin.\nTopic: Driving a lighthouse"))
    #expect(
      reader.receive(line: "b").hasPrefix("Now in another guide: Samplin.\nSearch: lighthouse."))
  }
}

extension String {
  /// As it stands on the screen.
  fileprivate var forScreen: String { replacing("\u{A0}", with: " ") }
}
