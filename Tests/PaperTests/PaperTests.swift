import BaclofenGuide
import Browsing
import Education
import Foundation
import GuideStore
import Testing

@testable import Paper

@Suite("Sheets to take along")
struct PaperTests {
  static let library = try! GuideLibrary(
    embedded: BaclofenGuide.byteCount, name: "built-in guide", read: BaclofenGuide.read(_:at:))
  private static var maker: SheetMaker { SheetMaker(library) }

  /// A guide that has nothing for paper and no action plan.
  private static let bare = try! GuideLibrary(
    Guide(
      about: About(
        title: "Bare", language: "en", version: "1", written: "2026-01-01",
        nextReview: "2027-01-01", reviewStatus: "A sample.", safetyLine: "Do not stop",
        withdrawalBranch: "start", helpCard: "cards/help"),
      sources: [],
      nodes: [
        Node(
          id: "start", kind: .topic, title: "Start <here>", main: "Read this & that.",
          blocks: [.paragraph([Statement(spans: [Span("A \"quoted\" word.")], kind: .house)])]),
        Node(
          id: "cards/help", kind: .card, title: "Get help",
          blocks: [.list(ordered: true, items: [[Statement(spans: [Span("Call.")], kind: .house)]])]
        ),
      ], lexicon: []))

  private func sheets() throws -> [(name: String, sheet: Sheet)] {
    let topics = try ["how-it-is-taken/missed-dose", "other-medicines/alcohol"].map {
      try #require(try Self.library.node($0))
    }
    return [
      ("handout", try Self.maker.handout(topics)), ("action plan", try Self.maker.actionPlan()),
      ("tablets", try Self.maker.walletCard(nil)), ("pump", try Self.maker.walletCard("pump")),
      ("week", try Self.maker.diary(days: 7)), ("month", try Self.maker.diary(days: 31)),
      ("doctor", try Self.maker.questions(for: "Doctor")),
      ("pharmacist", try Self.maker.questions(for: "pharmacist", pages: ["Alcohol"])),
      ("teach-back", try Self.maker.teachBack()),
    ]
  }

  private func lines(_ sheet: Sheet, _ width: Int) -> [String] {
    Self.lines(sheet, of: Self.library, width)
  }

  private static func lines(_ sheet: Sheet, of library: GuideLibrary, _ width: Int) -> [String] {
    sheet.text(of: library, width: width).lines.map {
      $0.map(\.text).joined().replacing("\u{A0}", with: " ")
    }
  }

  private static func said(_ words: String) -> [Statement] {
    [Statement(spans: [Span(words)], kind: .house)]
  }

  /// A guide whose handout names the page with the signs of an emergency.
  private static let repeating = try! GuideLibrary(
    Guide(
      about: About(
        title: "Twice", language: "en", version: "1", written: "2026-01-01",
        nextReview: "2027-01-01", reviewStatus: "A sample.", safetyLine: "", withdrawalBranch: "",
        helpCard: ""),
      sources: [],
      nodes: [
        Node(
          id: "when", kind: .topic, title: "When to call", main: "Know the signs.",
          blocks: [
            .paragraph(said("Call the emergency number for:")),
            .list(ordered: false, items: [said("a fit"), said("a swollen tongue")]),
            .list(ordered: false, items: [said("a fit"), said("a cough, which can wait")]),
          ])
      ], lexicon: [],
      plan: ActionPlan(
        conditions: [],
        signs: ["a fit", "a swollen tongue"].map { words in
          PlannedSign(
            id: words, sign: said(words), level: .emergencyNow, basis: [], stricter: [],
            firstStep: said("Call now."), doNot: said("Do not drive."), say: said("Say your age."),
            noAnswer: said("If nobody answers, go there."))
        }),
      paper: PaperTexts(
        handout: ["when"], fields: [], walletCards: [], diaryColumns: [], diaryNotes: [],
        questions: [], bring: [], teachBack: [])))

  @Test("The signs of an emergency stand once on a handout")
  func signsOnce() throws {
    let lines = Self.lines(try SheetMaker(Self.repeating).handout([]), of: Self.repeating, 60)
    #expect(lines.count { $0.contains("a swollen tongue") } == 1)
    #expect(lines.contains { $0.contains("Know the signs.") })
    #expect(!lines.contains { $0.contains("Call the emergency number for:") })
    // A list that says more stays whole.
    #expect(lines.contains { $0.contains("a cough, which can wait") })
    #expect(lines.count { $0.contains("a fit") } == 2)
  }

