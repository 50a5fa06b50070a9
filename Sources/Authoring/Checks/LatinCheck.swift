/// Plain English in place of Latin (NHS content style guide).
struct LatinCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    words.filter { $0.triggers.stand(in: prose.text) }.flatMap { _, pattern, plain in
      prose.text.matches(of: pattern).map { match in
        Finding(
          .latin, .warning, path, prose.place(of: match.range.lowerBound),
          "\"\(match.output)\" is Latin; write \"\(plain)\".")
      }
    }
  }

  private let words: [(triggers: Triggers, pattern: Regex<Substring>, plain: String)] = [
    (Triggers(.beginWord, "e.g", "eg"), /\be\.?g\.?(?=[\s,:])/, "for example"),
    (Triggers(.beginWord, "i.e", "ie"), /\bi\.?e\.?(?=[\s,:])/, "that is"),
    (Triggers(.beginWord, "etc"), /\betc\b\.?/, "and so on"),
    (Triggers(.areWords, "via"), /\bvia\b/, "through"),
    (
      Triggers(.beginWord, "per "), /\bper (?:day|week|month|year|hour|dose|tablet)\b/, "a day"
    ),
    (Triggers(.areWords, "vs", "versus"), /\bvs\b\.?|\bversus\b/, "against"),
  ]
}
