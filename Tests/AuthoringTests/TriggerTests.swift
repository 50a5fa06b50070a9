import Testing

@testable import Authoring

/// What tells a text apart that no pattern can match, before a pattern is tried.
@Suite("Triggers of patterns")
struct TriggerTests {
  @Test(
    "Letters stand anywhere, at the beginning of a word, or as a word",
    arguments: [
      ("by", .areWords, true), ("go by bus", .areWords, true), ("baby", .areWords, false),
      ("bypass", .areWords, false), ("by_us", .areWords, false), ("(by)", .areWords, true),
      ("bypass", .beginWord, true), ("baby", .beginWord, false), ("é by", .areWords, true),
      ("baby", .anywhere, true), ("b y", .anywhere, false), ("", .anywhere, false),
      ("BY", .areWords, false),
    ] as [(String, Triggers.Boundary, Bool)])
  func places(text: String, place: Triggers.Boundary, stands: Bool) {
    #expect(Triggers(place, "by").stand(in: text) == stands)
  }

  @Test("Capitals count as small letters where they may")
  func capitals() {
    #expect(Triggers(.beginWord, "should", ignoresCase: true).stand(in: "You SHOULD"))
    #expect(!Triggers(.beginWord, "should").stand(in: "You SHOULD"))
  }

  @Test(
    "What stands beside figures",
    arguments: [
      ("5mg", [.any, .letterBehind]), ("5 mg", [.any]), ("5 IU", [.any, .letterBehind]),
      ("5 cc", [.any, .letterBehind]), ("5.0", [.any, .pointBehind, .pointBefore]),
      (".5", [.any, .pointBefore]), ("1/2", [.any, .slashBefore]),
      ("q4h", [.any, .qBefore, .letterBehind]), ("5-10", [.any, .dashBehind]),
      ("5 - 10", [.any, .dashBehind]), ("5 – 10", [.any, .dashBehind, .letterBehind]),
      ("1500", [.any, .long]), ("150", [.any]), ("no figure", []),
    ] as [(String, FigureForms)])
  func figures(text: String, forms: FigureForms) {
    #expect(FigureForms(of: text).isSuperset(of: forms))
    if !forms.contains(.long) { #expect(!FigureForms(of: text).contains(.long)) }
    if forms.isEmpty { #expect(FigureForms(of: text).isEmpty) }
  }

  @Test(
    "Each pattern is still tried where it matches",
    arguments: [
      "e.g. this", "eg, this", "i.e. this", "ie, this", "rest etc.", "via", "per day",
      "this vs that",
      "versus", "You should", "PLEASE", "It is taken by a doctor", "It must not be taken",
      "don't", "don’t", "5mg", "5 IU", "5 cc", "5d", "q4h", "5.0", ".5 x", "5-10", "5 – 10",
      "1/2", "5 mg. at", "BID", "t.i.d", "5 mcg", "ug", "5 µg", "½", "1500 people",
    ])
  func tried(text: String) {
    let checks: [any ProseCheck] = [
      DoseCheck(), LatinCheck(), HedgeCheck(), PassiveCheck(), ContractionCheck(),
    ]
    let prose = Prose(.paragraph, Written(text: text, place: .start))
    #expect(!checks.flatMap { $0.findings(in: prose, of: "page.md") }.isEmpty)
  }
}