  @Test(
    "The plan tells for whom nobody answered, and sign by sign what to do where that is asked for")
  func planSteps() throws {
    let maker = SheetMaker(Self.repeating)
    let plan = Self.lines(try maker.actionPlan(), of: Self.repeating, 72)
    #expect(plan.contains { $0.contains("The emergency number: If nobody answers, go there.") })
    #expect(!plan.contains { $0.contains("Say your age.") })
    let steps = Self.lines(try maker.actionPlan(tellsSteps: true), of: Self.repeating, 72)
    for words in [
      "First: Call now.", "Not to do: Do not drive.", "To say on the phone: Say your age.",
    ] {
      #expect(steps.count { $0.contains(words) } == 2, "\(words)")
    }
    let whole = Self.lines(try Self.maker.actionPlan(), of: Self.library, 72)
    #expect(whole.contains { $0.contains("The doctor: If nobody answers") })
  }

  @Test("Without an action plan the card for help stands on the handout by its own name")
  func handoutWithoutPlan() throws {
    let sheet = try SheetMaker(Self.bare).handout([])
    let lines = Self.lines(sheet, of: Self.bare, 60)
    #expect(lines.contains("Get help"))
    #expect(lines.contains { $0.contains("1. Call.") })
    #expect(!lines.contains { $0.contains(PaperWording.emergencies) })
  }

  @Test(
    "No line is wider than asked, and a wallet card has its own width", arguments: [40, 60, 80])
  func width(columns: Int) throws {
    for (name, sheet) in try sheets() {
      let widest = lines(sheet, columns).map(\.count).max() ?? 0
      #expect(widest <= columns, "\(name)")
      #expect(widest > columns / 2 || name == "tablets" || name == "pump", "\(name)")
    }
  }

  @Test("Nothing on paper speaks of keys, ids or the program")
  func noScreenWords() throws {
    for (name, sheet) in try sheets() {
      let text = lines(sheet, 72).joined(separator: "\n")
      for word in ["Press ", "press s", "Enter", "bedside", "how-it-is-taken/", "cards/", "terms/"]
      {
        #expect(!text.contains(word), "\(word) in \(name)")
        #expect(!html(sheet).contains(word), "\(word) in \(name)")
      }
    }
  }

  @Test("Each sheet names the guide, its dates and who has read it")
  func imprint() throws {
    for (name, sheet) in try sheets() {
      for text in [lines(sheet, 200).joined(separator: "\n"), html(sheet)] {
        #expect(text.contains("Guide: Baclofen, version"), "\(name)")
        #expect(text.contains("Not reviewed by a clinician."), "\(name)")
      }
    }
  }

  @Test(
    "The handout begins with the stop warning and the signs of an emergency, and holds what is asked"
  )
  func handout() throws {
    let text = lines(try sheets()[0].sheet, 72)
    #expect(text[2] == "DANGER: Do not stop baclofen suddenly")
    let order = [
      "Call the emergency number now for any of these", "If you miss a dose",
      "Alcohol and baclofen",
      "What the words mean", "To fill in by hand",
    ].map { heading in text.firstIndex(of: heading) }
    #expect(!order.contains(nil))
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
    // A page that every handout holds stands there once, also when it is asked for.
    #expect(text.filter { $0 == "If you miss a dose" }.count == 1)
  }

