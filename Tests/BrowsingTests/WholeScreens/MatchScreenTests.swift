import Testing

@Suite("Screens: matches on a page")
struct MatchScreenTests {
  @Test("A page opened from a search, 80 by 24")
  func markedAt80x24() throws {
    try expect(
      .after("/dose<Down><Down>\n"), cursor: (54, 8),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │        ███████       █████████████████████
       + Stopping safely        │        ██████████████████████████████████████████
         How it is taken        │ ─────────────────────────────────────────────────
       - Living with samplin    │ Three doses in a day
      >    The first weeks      │ Each dose wears off before the next.
           Travelling with samp…│
       + Questions people ask   │ - DANGER  Do not grow the dose by yourself
       + Where the sources disa…│ │ Too much can slow your breathing. [1]
       + Words explained        │ │ 1. Stay with your dose.
       + The sources            │ │ 2. Ask your prescriber.
                                │
                                │ Looking back
                                │ Write down each evening how the day was: sleep,
                                │ pain, and how far you walked.
                                │
                                │ After 4 weeks, ask whether the dose is right. More
                                │ is in the highest dose. [1]
                                │
                                │ Next topic
                                │   Travelling with samplin by train
      ──────────────────────────┴───────────────────────────────────── match 9 of 12 ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
                                  q
                                  q
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q       mmmmm
        xxxxxxxxxxxxxxxxxxxxxxxxxxq      mmmm
                                  q
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDMMMMDDDDDDDDDDDD
                                  q bb                                 qqqq
                                  q bb   hhhhhhhhhhhhhhhmmmmh
                                  q bb   hhhhhhhhhhhhhhhhhhhh
                                  q
                                  q HHHHHHHHHHHH
                                  q hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhheeeeeh
                                  q hhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q                                mmmm
                                  q       llllllllllllmmmm qqqq
                                  q
                                  q HHHHHHHHHH
                                  q   llllllllllllllllllllllllllllllll
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("A page opened from a search, 40 by 12")
  func markedAt40x12() throws {
    try expect(
      .after("/dose<Down><Down>\n", columns: 40, rows: 12), cursor: (27, 2),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       - DANGER  Do not grow the dose
                 by yourself
       │ Too much can slow your
       │ breathing. [1]
       │ 1. Stay with your dose.
       │ 2. Ask your prescriber.

       Looking back
      ──────────────────────── match 9 of 12 ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("The next match, 80 by 24")
  func nextMatchAt80x24() throws {
    try expect(
      .after("/dose<Down><Down>\nn"), cursor: (48, 10),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │        ███████       █████████████████████
       + Stopping safely        │        ██████████████████████████████████████████
         How it is taken        │ ─────────────────────────────────────────────────
       - Living with samplin    │ Three doses in a day
      >    The first weeks      │ Each dose wears off before the next.
           Travelling with samp…│
       + Questions people ask   │ - DANGER  Do not grow the dose by yourself
       + Where the sources disa…│ │ Too much can slow your breathing. [1]
       + Words explained        │ │ 1. Stay with your dose.
       + The sources            │ │ 2. Ask your prescriber.
                                │
                                │ Looking back
                                │ Write down each evening how the day was: sleep,
                                │ pain, and how far you walked.
                                │
                                │ After 4 weeks, ask whether the dose is right. More
                                │ is in the highest dose. [1]
                                │
                                │ Next topic
                                │   Travelling with samplin by train
      ──────────────────────────┴──────────────────────────────────── match 10 of 12 ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
                                  q
                                  q
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q       mmmmm
        xxxxxxxxxxxxxxxxxxxxxxxxxxq      mmmm
                                  q
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDmmmmDDDDDDDDDDDD
                                  q bb                                 qqqq
                                  q bb   hhhhhhhhhhhhhhhMMMMh
                                  q bb   hhhhhhhhhhhhhhhhhhhh
                                  q
                                  q HHHHHHHHHHHH
                                  q hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhheeeeeh
                                  q hhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q                                mmmm
                                  q       llllllllllllmmmm qqqq
                                  q
                                  q HHHHHHHHHH
                                  q   llllllllllllllllllllllllllllllll
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("The next match, 40 by 12")
  func nextMatchAt40x12() throws {
    try expect(
      .after("/dose<Down><Down>\nn", columns: 40, rows: 12), cursor: (21, 6),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       - DANGER  Do not grow the dose
                 by yourself
       │ Too much can slow your
       │ breathing. [1]
       │ 1. Stay with your dose.
       │ 2. Ask your prescriber.

       Looking back
      ─────────────────────── match 10 of 12 ─
       / search  w warnings  ! help  q quit
      """,
      styles: """
        TTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
         DDDDDDDDDDDDDDDDDDDDDDDDDDmmmm
         DDDDDDDDDDDDDDDDDDDDD
         bb
         bb          qqqq
         bb   hhhhhhhhhhhhhhhMMMMh
         bb   hhhhhhhhhhhhhhhhhhhh

         HHHHHHHHHHHH
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKfffffffffKfffffffffffKfffffffKffffffff
        """)
  }
}
