import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("Words that name a place of the program")
struct ProgramPlaceTests {
  @Test(
    "What people call a place leads there",
    arguments: [
      ("handout", .sheet(.handout)), ("print out", .command(.sheet)),
      ("Leaflet for a patient", .sheet(.handout)), ("discharge", .sheet(.handout)),
      ("wallet card", .sheet(.walletCard)), ("print the wallet card", .sheet(.walletCard)),
      ("action plan", .sheet(.actionPlan)), ("I need an action plan", .sheet(.actionPlan)),
      ("diary", .sheet(.diary)), ("questions for the doctor", .questions(for: "doctor")),
      ("printout", .command(.sheet)), ("large print", .command(.sheet)),
      ("leaflet to take along", .sheet(.handout)), ("how do i print this page", .command(.sheet)),
      ("teach back", .teachBack), ("teach-back", .teachBack), ("Quiz", .teachBack),
      ("questions for my doctor", .questions(for: "doctor")),
      ("how do i get out", .command(.quit)), ("quit", .command(.quit)),
    ] as [(String, ProgramPlace)])
  func names(words: String, place: ProgramPlace) {
    #expect(
      ProgramPlace(named: words, persons: ["doctor", "pharmacist"], hasTeachBack: true) == place)
  }

  @Test("What the guide lacks is no place")
  func lacking() throws {
    for words in ["teach back", "questions for my doctor"] {
      #expect(ProgramPlace(named: words, persons: [], hasTeachBack: false) == nil)
    }
    let library = SampleGuide.longLibrary
    for words in ["wallet card", "diary"] {
      #expect(try library.place(named: words, without: []) == nil)
    }
  }

  @Test("Where nothing is written no sheet is offered")
  func shared() throws {
    let library = SampleGuide.longLibrary
    #expect(try library.place(named: "handout", without: []) == .sheet(.handout))
    #expect(try library.place(named: "handout", without: [.files]) == nil)
  }

  @Test("It is the first row, opens with Enter, and nothing that only comes near stands below it")
  func first() throws {
    var session = try Session.after("/handout", columns: 80, rows: 24)
    #expect(session.browser.reading.mode.search?.rows == [.place(.sheet(.handout))])
    session.press("\n")
    #expect(session.row(1).contains("Take this along"))
    session.press("<Down>\n")
    #expect(session.browser.takeSheet() == WantedSheet(subject: .handout, form: .text))
    session.press("<Esc>")
    #expect(session.browser.reading.mode.search?.prompt.text == "handout")
    for words in ["exit", "settings", "menu"] {
      let session = try Session.after("/" + words, columns: 80, rows: 24)
      let search = try #require(session.browser.reading.mode.search)
      guard case .place = search.rows.first else {
        Issue.record("\(words)")
        continue
      }
      #expect(search.rows.count == 1 || search.answer?.answered == true)
    }
  }

  @Test("Enter on letters that find nothing says what to do")
  func nothing() throws {
    #expect(try Session.after("/z\n").said == "Type a word, or a whole question.")
  }
}
