import Dispatch
import Synchronization

/// How many of how many rules have been looked at.
public typealias CheckProgress = (_ done: Int, _ count: Int) -> Void

/// Every check there is.
enum Checks {
  static func findings(
    in manuscript: Manuscript, _ addresses: AddressBook, _ readings: [PageReadability],
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
    var found = [[Finding]](repeating: [], count: checks.count)
    withoutActuallyEscaping(progress) { progress in
      found.withUnsafeMutableBufferPointer { found in
        // Each check is looked at by one thread, and writes to one place.
        nonisolated(unsafe) let (found, checks, progress) = (found, checks, progress)
        let done = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: checks.count) { number in
          // The last ones take longest.
          let place = checks.count - 1 - number
          found[place] = checks[place].findings(in: manuscript, addresses)
          done.withLock { done in
            done += 1
            progress(done, checks.count)
          }
        }
      }
    }
    return Array(found.joined())
  }
}
