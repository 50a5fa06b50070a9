/// How many of how many rules have been looked at.
public typealias CheckProgress = (_ done: Int, _ count: Int) -> Void

/// Every check there is.
enum Checks {
  static func findings(
    in manuscript: Manuscript, _ addresses: AddressBook, _ readings: [Reading],
    progress: CheckProgress
  ) -> [Finding] {
    let checks: [any Check] = [
      GlyphCheck(), FootnoteCheck(), StatementCheck(), SectionCheck(), LinkCheck(), ReachCheck(),
      IdentityCheck(), WordCheck(), DisagreementCheck(), WarningFormCheck(), GravestCheck(),
      DoseCheck(),
      MilligramCheck(), ContractionCheck(), AnswerLengthCheck(), TitleCheck(), SentenceCheck(),
      GradeCheck(readings: readings), ParagraphCheck(), ListCheck(), HeadingCheck(), HedgeCheck(),
      PassiveCheck(), LatinCheck(), AskedCheck(), PlanCheck(), PaperCheck(), UrgencyCheck(),
      FallbackCheck(), TopicFormCheck(), InPlaceCheck(), ConfirmCheck(),
    ]
    return checks.enumerated().flatMap { done, check in
      progress(done, checks.count)
      return check.findings(in: manuscript, addresses)
    }
  }
}
