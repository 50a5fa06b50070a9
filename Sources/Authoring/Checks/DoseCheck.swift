/// Doses are written so that they cannot be misread: ISMP's List of Error-Prone Abbreviations,
/// Symbols, and Dose Designations, and the NHS's rules for numbers.
struct DoseCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    let hasFigures = prose.text.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let bare = hasFigures ? bareThousands(in: prose, of: path) : []
    let phones = hasFigures ? prose.text.matches(of: phone).map(\.range) : []
    return bare
      + (hasFigures ? figures + words : words).flatMap { pattern, message in
        prose.text.matches(of: pattern).filter { match in
          !phones.contains { $0.overlaps(match.range) }
        }.map { match in
          Finding(
            .dose, .error, path, prose.place(of: match.range.lowerBound),
            "\"\(prose.text[match.range])\" can be misread; \(message).")
        }
      }
  }

  /// Simple word boundaries: by Unicode's default rules "19.5" and "5mg" are one word.
  private let figures: [(Regex<Substring>, String)] = [
    (
      /\b\d+(?:mg|mcg|g|kg|ml|mL|milligrams?|hours?|days?|weeks?|months?|years?|times)\b/,
      "put a space before the unit"
    ),
    (/\b\d+\s?(?:IU|iu|U|u)\b/, "write \"units\""),
    (/\b\d+\s?cc\b/, "write \"ml\""),
    (/\b\d+d\b/, "write \"days\" or \"doses\""),
    (/\bq\d{1,2}h\b/, "write it in words, such as \"every 4 hours\""),
    (/\b\d+\.\d*0\b(?!\.)/, "leave out the zero at the end"),
    (/\B\.\d+/, "put a zero before the point"),
    (/\b\d+(?:\.\d+)?\s?[-–—]\s?\d+(?:\.\d+)?\b/, "write the range with \"to\""),
    (/\b\d\/\d\b/, "write \"half a tablet\""),
  ].map { ($0.wordBoundaryKind(.simple), $1) }

  private let words: [(Regex<Substring>, String)] = [
    (/\b(?:mg|ml|mL|kg|mcg)\.(?=,|;|\)|\s+[a-z])/, "write the unit without a full stop"),
    (
      /\b(?:TID|BID|QID|QD|QOD|BD|OD|TDS|QDS|PRN|HS|PO)\b|\b(?:t\.i\.d|b\.i\.d|q\.i\.d|q\.d|p\.r\.n)\b/,
      "write it in words, such as \"three times a day\""
    ),
    (/µg|μg|\bmcg\b|\bug\b/, "write \"micrograms\""),
    (/[½¼¾]/, "write \"half a tablet\""),
  ].map { ($0.wordBoundaryKind(.simple), $1) }

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
