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
      guard levels.count == 1, alike.count > 1, levels != [.noneNeeded],
        alike.allSatisfy({ reader.level(of: $0) == $0.level })
      else { continue }
      #expect(count(sign.onPaper.plainText) == 1, "\(sign.id)")
      #expect(sign.sign == sign.onPaper || count(sign.sign.plainText) == 0, "\(sign.id)")
    }
  }

  @Test("What is stricter for a reader has words that leave nobody out, and no more to wait for")
  func stricter() throws {
    let library = PaperTests.library
    let plan = try #require(try library.actionPlan())
    for condition in plan.conditions {
      let reader = Reader([condition.id], plan: plan)
      let maker = SheetMaker(library, for: reader)
      for sheet in [try maker.actionPlan(), try maker.handout([])] {
        let lists = sheet.parts.flatMap { part -> [String] in
          guard case .blocks(let blocks) = part else { return [] }
          return blocks.flatMap { block -> [String] in
            if case .list(_, let items) = block { items.map(\.plainText) } else { [] }
          }
        }
        let own = lists.filter { $0.hasPrefix("For you: ") }
        for sign in plan.signs where reader.level(of: sign) != sign.level {
          guard reader.level(of: sign) == .emergencyNow else { continue }
          #expect(own.contains("For you: " + sign.sign.plainText), "\(condition.id) \(sign.id)")
          let milder = "For you: " + sign.onPaper.plainText
          #expect(
            sign.onPaper.isEmpty || sign.onPaper == sign.sign
              || !own.contains { $0.hasPrefix(milder) }, "\(condition.id) \(sign.id)")
        }
      }
    }
  }
}
