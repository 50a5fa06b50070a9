import Education

/// The plan is whole: ids are its own, what it names is there, and a stricter level is stricter.
struct PlanCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard let plan = manuscript.plan else { return [] }
    return repeated(plan.signs.map(\.id)) + repeated(plan.conditions.map(\.id))
      + conditions(plan) + footnotes(plan, manuscript.sheet) + plan.signs.flatMap(problems)
      + unanswered(plan) + pages(plan, addresses)
  }

  private func pages(_ plan: PlanSheet, _ addresses: AddressBook) -> [Finding] {
    (plan.pages + plan.conditions.flatMap(\.pages))
      .filter { addresses.target(of: $0.text, from: PlanSheet.path) == nil }.map {
        Finding(
          .link, .error, PlanSheet.path, $0.place,
          "The plan names no page with \"\($0.text)\"; write the path of one from here.")
      }
  }

  private func repeated(_ ids: [Written]) -> [Finding] {
    var seen: Set<String> = []
    return ids.filter { !$0.text.isEmpty && !seen.insert($0.text).inserted }.map {
      error($0.place, "The id \"\($0.text)\" stands twice; give each its own.")
    }
  }

  private func conditions(_ plan: PlanSheet) -> [Finding] {
    let known = Set(plan.conditions.map(\.id.text))
    let named = plan.signs.flatMap { $0.stricter.map(\.condition) }
    let used = Set(named.map(\.text))
    return named.filter { !known.contains($0.text) }.map {
      error(
        $0.place,
        "No condition is called \"\($0.text)\"; write one of \"conditions:\", or add it there.")
    }
      + plan.conditions.filter { !used.contains($0.id.text) }.map {
        error(
          $0.id.place,
          "No sign names the condition \"\($0.id.text)\"; write \"stricter: {emergency-now: "
            + "[\($0.id.text)]}\" in one, or remove it.")
      }
  }

  private func problems(_ sign: PlanSheet.Sign) -> [Finding] {
    var findings: [Finding] = []
    for (level, condition) in sign.stricter where level >= sign.level {
      findings.append(
        error(
          condition.place,
          "\(level.rawValue) is no stricter than \(sign.level.rawValue); move the condition."))
    }
    if sign.basis.isEmpty {
      findings.append(
        error(
          sign.id.place,
          "Nothing says where the level comes from; write \"basis: [house]\" or footnotes."))
    }
    if sign.words.isEmpty {
      findings.append(
        error(sign.id.place, "No words tell the sign in a text; write \"words: [...]\"."))
    }
    return findings
  }

  /// A sign that asks for a call says what to do when nobody answers.
  private func unanswered(_ plan: PlanSheet) -> [Finding] {
    plan.signs.filter { $0.asksForCall && plan.noAnswer(to: $0) == nil }.map {
      Finding(
        .fallback, .error, PlanSheet.path, $0.id.place,
        "Nothing says what to do when nobody answers; write \"no_answer: ...\".")
    }
  }

  private func footnotes(_ plan: PlanSheet, _ sheet: GuideSheet?) -> [Finding] {
    let known = Set(plan.footnotes.map(\.label))
    let used = Set(
      plan.passages.flatMap(\.notes).map(\.label) + plan.signs.flatMap(\.basis).map(\.text))
    let undefined = plan.signs.flatMap(\.basis).filter { !known.contains($0.text) }.map {
      Finding(
        .source, .error, PlanSheet.path, $0.place,
        $0.text.contains("/")
          ? "\"basis\" holds names of \"footnotes:\"; write \"a: \($0.text)\" there and \"basis: [a]\" "
            + "here."
          : "The footnote \"\($0.text)\" is not defined; write \"\($0.text): SOURCE / SECTION\" under "
            + "\"footnotes:\".")
    }
    let marks = plan.prose.flatMap { prose in
      prose.text.matches(of: /\[\^([^\]\s]+)\]/).map { match in
        Finding(
          .source, .error, PlanSheet.path, prose.place(of: match.range.lowerBound),
          "The footnote [^\(match.1)] is not defined; add it to \"footnotes:\".")
      }
    }
    let definitions = plan.footnotes.compactMap { note -> Finding? in
      if let message = FootnoteCheck.problem(note.meaning, of: nil, sheet) {
        return Finding(.source, .error, PlanSheet.path, note.textPlace, message)
      }
      guard !used.contains(note.label), note.meaning != .house else { return nil }
      return Finding(
        .source, .error, PlanSheet.path, note.place,
        "The footnote \"\(note.label)\" is used nowhere; use it or remove it.")
    }
    return undefined + marks + definitions
  }

  private func error(_ place: Place, _ message: String) -> Finding {
    Finding(.plan, .error, PlanSheet.path, place, message)
  }
}
