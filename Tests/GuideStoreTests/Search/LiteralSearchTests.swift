import Education
import Testing

@testable import GuideStore

@Suite("Search in a language that is not known")
struct LiteralSearchTests {
  private static func library(_ language: String) throws -> GuideLibrary {
    func page(_ id: String, _ title: String, _ lines: String...) -> Node {
      Node(
        id: id, kind: .topic, title: title,
        blocks: lines.map { .paragraph([Statement(spans: [Span($0)], kind: .quoted)]) })
    }
    let guide = Guide(
      about: About(
        title: "Prospecto", language: language, version: "", written: "", nextReview: "9999-12-31",
        reviewStatus: "", safetyLine: "", withdrawalBranch: "", helpCard: "",
        publication: Publication()),
      sources: [],
      nodes: [
        page("uso", "Para qué se utiliza", "Se utiliza para la tos."),
        page("nino", "Niños", "No dé este medicamento a un niño.", "Consulte a su médico."),
        page("efectos", "Posibles efectos adversos", "Tos y mareos.", "Un médico le ayudará."),
      ], lexicon: [])
    return try GuideLibrary(guide, learnsLater: true)
  }

  private func found(_ words: String, in language: String = "es") throws -> [String] {
    try Self.library(language).search(words).results.map(\.id)
  }

  @Test("Letters are found whatever their case and accents, also inside words")
  func letters() throws {
    #expect(try found("NINO") == ["nino"])
    #expect(try found("medic") == ["nino", "efectos"])
    #expect(try found("efectos adversos") == ["efectos"])
    #expect(try found("médico ayudara") == ["efectos"])
  }

  @Test("No form of a word is made, no slip is mended, no English word means another")
  func nothingEnglish() throws {
    for words in ["utilizas", "medicamente", "tosing", "cough", "side effects"] {
      let answer = try Self.library("es").search(words)
      #expect(!answer.answered && answer.showing == nil && answer.card == nil, "\(words)")
    }
    // English would find another form of the word.
    #expect(try found("utilizas", in: "en") != [])
  }

  @Test("A page with some of the words comes near, and says which share of them it holds")
  func near() throws {
    let answer = try Self.library("es").search("mareos zepelin")
    #expect(!answer.answered)
    #expect(answer.nearest.map(\.id) == ["efectos"] && answer.nearest[0].score == 0.5)
  }

  @Test("What is called so goes first; the line that holds the words is shown and marked")
  func order() throws {
    let answer = try Self.library("es").search("nino")
    #expect(answer.results[0].snippet == "No dé este medicamento a un niño.")
    #expect(answer.matched.contains("niño") && !answer.matched.contains("medicamento"))
    #expect(try found("tos") == ["uso", "efectos"])
    #expect(try found("utiliza").first == "uso")
  }
}
