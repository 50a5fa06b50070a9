import Education
import Testing

@testable import Authoring

@Suite("The guide")
struct GuideTests {
  private let guide: Guide

  init() throws {
    guide = try #require(SampleContent().compilation.guide)
  }

  private func node(_ id: String) throws -> Node {
    try #require(guide.nodes.first { $0.id == id })
  }

  @Test("nodes stand in reading order, with the collections in their branches and cards last")
  func order() {
    #expect(
      guide.nodes.map(\.id) == [
        "start", "stopping", "stopping/running-out", "questions", "questions/what-is-it",
        "questions/all-at-once", "disputes", "disagreements/highest-dose", "disagreements/age",
        "words", "terms/muscle-relaxer", "terms/seizure", "terms/spasm", "sources",
        "sources/first", "sources/first/what-is-it", "sources/first/common-uses",
        "sources/first/1-spasms-cramps", "sources/second", "sources/second/stopping",
        "cards/help-now", "cards/ran-out",
      ])
  }

  @Test("a parent stands before its children and is known")
  func parents() {
    var seen: Set<String> = []
    for node in guide.nodes {
      if let parent = node.parent { #expect(seen.contains(parent)) }
      #expect(seen.insert(node.id).inserted)
    }
  }

  @Test("the sheet tells what the guide is")
  func about() {
    #expect(guide.about.title == "Sample")
    #expect(guide.about.helpCard == "cards/help-now")
    #expect(guide.about.withdrawalBranch == "stopping")
    #expect(guide.sources.map(\.number) == [1, 2])
    #expect(guide.sources[0].sections[1].isContainer)
    #expect(guide.sources[1].date == "2019")
  }

  @Test("a statement knows its words, its kind and its citations")
  func statements() throws {
    guard case .paragraph(let statements) = try node("start").blocks[0] else {
      Issue.record("no paragraph")
      return
    }
    #expect(
      statements.map(\.text) == ["Baclofen can stop muscle spasms.", "It is a muscle relaxer."])
    #expect(statements.map(\.kind) == [.source, .source])
    #expect(
      statements[1].citations == [
        Citation(source: "first", section: "What Is It?"),
        Citation(source: "first", section: "1. Spasms / Cramps"),
      ])
  }

  @Test("the first use of a glossary word on a page leads to its meaning, the longest name first")
  func terms() throws {
    guard case .paragraph(let statements) = try node("start").blocks[0] else {
      Issue.record("another shape")
      return
    }
    #expect(statements[0].spans.map(\.target) == [nil, "terms/spasm", nil])
    #expect(statements[1].spans.map(\.text) == ["It is a ", "muscle relaxer", "."])
    let targets = try node("stopping").blocks.flatMap(\.statements).flatMap(\.spans)
      .compactMap(\.target)
    #expect(targets == ["terms/seizure"])
    // The writer's own link is the first use.
    let linked = try node("stopping/running-out").blocks.flatMap(\.statements).flatMap(\.spans)
      .filter { $0.target == "terms/seizure" }
    #expect(linked.map(\.text) == ["fits"])
    let own = try node("terms/spasm").blocks.flatMap(\.statements).flatMap(\.spans)
    #expect(own.allSatisfy { $0.target == nil })
  }

  @Test("a warning has its level, title, id and blocks; a label is nobody's statement")
  func warnings() throws {
    guard case .warning(let warning) = try node("stopping").blocks[0] else {
      Issue.record("no warning")
      return
    }
    #expect(warning.id == "stopping#do-not-stop-suddenly")
    #expect(warning.level == .danger)
    #expect(warning.title == "Do not stop suddenly")
    #expect(!warning.isRepeated)
    #expect(warning.blocks.count == 3)
    guard case .paragraph(let advice) = warning.blocks[1] else {
      Issue.record("another shape")
      return
    }
    #expect(advice.map(\.text) == ["What to do:", "Call your doctor."])
    #expect(advice.map(\.kind) == [.label, .house])
    #expect(advice[0].spans[0].style == .strong)
  }

  @Test("a quoted paragraph without a level holds words to say")
  func quotation() throws {
    let content = SampleContent().replacing(
      "## What can happen", with: "> \"I take it.\" Say so.[^house]\n\n## What can happen",
      in: SampleContent.stopping)
    let compilation = content.compilation
    #expect(compilation.findings.map(\.description) == [])
    let stopping = try #require(compilation.guide?.nodes.first { $0.id == "stopping" })
    guard case .quotation(let statements) = stopping.blocks[1] else {
      Issue.record("no quotation: \(stopping.blocks)")
      return
    }
    #expect(statements.map(\.text) == ["\"I take it.\" Say so."])
    #expect(statements.map(\.kind) == [.house])
  }

  @Test("a paragraph that is only a link to a warning shows the warning again")
  func repeated() throws {
    guard case .warning(let warning) = try node("stopping/running-out").blocks[0] else {
      Issue.record("no warning")
      return
    }
    #expect(warning.isRepeated)
    #expect(warning.id == "stopping#do-not-stop-suddenly")
    #expect(warning.blocks.count == 3)
  }

  @Test("tables, lists and headings keep their shape")
  func shapes() throws {
    guard case .table(let header, let rows) = try node("stopping/running-out").blocks[1] else {
      Issue.record("no table")
      return
    }
    #expect(header == ["Time", "What can happen"])
    #expect(rows[0][0].map(\.kind) == [.label])
    #expect(rows[0][1].map(\.text) == ["Stiff muscles come back."])
    let blocks = try node("stopping").blocks
    #expect(blocks[1] == .heading(level: 2, text: "What can happen"))
    guard case .list(let ordered, let items) = blocks[2] else {
      Issue.record("another shape")
      return
    }
    #expect(ordered && items.count == 2)
  }

  @Test("a branch lists the pages below it")
  func menus() throws {
    #expect(
      try node("stopping").blocks.last
        == .menu(
          title: "In this part",
          items: [
            MenuItem(title: "If you run out", target: "stopping/running-out", note: "Call today.")
          ]))
    guard case .menu(let title, let items)? = try node("words").blocks.last else {
      Issue.record("another shape")
      return
    }
    #expect(title == nil)
    #expect(items.map(\.title) == ["muscle relaxer", "seizure", "spasm"])
    #expect(items[2].note == "A muscle that goes tight by itself.")
  }

  @Test("a long list of words stands under their letters")
  func letters() throws {
    let words = (1...31).map {
      "- word: \($0 % 2 == 0 ? "ache" : "Burn") \($0)\n  meaning: It hurts.\n"
    }
    let long = SampleContent().replacing(
      "- word: muscle relaxer", with: words.joined() + "- word: muscle relaxer", in: "terms.yml")
    let guide = try #require(long.compilation.guide)
    let node = try #require(guide.nodes.first { $0.id == "words" })
    let menus = node.blocks.compactMap { block -> (title: String?, count: Int)? in
      if case .menu(let title, let items) = block { (title, items.count) } else { nil }
    }
    #expect(menus.map(\.title) == ["A", "B", "M", "S"])
    #expect(menus.map(\.count) == [15, 16, 1, 2])
  }

  @Test("a question leads to its topic, once")
  func topics() throws {
    let topic = MenuItem(title: "Stopping safely", target: "stopping")
    #expect(
      try node("questions/all-at-once").blocks.last == .menu(title: "See also", items: [topic]))
    #expect(try node("questions/what-is-it").blocks.count == 1)
    #expect(
      try node("questions/all-at-once").otherWords == ["cold turkey", "can i quit", "just stop"])
  }

  @Test("a disagreement opens with what each source says, a grave one with what to do")
  func positions() throws {
    let grave = try node("disagreements/highest-dose").blocks
    #expect(grave.first == .heading(level: 2, text: "What to do"))
    let places = grave.indices.filter { if case .positions = grave[$0] { true } else { false } }
    #expect(places == [2])
    guard case .positions(let positions) = grave[2],
      case .positions = try node("disagreements/age").blocks[0]
    else {
      Issue.record("no positions")
      return
    }
    #expect(positions.map(\.source) == ["first", "second"])
    #expect(positions.map(\.isSilent) == [false, true])
    #expect(positions[1].statements.map(\.kind) == [.house])
  }

  @Test("a section shows what topics take from it, in whole passages, and names all that take any")
  func sections() throws {
    let section = try node("sources/second/stopping")
    #expect(section.blocks.first?.statements.map(\.kind) == [.house])
    guard case .menu(_, let pages)? = section.blocks.last else {
      Issue.record("no list of pages")
      return
    }
    #expect(
      pages.map(\.target.address) == [
        "stopping", "stopping/running-out", "questions/all-at-once", "disagreements/age",
        "terms/seizure", "cards/ran-out",
      ])
    let headings = section.blocks.compactMap { block -> String? in
      if case .heading(level: 2, let text) = block { text } else { nil }
    }
    let topics = try ["stopping", "stopping/running-out"].map { try node($0).title }
    #expect(headings == topics)
    let passages = section.blocks.compactMap { block -> [[String]]? in
      if case .list(_, let items) = block { items.map { $0.map(\.text) } } else { nil }
    }
    #expect(passages[0].first == ["A sudden stop can cause fits."])
    // A row of a table is told by its first cell; the guide's own lines are nobody's word.
    #expect(passages[1].first == ["The first day:", "Stiff muscles come back."])
    #expect(
      section.blocks.dropFirst().flatMap(\.statements).allSatisfy { $0.kind != .house })
    #expect(
      try node("sources/first/common-uses").blocks.flatMap(\.statements).map(\.kind) == [.house])
    #expect(try node("sources/first").main?.contains("health website") == true)
  }

  @Test("a term has its forms, its source and its see-also")
  func termNodes() throws {
    let term = try node("terms/seizure")
    #expect(term.otherWords == ["seizures", "fit", "fits"])
    #expect(term.main == "A burst of signals in the brain.")
    #expect(term.blocks.flatMap(\.citations) == [Citation(source: "second", section: "Stopping")])
    #expect(
      term.blocks.last
        == .menu(
          title: "See also",
          items: [
            MenuItem(title: "spasm", target: "terms/spasm"),
            MenuItem(title: "Stopping safely", target: "stopping"),
          ]))
  }

  @Test("a card has the phrases that open it")
  func cards() throws {
    #expect(
      try node("cards/help-now").phrases == [
        CrisisPhrase(words: "emergency"), CrisisPhrase(words: "help now"),
        CrisisPhrase(words: "help", mustBeWhole: true),
      ])
    #expect(try node("cards/help-now").parent == nil)
  }

  @Test("a sign of the plan stands where a page names it, with its footnotes")
  func signs() throws {
    let content = SampleContent().replacing(
      "- <sign:fever>", with: "- <sign:seizure>, or <sign:fever>, at night[^house]",
      in: SampleContent.ranOut)
    #expect(content.compilation.findings.map(\.description) == [])
    let card = try #require(content.compilation.guide?.nodes.first { $0.id == "cards/ran-out" })
    guard case .list(_, let items)? = card.blocks.last else {
      Issue.record("no list: \(card.blocks)")
      return
    }
    #expect(
      items[0].map(\.text) == ["a seizure (fit),", "or a fever,", "if it is new,", "at night"])
    #expect(items[0].map(\.kind) == [.source, .source, .house, .house])
    #expect(items[0][0].citations == [Citation(source: "second", section: "Stopping")])
  }

  @Test(
    "the plan has its signs in order, and what to do when nobody answers where they say nothing")
  func plan() throws {
    let plan = try #require(guide.plan)
    #expect(plan.conditions == [PlanCondition(id: "pump", text: "there is a pump")])
    #expect(plan.signs.map(\.id) == ["seizure", "fever", "sore-mouth"])
    #expect(plan.signs.map(\.level) == [.emergencyNow, .callToday, .nextVisit])
    #expect(
      plan.signs.map { $0.sign.plainText } == [
        "a seizure (fit)", "a fever, if it is new", "a sore mouth",
      ])
    #expect(plan.signs[0].basis == [Citation(source: "second", section: "Stopping")])
    #expect(plan.signs[1].basis == [])
    #expect(plan.signs[1].stricter == [StricterLevel(level: .emergencyNow, condition: "pump")])
    #expect(plan.signs[1].firstStep.map(\.kind) == [.house])
    #expect(
      plan.signs.map { $0.noAnswer.plainText } == [
        "If nobody answers, shout.", "If nobody answers, call a nurse.",
        "If nobody answers, call a day later.",
      ])
  }

  @Test("a guide without a plan has none, and no page of it can name a sign")
  func noPlan() {
    let content = SampleContent().removing(SampleContent.plan)
    let found = content.compilation.findings
    #expect(found.map(\.rule) == [.source, .link])
    #expect(found.contains { $0.message.contains("has no action plan; add action-plan.yml") })
    let without = content.replacing(
      "- <sign:fever>", with: "- a fever[^house]", in: SampleContent.ranOut)
    #expect(without.compilation.findings.map(\.description) == [])
    #expect(without.compilation.guide?.plan == nil)
  }

  @Test("the groups of a card are its phrases too")
  func groups() throws {
    let content = SampleContent().replacing(
      "whole_phrases: [help]", with: "together: [[he stopped, quit], [fever]]",
      in: SampleContent.helpCard)
    let card = try #require(content.compilation.guide?.nodes.first { $0.id == "cards/help-now" })
    #expect(
      card.phrases.suffix(3) == [
        CrisisPhrase(words: "he stopped", group: 0), CrisisPhrase(words: "quit", group: 0),
        CrisisPhrase(words: "fever", group: 1),
      ])
  }

  @Test("a word of the glossary in the name of a source is not marked")
  func sourceNames() throws {
    let content = SampleContent()
      .replacing("short: First article", with: "short: Spasm Centers", in: SampleContent.guide)
      .replacing(
        "Baclofen can stop muscle spasms.", with: "Spasm Centers: baclofen stops spasms.",
        in: SampleContent.start)
    let guide = try #require(content.compilation.guide)
    let start = try #require(guide.nodes.first { $0.id == "start" })
    let marked = start.blocks.flatMap(\.statements).flatMap(\.spans).filter { $0.target != nil }
    #expect(marked.map(\.text) == ["spasms", "muscle relaxer"])
  }

  @Test("every link of the guide leads to a node or to a warning on one")
  func links() {
    let ids = Set(guide.nodes.map(\.id))
    let targets = guide.nodes.flatMap(\.blocks).flatMap(\.targets)
    #expect(!targets.isEmpty)
    for target in targets { #expect(ids.contains(target.node)) }
  }

  @Test("the lexicon is words.tsv")
  func lexicon() {
    #expect(
      guide.lexicon == [
        LexiconEntry(typed: "fitting", word: "seizure", kind: .lay),
        LexiconEntry(typed: "baclofin", word: "baclofen", kind: .misspelling),
      ])
  }
}
