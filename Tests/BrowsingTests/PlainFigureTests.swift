import Testing

@testable import Browsing

@Suite("Plain text: tables and figures")
struct PlainFigureTests {
  @Test("Tables and figures, 72 columns")
  func wideFigures() throws {
    try expect(
      PlainText.printed("living/first-weeks", width: 72),
      is: """
        The first weeks

        The dose begins at 5 mg a day. It grows every 3 days, as you can see
        under how the dose grows. Some people have a seizure when they stop, so
        do not stop by yourself, and do not skip a dose. [1][2]

        What you may feel

        - Tiredness, for 1 to 2 weeks. Do not drive while you feel tired. [1]
        - Weak muscles, more so in the evening. [1]
        - A dry mouth. Drink water often; a sip every 15 minutes is enough.

        What passes, and what does not

        Feeling    How long        What to do
        -----------------------------------------------------
        Seizure    Any [2]         Call the emergency number.
        Tiredness  2 weeks [1]     Rest. Do not drive.
        Headache   10 days [1][2]  Tell your prescriber.

        How the dose grows

        Figure: The dose in a day
        - At first: 5 mg [1]
        - Later: 40 to 80 mg [1][2]
        The dose grows from 5 mg to at most 80 mg a day.

        Figure: Samplin in the body
        - Three doses in a day
        Each dose wears off before the next.

        DANGER: Do not grow the dose by yourself
          Too much can slow your breathing. [1]
          1. Stay with your dose.
          2. Ask your prescriber.
        End of warning.

            "I take samplin. What do I do if I feel worse while the dose grows?"

        Looking back

        Write down each evening how the day was: sleep, pain, and how far you
        walked.

        After 4 weeks, ask whether the dose is right. More is in the highest
        dose. [1]

        Pages named here
        - The first weeks
        - The highest dose

        Words explained
        - seizure: A fit.

        [1] First article: All About Samplin
        [2] Second article: Samplin for Everyone
        Lines without a number are the guide's own: safety advice, and words
        about the guide.
        """)
  }

  @Test("Tables and figures, 40 columns")
  func narrowFigures() throws {
    try expect(
      PlainText.printed("living/first-weeks", width: 40),
      is: """
        The first weeks

        The dose begins at 5 mg a day. It grows
        every 3 days, as you can see under how
        the dose grows. Some people have a
        seizure when they stop, so do not stop
        by yourself, and do not skip a
        dose. [1][2]

        What you may feel

        - Tiredness, for 1 to 2 weeks.
          Do not drive while you feel tired. [1]
        - Weak muscles, more so in the
          evening. [1]
        - A dry mouth. Drink water often; a sip
          every 15 minutes is enough.

        What passes, and what does not

        Feeling:
        - Seizure
          How long: Any [2]
          What to do: Call the emergency number.
        - Tiredness
          How long: 2 weeks [1]
          What to do: Rest. Do not drive.
        - Headache
          How long: 10 days [1][2]
          What to do: Tell your prescriber.

        How the dose grows

        Figure: The dose in a day
        - At first: 5 mg [1]
        - Later: 40 to 80 mg [1][2]
        The dose grows from 5 mg to at most
        80 mg a day.

        Figure: Samplin in the body
        - Three doses in a day
        Each dose wears off before the next.

        DANGER: Do not grow the dose by yourself
          Too much can slow your breathing. [1]
          1. Stay with your dose.
          2. Ask your prescriber.
        End of warning.

            "I take samplin. What do I do if I
            feel worse while the dose grows?"

        Looking back

        Write down each evening how the day was:
        sleep, pain, and how far you walked.

        After 4 weeks, ask whether the dose is
        right. More is in the highest dose. [1]

        Pages named here
        - The first weeks
        - The highest dose

        Words explained
        - seizure: A fit.

        [1] First article: All About Samplin
        [2] Second article: Samplin for Everyone
        Lines without a number are the guide's
        own: safety advice, and words about the
        guide.
        """)
  }
}
