/// Somebody acts in a plain sentence: no passive with its doer behind "by", and no passive
/// instruction.
struct PassiveCheck: ProseCheck {
  private let withDoer =
    /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w+ed|\w+[wk]n|taken|given|found|made|told|kept|held|put|written|brought|done|begun)\s+by\s+(?:an?\s+|the\s+)?(\w+)/

  private let instruction =
    /\b(?:should|must|has to|have to|needs? to)\s+(?:not\s+)?be\s+(?:\w+ed|\w+[wk]n|taken|given|found|made|told|kept|held|put|written|brought|done|begun)\b/

  private let by = Triggers(.areWords, "by")
  private let be = Triggers(.areWords, "be")
  private let orders = Triggers(.areWords, "should", "must", "has", "have", "need", "needs")

  func findings(in prose: Prose, of path: String) -> [Finding] {
    let doers =
      by.stand(in: prose.text)
      ? prose.text.matches(of: withDoer).filter { !Self.means.contains(String($0.1)) } : []
    let instructions =
      be.stand(in: prose.text) && orders.stand(in: prose.text)
      ? prose.text.matches(of: instruction).map(\.range) : []
    let ranges = doers.map(\.range) + instructions
    return ranges.map { range in
      Finding(
        .passive, .warning, path, prose.place(of: range.lowerBound),
        "\"\(prose.text[range])\" is passive; begin with who does it.")
    }
  }

  /// What follows "by" when it names a means and not a doer.
  private static let means: Set<String> = [
    "accident", "hand", "injection", "itself", "law", "mistake", "mouth", "half", "name", "pump",
  ]
}
