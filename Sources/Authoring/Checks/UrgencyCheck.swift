import Education
import Language

/// Whatever a text says of how urgent a sign is, is what the action plan says.
///
/// A sign is joined with an urgency in its own sentence; in the sentence behind, when that begins with
/// what to do; in a list, with the heading or the sentence above it; in a warning, with its title or
/// with "What to do"; and the sign in the title of a question with the answer.
struct UrgencyCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    guard let plan = manuscript.plan else { return [] }
    let reader = SentenceReader(plan)
    return manuscript.pages.flatMap { page in
      var reading = UrgencyReading(reader: reader)
      reading.read(page)
      return reading.findings.map { finding($0, page.path) }
    }
      + manuscript.terms.flatMap { term in
        var reading = UrgencyReading(reader: reader)
        reading.title = reader.sentences(Prose(.title, term.word)).flatMap(\.matches)
        reading.read(reader.sentences(term.prose))
        return reading.findings.map { finding($0, TermSheet.path) }
      } + (manuscript.paper.map { paper($0, reader) } ?? []) + own(plan, reader)
  }

  /// A card is read as a whole, whatever its lines; an answer goes with the signs of its question.
  private func paper(_ sheet: PaperSheet, _ reader: SentenceReader) -> [Finding] {
    let cards = sheet.cards.compactMap { card -> (question: Written?, text: Written)? in
      guard var text = card.front.first else { return nil }
      text.text = card.front.map(\.text).joined(separator: " ")
      return (nil, text)
    }
    let lines = (sheet.diaryNotes + sheet.questions.flatMap(\.questions) + sheet.bring).map {
      (question: Written?.none, text: $0)
    }
    let answers = sheet.teachBack.map { (question: Written?.some($0.question), text: $0.answer) }
    return (cards + lines + answers).flatMap { question, text in
      var reading = UrgencyReading(reader: reader)
      reading.title = question.map { reader.sentences(Prose(.title, $0)).flatMap(\.matches) } ?? []
      reading.read(reader.sentences(Prose(.item, text)))
      return reading.findings.map { finding($0, PaperSheet.path) }
    }
  }

  /// The plan's own texts: the words of a sign find it in its own text, and its first step asks for
  /// its level.
  private func own(_ plan: PlanSheet, _ reader: SentenceReader) -> [Finding] {
    plan.signs.flatMap { sign -> [Finding] in
      var findings: [Finding] = []
      let names = reader.sentences(sign.sign).flatMap(\.matches).flatMap(\.signs).map(\.id.text)
      if !sign.words.isEmpty, !names.contains(sign.id.text) {
        let message = "The words of the sign do not find it in its own text; add some of that text."
        findings.append(Finding(.plan, .error, PlanSheet.path, sign.sign.place, message))
      }
      let asked = Set(reader.sentences(sign.firstStep).flatMap(\.timed).map(ActionLevel.init))
      let wanted = sign.level == .noneNeeded ? [] : Set([sign.level])
      if asked.isDisjoint(with: wanted), asked != wanted {
        let message =
          "The first step does not ask for \(sign.level.rawValue); say whom to call, and how soon."
        findings.append(Finding(.urgency, .error, PlanSheet.path, sign.firstStep.place, message))
      }
      return findings
    }
  }

  private func finding(_ contradiction: UrgencyReading.Contradiction, _ path: String) -> Finding {
    let sign = contradiction.sign
    let levels = sign.levels.sorted().map(\.rawValue).joined(separator: " or ")
    let wanted = contradiction.condition.map {
      "\(contradiction.wanted.rawValue) with \"\($0)\""
    }
    let said = contradiction.said.sorted().map(\.rawValue).joined(separator: " or ")
    return Finding(
      .urgency, .warning, path, contradiction.place,
      "\"\(contradiction.words)\" goes with \(said) here, and the plan says "
        + "\(wanted ?? levels) for \(sign.id.text); write that, or change the plan.")
  }
}
