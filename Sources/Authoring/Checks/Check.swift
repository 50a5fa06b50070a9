/// One look at the whole manuscript for one rule.
///
/// A check is made anew for each run: it may hold regular expressions, which threads cannot share.
protocol Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding]
}

/// A check that looks at one run of words at a time.
protocol ProseCheck: Check {
  func findings(in prose: Prose, of path: String) -> [Finding]
}

extension ProseCheck {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    manuscript.pages.flatMap { page in page.prose.flatMap { findings(in: $0, of: page.path) } }
      + manuscript.terms.flatMap { findings(in: $0.prose, of: TermSheet.path) }
      + (manuscript.paper?.prose ?? []).flatMap { findings(in: $0, of: PaperSheet.path) }
      + (manuscript.plan?.prose ?? []).flatMap { findings(in: $0, of: PlanSheet.path) }
  }
}
