import Authoring
import Education
import Foundation
import GuideStore
import Testing

/// The content itself: what must be true of it whatever it says.
@Suite("The real guide")
struct ContentTests {
  let library = RealGuide.library

  @Test("It compiles without a finding")
  func compilesWithoutFindings() {
    #expect(RealGuide.compilation.findings.map(\.description) == [])
  }

  @Test("The grade that an entry shows is its own, and not that of its folder")
  func ownGrades() {
    let report = RealGuide.compilation.report
    let own = Dictionary(
      report.map { ($0.id, $0.gradeRaw) }, uniquingKeysWith: { first, _ in first })
    for node in RealGuide.nodes where [.question, .unsaid, .card, .topic].contains(node.kind) {
      guard let grade = own[node.id], let shown = node.grade else { continue }
      #expect(abs(grade - shown) < 0.001, "\(node.id)")
    }
    let questions = RealGuide.nodes.filter { $0.kind == .question }.compactMap(\.grade)
    #expect(Set(questions.map { ($0 * 100).rounded() }).count > 50)
  }

  @Test("Every section of the four sources that holds text is cited by statements of its own")
  func everySectionIsCited() {
    var statements: [Citation: Int] = [:]
    for node in RealGuide.nodes where node.kind != .source && node.kind != .section {
      for citation in RealGuide.blocks(of: node.id).flatMap(\.statements).flatMap(\.citations) {
        statements[citation, default: 0] += 1
      }
    }
    let sections = library.sources.flatMap { source in
      source.sections.filter { !$0.isContainer }.map {
        Citation(source: source.id, section: $0.heading)
      }
    }
    #expect(sections.count == 39)
    let uncited = sections.filter { statements[$0, default: 0] == 0 }
    #expect(uncited == [])
  }

  @Test("Every link, menu row and repeated warning lands")
  func everyLinkLands() throws {
    let ids = Set(RealGuide.nodes.map(\.id))
    let warnings = Set(try library.warnings().map(\.warning.id))
    for node in RealGuide.nodes {
      for target in RealGuide.targets(of: node.id) {
        #expect(ids.contains(target.node), "\(node.id) leads to \(target)")
        if target.fragment != nil {
          #expect(warnings.contains(target), "\(node.id) leads to \(target)")
        }
      }
    }
  }

  @Test("The fourteen branches stand in a patient's order")
  func branches() throws {
    let branches = try library.children(of: nil).map(\.title)
    #expect(branches.count == 14)
    #expect(branches.first == "Start here")
    #expect(branches[1].contains("Stopping"))
    #expect(branches.last == "The four sources")
  }

  @Test("What the sources disagree on stands under the branches that it is about, in their order")
  func disagreementsUnderBranches() throws {
    let branches = try library.children(of: nil)
    let page = try #require(branches.first { $0.title == "Where the sources disagree" })
    let menus = RealGuide.blocks(of: page.id).compactMap { block -> (String, Int)? in
      guard case .menu(let title?, let items) = block else { return nil }
      return (title, items.count)
    }
    let cards = RealGuide.nodes.count { $0.kind == .disagreement }
    #expect(menus.map(\.1).reduce(0, +) == cards)
    #expect(menus.count > 6)
    #expect(menus.map(\.0) == branches.map(\.title).filter(menus.map(\.0).contains))
  }

  @Test("It holds what a guide needs: questions, disagreements, words and cards")
  func counts() {
    let kinds = Dictionary(grouping: RealGuide.nodes, by: \.kind).mapValues(\.count)
    #expect(kinds[.question, default: 0] >= 40)
    #expect(kinds[.disagreement, default: 0] >= 30)
    #expect(kinds[.term, default: 0] >= 60)
    #expect(kinds[.card, default: 0] >= 6)
  }

  @Test("The first warning of all is not to stop suddenly, and withdrawal comes before the rest")
  func withdrawalComesFirst() throws {
    let warnings = try library.warnings()
    #expect(warnings.first?.warning.title == "Do not stop baclofen suddenly")
    let branch = library.about.withdrawalBranch
    let grave = warnings.filter { $0.warning.level <= .warning }
    let others = grave.drop { $0.node == branch || $0.node.hasPrefix(branch + "/") }
    #expect(others.allSatisfy { !$0.node.hasPrefix(branch) })
    #expect(others.map(\.warning.level) == others.map(\.warning.level).sorted())
  }

