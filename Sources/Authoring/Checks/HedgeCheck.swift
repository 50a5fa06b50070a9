/// An instruction says what to do; words that soften it leave the reader to decide (AHRQ PEMAT-P,
/// actionability).
struct HedgeCheck: ProseCheck {
  private let hedges = /\b(?:should|may want to|might want to|consider|try to|please)\b/
    .ignoresCase()

  private let triggers = Triggers(
    .beginWord, "should", "may want to", "might want to", "consider", "try to", "please",
    ignoresCase: true)

  func findings(in prose: Prose, of path: String) -> [Finding] {
    guard triggers.stand(in: prose.text) else { return [] }
    return prose.text.matches(of: hedges).map { match in
      Finding(
        .hedge, .warning, path, prose.place(of: match.range.lowerBound),
        "\"\(match.output)\" softens what to do; write the instruction itself.")
    }
  }
}
