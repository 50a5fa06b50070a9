/// Negative contractions are misread (NHS content style guide): the "n't" is easily missed.
struct ContractionCheck: ProseCheck {
  private let contractions = /\b([A-Za-z]+)n['’]t\b/.wordBoundaryKind(.simple)

  private static let full = [
    "can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not",
  ]

  private let triggers = Triggers(.anywhere, "n't", "n’t")

  func findings(in prose: Prose, of path: String) -> [Finding] {
    guard triggers.stand(in: prose.text) else { return [] }
    return prose.text.matches(of: contractions).map { match in
      let word = match.0.lowercased().replacing("’", with: "'")
      let full = Self.full[word] ?? match.1.lowercased() + " not"
      return Finding(
        .contraction, .error, path, prose.place(of: match.range.lowerBound),
        "\"\(match.0)\" is easily misread; write \"\(full)\".")
    }
  }
}
