import Education
import Screen
import Testing

@testable import Browsing

/// Every kind of block as it is printed.
@Suite("Plain text")
struct PlainTextTests {
  @Test("Warnings, lists, links, headings and menus, 72 columns")
  func wide() throws {
    try expect(
      PlainText.printed("stopping", width: 72),
      is: """
        Stopping safely

        DANGER: Do not stop samplin suddenly
          A sudden stop can cause seizures. [1][2]
          What to do: Keep taking it. Call your prescriber.
        End of warning.

        Doctors lower the dose (taper). [1]

        The safe way

        1. Call your prescriber.
        2. Lower it over 1 to 2 weeks. [1]

        WARNING: Call when you are ill
          Call your prescriber when you cannot keep it down.
        End of warning.

        At other doctors

        Read If you run out before.

        WARNING: Tell every doctor
          Say that you take samplin.
        End of warning.

        See also
        - The highest dose
        - It can make you sleepy

        In this part
        - If you run out
          Get more tablets today.

        Words explained
        - taper: Lowering a dose bit by bit.

        [1] First article: All About Samplin
        [2] Second article: Samplin for Everyone
        Lines without a number are the guide's own: safety advice, and words
        about the guide.
        """)
  }

  @Test("Warnings, lists, links, headings and menus, 40 columns")
  func narrow() throws {
    try expect(
      PlainText.printed("stopping", width: 40),
      is: """
        Stopping safely

        DANGER: Do not stop samplin suddenly
          A sudden stop can cause
          seizures. [1][2]
          What to do: Keep taking it. Call your
          prescriber.
        End of warning.

        Doctors lower the dose (taper). [1]

        The safe way

        1. Call your prescriber.
        2. Lower it over 1 to 2 weeks. [1]

        WARNING: Call when you are ill
          Call your prescriber when you cannot
          keep it down.
        End of warning.

        At other doctors

        Read If you run out before.

        WARNING: Tell every doctor
          Say that you take samplin.
        End of warning.

        See also
        - The highest dose
        - It can make you sleepy

        In this part
        - If you run out
          Get more tablets today.

        Words explained
        - taper: Lowering a dose bit by bit.

        [1] First article: All About Samplin
        [2] Second article: Samplin for Everyone
        Lines without a number are the guide's
        own: safety advice, and words about the
        guide.
        """)
  }

  @Test("What is compared stands side by side, with a blank line between rows of several lines")
  func tables() throws {
    try expect(
      table(width: 44),
      is: """
        What you see    What to do
        --------------------------------------------
        No urine comes  Go to an emergency
                        department now.

        Some comes      Call your doctor today.
        """)
  }

  @Test("On a narrow page, a row of a table stands below the other")
  func narrowTables() throws {
    try expect(
      table(width: 26),
      is: """
        What you see:
        - No urine comes
          What to do: Go to an
          emergency department
          now.
        - Some comes
          What to do: Call your
          doctor today.
        """)
  }

  private func table(width: Int) throws -> String {
    func cell(_ words: String) -> [Statement] { [Statement(spans: [Span(words)], kind: .house)] }
    var text = PlainText(library: try SampleGuide.library(), width: width)
    text.add([
      .table(
        header: ["What you see", "What to do"],
        rows: [
          [cell("No urine comes"), cell("Go to an emergency department now.")],
          [cell("Some comes"), cell("Call your doctor today.")],
        ])
    ])
    return text.lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  @Test(
    "A word is explained under the name that the page gives it",
    arguments: [
      ("peptic ulcer", "stomach ulcer", "stomach ulcer (peptic ulcer)"),
      ("multiple sclerosis", "MS", "MS (multiple sclerosis)"),
      ("alcohol use disorder", "alcohol dependence", "alcohol dependence (alcohol use disorder)"),
      ("seizure", "Seizures", "seizure"), ("drowsiness", "drowsy", "drowsiness"),
      ("intrathecal pump", "pump", "intrathecal pump"),
    ])
  func names(title: String, here: String, name: String) {
    #expect(Wording.termTitle(title, calledHere: here) == name)
  }

  @Test("What each source says, the silent ones named, 72 columns")
  func widePositions() throws {
    try expect(
      PlainText.printed("differing/highest-dose", width: 72),
      is: """
        The highest dose

        What each source says

        Source          What it says
        --------------------------------
        First article   80 mg a day. [1]
        Second article  Does not say.

        The more careful source stands first. Change nothing because of one
        line: do what this page says.

        Your prescriber sets your dose.

        [1] First article: All About Samplin
        Lines without a number are the guide's own: safety advice, and words
        about the guide.
        """)
  }

  @Test("What each source says, the silent ones named, 30 columns")
  func narrowPositions() throws {
    try expect(
      PlainText.printed("differing/highest-dose", width: 30),
      is: """
        The highest dose

        What each source says

        - First article: 80 mg a
          day. [1]
        - Second article: Does not
          say.

        The more careful source stands
        first. Change nothing because
        of one line: do what this page
        says.

        Your prescriber sets your
        dose.

        [1] First article: All About
        Samplin
        Lines without a number are the
        guide's own: safety advice,
        and words about the guide.
        """)
  }

  @Test("No line is wider than asked for, and none begins or ends in a blank that means nothing")
  func width() throws {
    for node in SampleGuide.longGuide.nodes {
      for width in 36...100 {
        for line in try PlainText.printed(node.id, width: width).split(separator: "\n") {
          // An id is whole, however long it is.
          let isID = line.contains(/^ +\(\S+\)$/)
          if line.count > width && !isID || line.last == " " {
            Issue.record("\(node.id) at \(width): \(line)")
          }
        }
      }
    }
  }
}
