import Education

@testable import Authoring

/// A small guide without findings; tests change one thing in it.
struct SampleContent {
  private var texts: [String: String] = Self.good

  var files: [ContentFile] { texts.map { ContentFile(path: $0, text: $1) } }

  func replacing(_ old: String, with new: String, in path: String) -> SampleContent {
    var copy = self
    copy.texts[path] = texts[path]!.replacing(old, with: new)
    return copy
  }

  func adding(_ path: String, _ text: String) -> SampleContent {
    var copy = self
    copy.texts[path] = text
    return copy
  }

  func removing(_ path: String) -> SampleContent {
    var copy = self
    copy.texts[path] = nil
    return copy
  }

  static let guide = "guide.yml"
  static let start = "topics/01-start/index.md"
  static let stopping = "topics/02-stopping/index.md"
  static let runningOut = "topics/02-stopping/01-running-out.md"
  static let question = "questions/all-at-once.md"
  static let dispute = "disagreements/highest-dose.md"
  static let helpCard = "cards/help-now.md"
  static let ranOut = "cards/ran-out.md"
  static let plan = "action-plan.yml"

  private static func branch(_ title: String, _ collection: String) -> String {
    """
    ---
    title: \(title)
    main: A list of pages.
    collection: \(collection)
    ---

    """
  }

  private static let good: [String: String] = [
    guide: """
    title: Sample
    language: en
    version: 1.0.0
    written: 2026-11-20
    next_review: 2027-11-20
    review_status: Not reviewed by a clinician.
    safety_line: Do not stop suddenly
    withdrawal: stopping
    help_card: help-now
    sources:
      - id: first
        title: "The First Article: Uses"
        short: First article
        publisher: A publisher
        publisher_kind: health website
        date: none given
        sections:
          - heading: What Is It?
          - {heading: Common Uses, container: true}
          - heading: "1. Spasms / Cramps"
      - id: second
        title: The Second Article
        short: Second article
        publisher: Another publisher
        publisher_kind: addiction treatment company
        date: "2019"
        sections:
          - heading: Stopping

    """,
    start: """
    ---
    title: Start here
    label: Start
    keywords: [begin, first steps]
    main: Read this page first.
    ---

    Baclofen can stop muscle spasms.[^what] It is a muscle relaxer.[^what][^spasms]

    **What to do next:** read on.[^house]

    See also: [Stopping safely](../02-stopping/index.md).

    [^what]: first / What Is It?
    [^spasms]: first / 1. Spasms / Cramps
    [^house]: house

    """,
    stopping: """
    ---
    title: Stopping safely
    main: Do not stop on your own.
    ---

    > [!DANGER] Do not stop suddenly
    > A sudden stop can cause fits.[^stop]
    >
    > **What to do:** Call your doctor.[^house]
    > - Say when you took the last dose.[^house]

    ## What can happen

    1. A seizure can start.[^stop]
    2. Another seizure can follow.[^stop]

    [^stop]: second / Stopping
    [^house]: house

    **What to do next:** read on.[^house]

    """,
    runningOut: """
    ---
    title: If you run out
    main: Call today.
    ---

    [Do not stop suddenly](index.md#do-not-stop-suddenly)

    | Time | What can happen |
    |---|---|
    | The first day | Stiff muscles come back.[^stop] |

    A tablet holds 10 milligrams (mg).[^stop] Take 5 mg at night.[^stop] Ask about
    [fits](term:seizure) too.[^house]

    [^stop]: second / Stopping
    [^house]: house

    **What to do next:** read on.[^house]

    """,
    "topics/03-questions/index.md": branch("Questions people ask", "questions"),
    "topics/04-disputes/index.md": branch("Where the sources differ", "disagreements"),
    "topics/05-words/index.md": branch("Words explained", "terms"),
    "topics/06-sources/index.md": branch("The two sources", "sources"),
    question: """
    ---
    question: Can I stop all at once?
    ask: [cold turkey, can i quit, just stop]
    topic: ../topics/02-stopping/index.md
    ---

    No. A sudden stop can cause fits.[^stop]

    [^stop]: second / Stopping

    """,
    "questions/what-is-it.md": """
    ---
    question: What is it?
    ask: [what does it do, what kind of pill, pill for]
    topic: ../topics/01-start/index.md
    ---

    It is a pill. See [Start here](../topics/01-start/index.md).[^what]

    [^what]: first / What Is It?

    """,
    dispute: """
    ---
    title: The highest dose
    severity: high
    topic: ../topics/02-stopping/index.md
    ---

    - It gives 80 milligrams (mg) a day.[^what]
    - Does not say.[^silent]

    ## What to do

    Your doctor sets the dose.[^house]

    [^what]: first / What Is It?
    [^silent]: silent second
    [^house]: house

    """,
    "disagreements/age.md": """
    ---
    title: Children and age
    severity: medium
    topic: ../topics/01-start/index.md
    ---

    - Not for small children.[^stop]
    - Does not say.[^silent]

    ## What to do

    Ask the doctor of the child.[^house]

    [^stop]: second / Stopping
    [^silent]: silent first
    [^house]: house

    """,
    helpCard: """
    ---
    title: Get help now
    phrases: [emergency, help now]
    whole_phrases: [help]
    ---

    1. Call for help now.[^house]

    See also: [You ran out](ran-out.md).

    [^house]: house

    """,
    ranOut: """
    ---
    title: You ran out
    phrases: [ran out, no pills left]
    ---

    1. Call your doctor today. If nobody answers, call a nurse.[^house]

    ## Signs to know

    - <sign:fever>

    [^house]: house

    """,
    plan: """
    footnotes:
      stop: second / Stopping
    no_answer:
      emergency-now: If nobody answers, call again.
      call-today: If nobody answers, call a nurse.
      next-visit: If nobody answers, call a day later.
    people: [pump team]
    conditions:
      - {id: pump, if: there is a pump, words: [with a pump]}
    signs:
      - id: seizure
        sign: "a seizure (fit)[^stop]"
        level: emergency-now
        first_step: Call your emergency number.
        do_not: Do not wait.
        say: Say when it began.
        no_answer: If nobody answers, shout.
        basis: [stop]
        words: [seizure, fits]
      - id: fever
        sign: "a fever,[^stop] if it is new"
        level: call-today
        stricter:
          emergency-now: [pump]
        first_step: Call your pump team today.
        do_not: Do not wait.
        say: Say how high it is.
        basis: [house]
        words: [fever]
      - id: sore-mouth
        sign: a sore mouth
        level: next-visit
        stricter:
          emergency-now: [pump]
        first_step: Tell your doctor at the next visit.
        do_not: Do not stop.
        say: Say since when.
        basis: [house]
        words: [sore mouth, mouth sore]

    """,
    "terms.yml": """
    - word: seizure
      forms: [seizures, fit, fits]
      meaning: A burst of signals in the brain.
      cite: [second / Stopping]
      see: [spasm, topics/02-stopping/index.md]
    - word: muscle relaxer
      meaning: A pill that makes muscles loose.
    - word: spasm
      forms: [spasms]
      meaning: A muscle that goes tight by itself.

    """,
    "words.tsv": "lay\tword\tkind\nfitting\tseizure\tlay\nbaclofin\tbaclofen\tmisspelling\n",
  ]
}

extension SampleContent {
  var compilation: Compilation { compile(files) }
}
