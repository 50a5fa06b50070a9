import Education
import Testing

@testable import GuideStore

@Suite("Search: a sign of the action plan, and nothing else")
struct SignTests {
  private static func sign(
    _ text: String, _ names: [String], _ level: ActionLevel = .emergencyNow
  ) -> PlannedSign {
    PlannedSign(
      id: text, sign: [Statement(spans: [Span(text)], kind: .house, citations: [])], names: names,
      level: level, basis: [], stricter: [], firstStep: [], doNot: [], say: [], noAnswer: [])
  }

  private static let plan = ActionPlan(
    conditions: [],
    signs: [
      sign("hands that turn blue", ["blue hands", "hands turn very blue"]),
      sign("numb toes, if they are new", ["numb toes"]),
      sign("a hand that hurts", ["blue hands hurt", "sore knee"], .callToday),
      sign("a knee that gives way", ["sore knee", "fall now"]),
    ])

  private static let library = {
    var guide = SmallGuide.guide
    guide.plan = plan
    return try! GuideLibrary(guide)
  }()

  @Test("What may mean another sign, or is one word, is no name by itself")
  func names() {
    #expect(
      NamedSign.all(of: Self.plan) == [
        NamedSign(stems: ["blue", "hand"], isForEverybody: true),
        NamedSign(stems: ["hand", "turn", "blue"], isForEverybody: true),
        NamedSign(stems: ["numb", "toe"], isForEverybody: false),
      ])
  }

  @Test(
    "It opens what to do in danger, in whatever order and however bad it is called",
    arguments: [
      "blue hands", "my hands are blue", "dad's hand is so blue now", "help hands gone really blue",
      "numb toes",
    ])
  func opens(typed: String) throws {
    let card = try #require(try Self.library.search(typed).card)
    #expect(card.id == "cards/help-now")
    guard case .words(let words) = card.openedBy else {
      Issue.record("\(card.openedBy)")
      return
    }
    #expect(words.count == 2)
  }

  @Test(
    "A question, a denial, something else and a part of it do not",
    arguments: [
      "can it cause blue hands", "no blue hands", "blue hands last year", "blue hands and a cough",
      "hands", "sore knee", "fall now", "blue",
    ])
  func opensNothing(typed: String) throws {
    #expect(try Self.library.search(typed).card == nil)
  }
}
