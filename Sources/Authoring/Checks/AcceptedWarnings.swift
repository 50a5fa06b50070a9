/// Takes away the warnings that a page's front matter accepts; errors cannot be accepted.
struct AcceptedWarnings {
  private let rules: [String: Set<Rule>]

  init(_ manuscript: Manuscript) {
    rules = Dictionary(
      manuscript.pages.map { ($0.path, Set($0.accepted.map(\.rule))) }, uniquingKeysWith: { $1 })
  }

  func remaining(_ findings: [Finding]) -> [Finding] { findings.filter { !isAccepted($0) } }

  /// How many are accepted, by path.
  func counts(_ findings: [Finding]) -> [String: Int] {
    Dictionary(findings.filter(isAccepted).map { ($0.path, 1) }, uniquingKeysWith: +)
  }

  private func isAccepted(_ finding: Finding) -> Bool {
    finding.severity == .warning && rules[finding.path]?.contains(finding.rule) == true
  }
}
