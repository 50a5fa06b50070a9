/// One look at the whole manuscript for one rule.
protocol Check: Sendable {
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
  }
}

/// Every check there is.
enum Checks {
  private static let all: [any Check] = [
    GlyphCheck(), FootnoteCheck(), StatementCheck(), SectionCheck(), LinkCheck(), ReachCheck(),
    IdentityCheck(), WordCheck(), DisagreementCheck(), WarningFormCheck(), DoseCheck(),
    MilligramCheck(), ContractionCheck(), AnswerLengthCheck(), TitleCheck(), SentenceCheck(),
    GradeCheck(), ParagraphCheck(), ListCheck(), HeadingCheck(), HedgeCheck(), PassiveCheck(),
    LatinCheck(),
  ]

  static func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    all.flatMap { $0.findings(in: manuscript, addresses) }
  }
}