  @Test("What every handout holds is there in brief, and whole where it is asked for")
  func inBrief() throws {
    let own = lines(try Self.maker.handout([]), 72)
    for words in ["What happened, and what to do", "What to ask about first", "What to do"] {
      #expect(own.contains(words))
    }
    for words in ["More than one dose", "How many clash", "My doses, to tick"] {
      #expect(!own.contains(words))
    }
    // Both sides of one sheet of paper: in two columns of 66 rows of 54 letters.
    let rows = lines(try Self.maker.handout([]), 54)
    let end = try #require(rows.firstIndex(of: "To fill in by hand"))
    #expect(rows[..<end].filter { !$0.isEmpty }.count <= 2 * 2 * 66)
    let page = try #require(try Self.library.node("how-it-is-taken/missed-dose"))
    let whole = lines(try Self.maker.handout([page]), 72)
    for words in ["More than one dose", "My doses, to tick"] { #expect(whole.contains(words)) }
    #expect(!whole.contains("How many clash"))
    // What is said for the reader is not left out with the sentences around it.
    let plan = try #require(try Self.library.actionPlan())
    let mine = lines(
      try SheetMaker(Self.library, for: Reader(["kidneys"], plan: plan)).handout([]), 72)
    #expect(mine.contains("If you are not sure you took it"))
  }

  @Test("The action plan says what makes its signs an emergency")
  func plan() throws {
    let sheet = try Self.maker.actionPlan()
    let text = lines(sheet, 72).joined(separator: "\n")
    #expect(!text.contains("chest compressions"))
    #expect(text.contains("Call the emergency number instead with any sign from above"))
    // Who says it stands below the signs, once; sign by sign where there is room.
    #expect(!text.contains(/\[[0-9]\]/))
    #expect(text.contains("Signs are from Overview article, "))
    let whole = lines(try Self.maker.actionPlan(tellsSteps: true), 72).joined(separator: "\n")
    #expect(whole.contains(/\[[0-9]\]/) && whole.contains("[1] Overview article: "))
  }

  @Test(
    "Each line of the plan says in words what makes it an emergency, and no other line's",
    arguments: [[], ["pump"], ["kidneys", "child"]] as [Set<String>])
  func exceptions(known: Set<String>) throws {
    let plan = try #require(try Self.library.actionPlan())
    let reader = Reader(known, plan: plan)
    let conditions = PlanExceptions(plan, known: known).conditions
    #expect(conditions.count == 8)
    #expect(conditions.allSatisfy { !$0.onPaper.isEmpty && !known.contains($0.id) })
    let text = lines(try SheetMaker(Self.library, for: reader).actionPlan(), 400).map {
      $0.replacing(#/ ?\[\d\]/#, with: "")
    }
    // No code that has to be looked up.
    #expect(!text.contains { $0.contains(#/\([A-H]+\)/#) })
    var said: [String: String] = [:]
    var together = ""
    for line in text {
      if line.hasPrefix("Emergency with") {
        together = String(line.dropLast())
      } else if line.hasPrefix("- ") {
        let parts = line.dropFirst(2).split(separator: " Emergency with", maxSplits: 1)
        let sign = parts.count > 1 ? parts[0].dropLast() : parts[0]
        said[String(sign)] =
          parts.count > 1 ? "Emergency with" + parts[1].dropLast() : together
      } else if !line.isEmpty {
        together = ""
      }
    }
    for sign in plan.signs
    where sign.onPaper.isEmpty && [.callToday, .nextVisit].contains(sign.level) {
      guard reader.level(of: sign) == sign.level else { continue }
      let named = conditions.filter { condition in
        sign.stricter.contains { $0.condition == condition.id && $0.level == .emergencyNow }
      }.map(\.onPaper)
      let expected = named.isEmpty ? "" : "Emergency \(PaperWording.withAny(of: named))"
      #expect(said[sign.sign.plainText] == expected, "\(sign.id)")
    }
  }

  @Test("Lines with the same exception stand together below it")
  func together() throws {
    let text = lines(try Self.maker.actionPlan(), 400)
    let headings = text.filter { $0.hasPrefix("Emergency with") }
    #expect(!headings.isEmpty)
    for heading in Set(headings) {
      let start = try #require(text.firstIndex(of: heading))
      let below = text[(start + 1)...].drop(while: \.isEmpty).prefix { $0.hasPrefix("- ") }
      #expect(below.count > 1)
      #expect(!text.contains { $0.hasPrefix("- ") && $0.contains(" \(heading.dropLast()).") })
    }
  }

  @Test("A condition without short words is told as a sentence")
  func withoutShortWords() throws {
    var plan = try #require(try Self.library.actionPlan())
    for index in plan.conditions.indices where plan.conditions[index].id == "pump" {
      plan.conditions[index].onPaper = ""
    }
    let faint = try #require(plan.signs.first { $0.id == "fainted-and-well" })
    let words = PlanExceptions(plan, known: []).words(of: [faint])
    #expect(
      words?.hasPrefix("if there is a pump, and it is not about the pump alone, the kidneys")
        == true)
  }

  @Test("A wallet card has two sides of 40 columns and 10 rows")
  func walletCard() throws {
    for id in ["tablets", "pump"] {
      let card = try #require(try Self.library.paperTexts()?.walletCards.first { $0.id == id })
      #expect(card.sides.count == 2)
      for side in card.sides {
        #expect(side.count == 10)
        #expect(side.allSatisfy { $0.count == 40 })
      }
    }
  }

  @Test(
    "A sheet prints no word for the ear, no heading above a box alone, and a line for the number")
  func forTheEye() throws {
    for (name, sheet) in try sheets() {
      #expect(!lines(sheet, 72).joined().contains("End of warning"), "\(name)")
    }
    let handout = lines(try Self.maker.handout([]), 72)
    for (index, line) in handout.enumerated() where line == "In short" {
      #expect(!handout[(index + 1)...].drop(while: \.isEmpty).first!.contains("WARNING:"))
      #expect(!handout[(index + 1)...].drop(while: \.isEmpty).first!.contains("DANGER:"))
    }
    #expect(handout.contains { $0.hasPrefix("Emergency number here: ___") })
  }

  @Test("On a narrow page each column of the diary has a letter, and the days have numbers")
  func narrowDiary() throws {
    let text = lines(try Self.maker.diary(days: 7), 40)
    #expect(text.contains("A Taken"))
    #expect(text.contains { $0.hasPrefix("|Day |A   |B   |") })
  }

  @Test("A month stands on one page: its rows are lower than those of a week")
  func month() throws {
    #expect(html(try Self.maker.diary(days: 31)).contains("class=\"grid long\""))
    #expect(html(try Self.maker.diary(days: 7)).contains("class=\"grid\""))
  }

  @Test("On the card of a file to print a line to write on reaches its edge")
  func cardLines() throws {
    let card = html(try Self.maker.walletCard(nil))
    #expect(card.contains("<p class=\"line\">Name: </p>"))
    #expect(!card.contains("__"))
  }

  @Test("A diary prints no dose, and a row a day")
  func diary() throws {
    for days in [7, 31] {
      let text = lines(try Self.maker.diary(days: days), 80)
      #expect(text.count { $0.hasPrefix("|") && !$0.contains("Day") } == days)
      #expect(!text.joined().contains(" mg"))
    }
  }

  @Test("Whom a guide has no list for is told, with those that it has")
  func unknown() throws {
    #expect(throws: SheetError.unknown("dentist", known: ["doctor", "pharmacist"])) {
      try Self.maker.questions(for: "dentist")
    }
    #expect(throws: SheetError.unknown("patch", known: ["tablets", "pump"])) {
      try Self.maker.walletCard("patch")
    }
  }

  @Test("A guide without anything for paper still makes a handout, and says so of the rest")
  func bareGuide() throws {
    let maker = SheetMaker(Self.bare)
    let start = try #require(try Self.bare.node("start"))
    let text = Self.lines(try maker.handout([start]), of: Self.bare, 60)
    #expect(text.contains("1. Call."))
    #expect(text.contains("Start <here>"))
    #expect(throws: SheetError.missing) { try maker.actionPlan() }
    #expect(throws: SheetError.missing) { try maker.walletCard(nil) }
    #expect(throws: SheetError.missing) { try maker.diary(days: 7) }
    #expect(throws: SheetError.missing) { try maker.questions(for: "doctor") }
    #expect(throws: SheetError.missing) { try maker.teachBack() }
  }

  // MARK: HTML

  private func html(_ sheet: Sheet, isLarge: Bool = false) -> String {
    sheet.html(language: "en", sources: Self.library.sources, isLarge: isLarge)
  }

  @Test("What a guide says is text in HTML and never markup")
  func escaping() throws {
    let start = try #require(try Self.bare.node("start"))
    let html = try SheetMaker(Self.bare).handout([start])
      .html(language: "en", sources: [], isLarge: false)
    #expect(html.contains("<h2>Start &lt;here&gt;</h2>"))
    #expect(html.contains("Read this &amp; that."))
    #expect(html.contains("A &quot;quoted&quot; word."))
  }

  @Test("Pages of a handout keep their headings, though another page has the same")
  func headings() throws {
    let topics = try ["stopping-safely", "side-effects/when-to-get-help"].map {
      try #require(try Self.library.node($0))
    }
    let written = lines(try Self.maker.handout(topics), 80)
    #expect(written.count { $0 == "What is not known" } == 2)
  }

  @Test("A figure is drawn on paper: a bar a row along one axis")
  func figure() throws {
    let topic = try #require(try Self.library.node("how-it-is-taken/highest-dose"))
    let html = try Self.maker.handout([topic]).html(
      language: "en", sources: Self.library.sources, isLarge: false)
    #expect(html.contains("style=\"margin-left: 40%; width: 40%\""))
    #expect(html.components(separatedBy: "class=\"bar\"").count - 1 == 4)
    #expect(html.contains("A usual range later on: 40 to 80 mg"))
  }

  @Test("Every element of the HTML is closed, in order")
  func wellFormed() throws {
    for (name, sheet) in try sheets() {
      var open: [Substring] = []
      for match in html(sheet).matches(of: #/<(/?)([a-z0-9]+)[^>]*>/#) {
        let tag = match.2
        if ["meta"].contains(tag) { continue }
        if match.1.isEmpty { open.append(tag) } else { #expect(open.popLast() == tag, "\(name)") }
      }
      #expect(open.isEmpty, "\(name)")
    }
  }

  @Test("Large print is 18 point, and the file needs no other")
  func large() throws {
    let sheet = try sheets()[0].sheet
    #expect(html(sheet, isLarge: true).contains("font: 18pt"))
    #expect(html(sheet).contains("font: 10pt"))
    // Large print has no room for two columns.
    #expect(
      !html(sheet, isLarge: true).contains("columns: 2") && html(sheet).contains("columns: 2"))
    #expect(html(try sheets()[6].sheet).contains("font: 12pt"))
    for word in ["http:", "https:", "src=", "url("] { #expect(!html(sheet).contains(word)) }
  }

  // MARK: The action plan

  private func levels(_ sheet: Sheet) -> [String: [String]] {
    var levels: [String: [String]] = [:]
    var level = ""
    for part in sheet.parts {
      switch part {
      case .heading(let words): level = words
      case .blocks(let blocks):
        for case .list(_, let items) in blocks {
          levels[level, default: []] += items.map(\.plainText.withoutException)
        }
      default: break
      }
    }
    return levels
  }

  private static let applying: [Set<String>] = [[], ["pump"], ["kidneys", "older"], ["child"]]

  @Test("The plan names every sign at its level for the reader, once", arguments: applying)
  func signs(applying: Set<String>) throws {
    let plan = try #require(try Self.library.actionPlan())
    let reader = Reader(applying, plan: plan)
    let levels = levels(try SheetMaker(Self.library, for: reader).actionPlan())
    for sign in plan.signs where reader.level(of: sign) != .noneNeeded {
      let level = reader.level(of: sign)
      let own = sign.level == level ? "" : "For you: "
      let names = [sign.sign, sign.onPaper].map { own + $0.plainText }
      for (heading, items) in levels {
        let count = items.filter(names.contains).count
        #expect(
          count == (heading == PaperWording.level(level) ? 1 : 0), "\(sign.id) at \(heading)")
      }
    }
  }

  @Test("What is stricter for the reader stands first in the plan and in the handout")
  func stricterFirst() throws {
    let plan = try #require(try Self.library.actionPlan())
    let maker = SheetMaker(Self.library, for: Reader(["pump"], plan: plan))
    for sheet in [try maker.actionPlan(), try maker.handout([])] {
      let text = lines(sheet, 72)
      #expect(text.contains("- I have a baclofen pump."))
      let signs = text.drop { !$0.hasPrefix("Call the emergency number now") }
      #expect(signs.dropFirst(2).first?.hasPrefix("- For you: ") == true)
      #expect(signs.contains { $0.hasPrefix("- a swollen face") })
    }
  }

  @Test("The plan has room on one page of two columns, in print of 10 point")
  func onePage() throws {
    // 66 rows of 58 letters a column, and 12 rows for title, numbers and imprint, as WeasyPrint and
    // Chromium print it on Letter, the lower of the two papers, in Liberation Sans.
    let rows = lines(try Self.maker.actionPlan(), 58)
    let end = try #require(rows.firstIndex(of: PaperWording.nobodyAnswers))
    #expect(rows[..<end].filter { !$0.isEmpty }.count <= 2 * 66)
  }

  @Test("No print is smaller than 10 point")
  func print() throws {
    for (name, sheet) in try sheets() {
      let style = html(sheet).prefix { $0 != "\u{0}" }
      for size in style.matches(of: /font(?:-size)?: ([0-9]+)pt/) {
        #expect(Int(size.1)! >= 10, "\(name)")
      }
      let base = sheet.isDense ? 10.0 : 12.0
      for size in style.matches(of: /font-size: ([0-9]*\.?[0-9]+)em/) {
        #expect(Double(size.1)! * base >= 10, "\(name)")
      }
    }
  }
}

extension String {
  /// A line of the plan without what makes it an emergency.
  var withoutException: String { replacing(#/\. Emergency with [^.]*\.$/#, with: "") }
}
