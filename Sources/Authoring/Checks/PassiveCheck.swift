/// Somebody acts in a plain sentence: no passive with its doer behind "by", and no passive
/// instruction.
struct PassiveCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    let participle = "(?:\\w+ed|\(Self.irregular))"
    guard
      let agent = try? Regex(
        "\\b(?:is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+)?\(participle)\\s+by\\s+(\\w+)",
        as: (Substring, Substring).self),
      let instruction = try? Regex(
        "\\b(?:should|must|has to|have to|needs to|need to)\\s+(?:not\\s+)?be\\s+\(participle)\\b",
        as: Substring.self)
    else { return [] }
    let byAgent = prose.text.matches(of: agent).filter { !Self.means.contains($0.1.lowercased()) }
    let ranges = byAgent.map(\.range) + prose.text.matches(of: instruction).map(\.range)
    return ranges.map { range in
      Finding(
        .passive, .warning, path, prose.place(of: range.lowerBound),
        "\"\(prose.text[range])\" is passive; begin with who does it.")
    }
  }

  private static let irregular =
    "taken|given|found|made|known|seen|shown|told|kept|held|put|written|brought|done|begun|drawn"

  /// What follows "by" when it names a means and not a doer.
  private static let means: Set<String> = [
    "accident", "hand", "injection", "itself", "law", "mistake", "mouth", "half", "name",
  ]
}
