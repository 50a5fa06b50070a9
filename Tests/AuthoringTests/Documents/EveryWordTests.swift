import Education
import Testing

@testable import Authoring

/// Of documents that nobody wrote, every word is shown, or a finding says that some are not.
@Suite("Every word of a document")
struct EveryWordTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var write: @Sendable (inout WrittenDocument) -> String
  }

  static let kinds = [
    Kind(testDescription: "Markdown") { $0.markdown() },
    Kind(testDescription: "Markdown with a list of 150 levels") { $0.deepList(150) },
    Kind(testDescription: "HTML") { $0.html() },
    Kind(testDescription: "plain text") { $0.text() },
    Kind(testDescription: "drug labels") { $0.drugLabel() },
    Kind(testDescription: "electronic leaflets") { $0.electronicLeaflet() },
    Kind(testDescription: "question files") { $0.questionFile() },
    Kind(testDescription: "other XML") { $0.otherXML() },
  ]

  @Test("is shown, or a finding names that it is left out", arguments: kinds)
  func everyWord(kind: Kind) throws {
    for seed in 1...UInt64(60) {
      var written = WrittenDocument(seed: seed)
      let text = kind.write(&written)
      let opened = try OpenedText(text)
      let shown = opened.guide.wordsShown
      let missing = written.words.filter { !shown.contains($0) && !written.besides.contains($0) }
      #expect(missing.isEmpty, "\(missing) of \(seed): \(text)")
      let lost = opened.findings.map(\.message).filter { $0.contains("not taken over") }
      #expect(lost.isEmpty, "\(lost) of \(seed): \(text)")
      let menus = written.besides.filter { !shown.contains($0) }
      if kind.testDescription == "HTML" {
        #expect(menus.isEmpty || opened.findings.contains { $0.rule == .leftOut })
      }
    }
  }
}

extension Guide {
  fileprivate var wordsShown: Set<String> {
    Set(
      ([about.title] + nodes.flatMap { [$0.title] + $0.blocks.map(\.plainText) })
        .flatMap { LostWords.split($0) })
  }
}