  @Test("A disagreement names every source, the silent ones last, and ends with what to do")
  func disagreementsAreWhole() {
    for node in RealGuide.nodes where node.kind == .disagreement {
      let blocks = RealGuide.blocks(of: node.id)
      guard case .positions(let positions)? = blocks.first(where: \.isPositions) else {
        Issue.record("\(node.id) has no positions")
        continue
      }
      #expect(Set(positions.map(\.source)).count == library.sources.count, "\(node.id)")
      let firstSilent = positions.firstIndex(where: \.isSilent) ?? positions.count
      #expect(!positions[firstSilent...].contains { !$0.isSilent }, "\(node.id)")
      #expect(blocks.contains(.heading(level: 2, text: "What to do")), "\(node.id)")
    }
  }

  @Test("A page says in its title or its first line which medicine it is about")
  func namesTheMedicine() {
    let lists = Set(RealGuide.nodes.filter { $0.kind != .topic }.compactMap(\.parent))
    for node in RealGuide.nodes
    where [.topic, .disagreement].contains(node.kind) && !lists.contains(node.id) {
      let first = node.title + " " + (node.main ?? "")
      #expect(first.lowercased().contains("baclofen"), "\(node.id)")
    }
  }

  @Test("A disagreement begins with what the sources differ in, and what to do")
  func disagreementsInShort() {
    for node in RealGuide.nodes where node.kind == .disagreement {
      let main = node.main ?? ""
      #expect(main.split(separator: ".").count > 1, "\(node.id): \(main)")
      #expect(node.opening.map(\.plainText) == [main], "\(node.id)")
    }
  }

  @Test("Each page by itself reads at grade 8 or less, and half of them at 5 or less")
  func grades() {
    let report = RealGuide.compilation.report
    let hard = report.filter { $0.gradeRaw > 8 }
    #expect(hard.map(\.id) == [])
    let grades = report.map(\.gradeRaw).sorted()
    #expect(grades[grades.count / 2] <= 5)
    #expect(report.filter { $0.longestSentenceWords > 20 }.map(\.id) == [])
  }

  @Test("The action plan holds a hundred signs, and each says what to do and what not to do")
  func plan() throws {
    let plan = try #require(try library.actionPlan())
    #expect(plan.signs.count >= 100)
    for sign in plan.signs {
      #expect(
        !sign.sign.isEmpty && !sign.firstStep.isEmpty && !sign.doNot.isEmpty && !sign.say.isEmpty)
      #expect(sign.noAnswer.isEmpty == (sign.level == .noneNeeded), "\(sign.id)")
    }
    // In the plan's own words; rows that gather several signs are held to its urgencies by `check`.
    let card = try #require(try library.blocks(of: library.about.helpCard))
      .map { $0.plainText.lowercased() }
    let now = plan.signs.filter { $0.level == .emergencyNow }
    let named = now.filter { sign in card.contains { $0.contains(sign.sign.plainText.lowercased()) }
    }
    #expect(named.count >= 10)
  }

  @Test("The page about the guide says who made it, from what, and that no clinician reviewed it")
  func honesty() {
    let words = RealGuide.blocks(of: "the-four-sources").map(\.plainText).joined(separator: " ")
      .lowercased()
    for needed in [
      "none of them gives a date", "two of the firms behind them sell addiction treatment",
      "no doctor, nurse or pharmacist has reviewed", "written on 20 november 2026",
      "20 november 2027", "not medical advice",
    ] {
      #expect(words.contains(needed), "\(needed)")
    }
  }
}

extension Block {
  var isPositions: Bool {
    if case .positions = self { true } else { false }
  }
}

extension RealGuide {
  /// Everything a page leads to.
  static func targets(of id: String) -> [Target] {
    blocks(of: id).flatMap { block -> [Target] in
      let spans = block.statements.flatMap(\.spans).compactMap(\.target)
      switch block {
      case .menu(_, let items): return items.map(\.target)
      case .warning(let warning) where warning.isRepeated: return spans + [warning.id]
      default: return spans
      }
    }
  }
}
