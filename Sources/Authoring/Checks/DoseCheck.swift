/// Doses are written so that they cannot be misread: ISMP's List of Error-Prone Abbreviations,
/// Symbols, and Dose Designations, and the NHS's rules for numbers.
struct DoseCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    let forms = FigureForms(of: prose.text)
    let patterns =
      figures.filter { !forms.isDisjoint(with: $0.forms) }.map { ($0.pattern, $0.message) }
      + words.filter { $0.triggers.stand(in: prose.text) }.map { ($0.pattern, $0.message) }
    let bare = forms.contains(.long) ? bareThousands(in: prose, of: path) : []
    let found = patterns.flatMap { pattern, message in
      prose.text.matches(of: pattern).map { (range: $0.range, message: message) }
    }
    guard !found.isEmpty else { return bare }
    let phones = forms.contains(.any) ? prose.text.matches(of: phone).map(\.range) : []
    return bare
      + found.filter { match in !phones.contains { $0.overlaps(match.range) } }.map { match in
        Finding(
          .dose, .error, path, prose.place(of: match.range.lowerBound),
          "\"\(prose.text[match.range])\" can be misread; \(match.message).")
      }
  }

  private struct OfFigures {
    var forms: FigureForms
    var pattern: Regex<Substring>
    var message: String

    /// Simple word boundaries: by Unicode's default rules "19.5" and "5mg" are one word.
    init(_ forms: FigureForms, _ pattern: Regex<Substring>, _ message: String) {
      (self.forms, self.message) = (forms, message)
      self.pattern = pattern.wordBoundaryKind(.simple)
    }
  }

  private struct OfWords {
    var triggers: Triggers
    var pattern: Regex<Substring>
    var message: String

    init(_ triggers: Triggers, _ pattern: Regex<Substring>, _ message: String) {
      (self.triggers, self.message) = (triggers, message)
      self.pattern = pattern.wordBoundaryKind(.simple)
    }
  }

  private let figures: [OfFigures] = [
    OfFigures(
      .letterBehind,
      /\b\d+(?:[.,]\d+)*(?:mg|mcg|g|kg|ml|mL|mmol|mol|kcal|cal|milligrams?|hours?|days?|weeks?|months?|years?|times)\b/,
      "put a space before the unit"
    ),
    OfFigures(.letterBehind, /\b\d+(?:[.,]\d+)*\s?(?:IU|iu|U|u)\b/, "write \"units\""),
    OfFigures(.letterBehind, /\b\d+(?:[.,]\d+)*\s?cc\b/, "write \"ml\""),
    OfFigures(.letterBehind, /\b\d+d\b/, "write \"days\" or \"doses\""),
    OfFigures(.qBefore, /\bq\d{1,2}h\b/, "write it in words, such as \"every 4 hours\""),
    OfFigures(.pointBehind, /\b\d+\.\d*0\b(?!\.)/, "leave out the zero at the end"),
    OfFigures(.pointBefore, /\B\.\d+/, "put a zero before the point"),
    OfFigures(
      .dashBehind, /\b\d+(?:\.\d+)?\s?[-–—]\s?\d+(?:\.\d+)?\b/, "write the range with \"to\""),
    OfFigures(.slashBefore, /\b\d\/\d\b/, "write \"half a tablet\""),
  ]

  private let words: [OfWords] = [
    OfWords(
      Triggers(.anywhere, "mg.", "ml.", "mL.", "kg.", "mcg."),
      /\b(?:mg|ml|mL|kg|mcg)\.(?=,|;|\)|\s+[a-z])/, "write the unit without a full stop"
    ),
    OfWords(
      Triggers(
        .beginWord, "TID", "BID", "QID", "QD", "QOD", "BD", "OD", "TDS", "QDS", "PRN", "HS", "PO",
        "t.i.d", "b.i.d", "q.i.d", "q.d", "p.r.n"),
      /\b(?:TID|BID|QID|QD|QOD|BD|OD|TDS|QDS|PRN|HS|PO)\b|\b(?:t\.i\.d|b\.i\.d|q\.i\.d|q\.d|p\.r\.n)\b/,
      "write it in words, such as \"three times a day\""
    ),
    OfWords(Triggers(.anywhere, "µg", "μg"), /µg|μg/, "write \"micrograms\""),
    OfWords(Triggers(.areWords, "mcg", "ug"), /\b(?:mcg|ug)\b/, "write \"micrograms\""),
    OfWords(Triggers(.anywhere, "½", "¼", "¾"), /[½¼¾]/, "write \"half a tablet\""),
  ]

  /// "1-800-222-1222" is no range and no amount.
  private let phone = /\b\d(?:[- ]\d{3}){2}[- ]\d{4}\b/.wordBoundaryKind(.simple)

  private let thousands = /\b(\d{4,})\b(\s+(?:mg|milligrams|people|million|ml|g)\b)?/
    .wordBoundaryKind(.simple)

  /// From 1,000 on a comma; years stay as they are.
  private func bareThousands(in prose: Prose, of path: String) -> [Finding] {
    let phones = prose.text.matches(of: phone).map(\.range)
    return prose.text.matches(of: thousands)
      .filter { match in !phones.contains { $0.overlaps(match.range) } }
      .filter { match in
        let isYear = match.1.count == 4 && (1800...2099).contains(Int(match.1) ?? 0)
        return !isYear || match.2 != nil
      }
      .map { match in
        Finding(
          .dose, .error, path, prose.place(of: match.range.lowerBound),
          "\"\(match.1)\" can be misread; write a comma before the last three figures.")
      }
  }
}
