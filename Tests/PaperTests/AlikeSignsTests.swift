import Browsing
import Education
import GuideStore
import Testing

@testable import Paper

@Suite("Signs that are one on paper")
struct AlikeSignsTests {
  @Test("They stand there once, stricter for a reader or not", arguments: [[], ["kidneys"]])
  func once(applying: Set<String>) throws {
    let library = PaperTests.library
    let plan = try #require(try library.actionPlan())
    let reader = Reader(applying, plan: plan)
    let items = try SheetMaker(library, for: reader).actionPlan().parts.flatMap {
      part -> [String] in
      guard case .blocks(let blocks) = part else { return [] }
      return blocks.flatMap { block -> [String] in
        if case .list(_, let items) = block { items.map(\.plainText.withoutException) } else { [] }
      }
    }
    func count(_ words: String) -> Int {
      items.count { [words, "For you: " + words].contains($0) }
    }
    for sign in plan.signs where !sign.onPaper.isEmpty {
      let alike = plan.signs.filter { $0.onPaper == sign.onPaper }
      let levels = Set(alike.map(reader.level))
      guard levels.count == 1, alike.count > 1, levels != [.noneNeeded] else { continue }
      #expect(count(sign.onPaper.plainText) == 1, "\(sign.id)")
      #expect(sign.sign == sign.onPaper || count(sign.sign.plainText) == 0, "\(sign.id)")
    }
  }
}
