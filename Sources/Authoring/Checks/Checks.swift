import Dispatch
import Synchronization

/// How many of how many rules have been looked at.
public typealias CheckProgress = @Sendable (_ done: Int, _ count: Int) -> Void

/// Every check there is.
enum Checks {
  static func findings(
    in manuscript: Manuscript, _ addresses: AddressBook, _ readings: [PageReadability],
    progress: CheckProgress
  ) -> [Finding] {
    // Each is made where it is used: no two threads use one pattern at once.
    let checks: [@Sendable () -> any Check] = [
      { GlyphCheck() }, { FootnoteCheck() }, { StatementCheck() }, { SectionCheck() },
      { LinkCheck() }, { ReachCheck() }, { IdentityCheck() }, { WordCheck() },
      { DisagreementCheck() }, { WarningFormCheck() }, { GravestCheck() }, { DoseCheck() },
      { MilligramCheck() }, { ContractionCheck() }, { AnswerLengthCheck() }, { TitleCheck() },
      { SentenceCheck() }, { GradeCheck(readings: readings) }, { ParagraphCheck() },
      { ListCheck() }, { HeadingCheck() }, { HedgeCheck() }, { PassiveCheck() }, { LatinCheck() },
      { AskedCheck() }, { PlanCheck() }, { PaperCheck() }, { UrgencyCheck() },
      { FallbackCheck() }, { TopicFormCheck() }, { InPlaceCheck() }, { ConfirmCheck() },
    ]
    // Of each check by its place.
    let found = Mutex<[Int: [Finding]]>([:])
    DispatchQueue.concurrentPerform(iterations: checks.count) { number in
      // The last ones take longest.
      let place = checks.count - 1 - number
      let new = checks[place]().findings(in: manuscript, addresses)
      found.withLock { found in
        found[place] = new
        progress(found.count, checks.count)
      }
    }
    return found.withLock { found in checks.indices.flatMap { found[$0] ?? [] } }
  }
}
