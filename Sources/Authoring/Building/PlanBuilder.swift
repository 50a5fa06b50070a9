import Education

/// Puts a plan without errors together.
struct PlanBuilder {
  let sheet: PlanSheet
  private let builder: StatementBuilder
  private let addresses: AddressBook

  init(_ sheet: PlanSheet, addresses: AddressBook) {
    self.sheet = sheet
    self.addresses = addresses
    // What carries no footnote is the guide's own advice.
    builder = StatementBuilder(
      footnotes: sheet.footnotes, path: PlanSheet.path, addresses: addresses, unmarked: .house)
  }

  func plan() -> ActionPlan {
    ActionPlan(
      conditions: sheet.conditions.map {
        PlanCondition(
          id: $0.id.text, text: $0.text.text, onPaper: $0.onPaper?.text ?? "",
          pages: ids(of: $0.pages), fact: $0.fact.map(fact))
      },
      signs: sheet.signs.map { sign in
        PlannedSign(
          id: sign.id.text, sign: builder.statements(sign.sign),
          onPaper: sign.onPaper.map { builder.statements($0) } ?? [],
          names: sign.words.map(\.text), level: sign.level,
          basis: builder.citations(sign.basis.map(\.text)),
          stricter: sign.stricter.map {
            StricterLevel(level: $0.level, condition: $0.condition.text)
          },
          firstStep: builder.statements(sign.firstStep),
          doNot: builder.statements(sign.doNot), say: builder.statements(sign.say),
          noAnswer: sheet.noAnswer(to: sign).map { builder.statements($0) } ?? [])
      }, pages: ids(of: sheet.pages))
  }

  private func fact(_ fact: PlanSheet.Fact) -> ReaderFact {
    ReaderFact(
      statement: fact.statement.text, words: fact.words.map { $0.text.lowercased() })
  }

  private func ids(of paths: [Written]) -> [String] {
    paths.compactMap { addresses.target(of: $0.text, from: PlanSheet.path)?.node }
  }
}
