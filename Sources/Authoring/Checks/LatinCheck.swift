/// Plain English in place of Latin (NHS content style guide).
struct LatinCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    words.flatMap { pattern, plain in
      prose.text.matches(of: pattern).map { match in
        Finding(
          .latin, .warning, path, prose.place(of: match.range.lowerBound),
          "\"\(match.output)\" is Latin; write \"\(plain)\".")
      }
    }
  }

  private let words: [(Regex<Substring>, String)] = [
    (/\be\.?g\.?(?=[\s,:])/, "for example"),
    (/\bi\.?e\.?(?=[\s,:])/, "that is"),
    (/\betc\b\.?/, "and so on"),
    (/\bvia\b/, "through"),
    (/\bper (?:day|week|month|year|hour|dose|tablet)\b/, "a day"),
    (/\bvs\b\.?|\bversus\b/, "against"),
  ]
}
