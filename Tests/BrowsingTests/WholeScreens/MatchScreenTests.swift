import Testing

@Suite("Screens: matches on a page")
struct MatchScreenTests {
  @Test("A page opened from a search, 80 by 24")
  func markedAt80x24() throws {
    try expect(
      .after("/dose<Down>\n"), cursor: (36, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │ How the dose grows
       + Stopping safely        │ The dose in a day
         How it is taken        │ At first: 5 mg [1]
       - Living with samplin    │ ···█···············································
      >    The first weeks      │ Later: 40 to 80 mg [1][2]
           Travelling with samp…│ ····················█████████████████████··········
       + Questions people ask   │ 0                                      100 mg a day
       + Where the sources disa…│ The dose grows from 5 mg to at most 80 mg a day.
       + Words explained        │
       + The sources            │ Samplin in the body
                                │                                    ███████
                                │        ███████       ███████       ███████
                                │        ███████       █████████████████████
                                │        ██████████████████████████████████████████
                                │ ─────────────────────────────────────────────────
                                │ Three doses in a day
                                │ Each dose wears off before the next.
                                │
                                │ - DANGER  Do not grow the dose by yourself
                                │ │ Too much can slow your breathing. [1]
      ──────────────────────────┴───────────────────────────────────── match 4 of 12 ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
                                  q HHHHHHHHMMMMHHHHHH
                                  q BBBBmmmmBBBBBBBBB
                                  q               qqqq
                                  q qqq qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        xxxxxxxxxxxxxxxxxxxxxxxxxxq                   qqqqqqq
                                  q qqqqqqqqqqqqqqqqqqqq                     qqqqqqqqqq
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q     mmmm
                                  q
                                  q BBBBBBBBBBBBBBBBBBB
                                  q
                                  q
                                  q
                                  q
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q       mmmmm
                                  q      mmmm
                                  q
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDmmmmDDDDDDDDDDDDDDDDDDDDD
                                  q bb                                 qqqq
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("A page opened from a search, 40 by 12")
  func markedAt40x12() throws {
    try expect(
      .after("/dose<Down>\n", columns: 40, rows: 12), cursor: (9, 2),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       How the dose grows
       The dose in a day
       At first: 5 mg [1]
       ··█···································
       Later: 40 to 80 mg [1][2]
       ···············████████████████·······
       0                         100 mg a day
       The dose grows from 5 mg to at most
      ──────────────────────── match 4 of 12 ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("The next match, 80 by 24")
  func nextMatchAt80x24() throws {
    try expect(
      .after("/dose<Down>\nn"), cursor: (32, 3),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │ How the dose grows
       + Stopping safely        │ The dose in a day
         How it is taken        │ At first: 5 mg [1]
       - Living with samplin    │ ···█···············································
      >    The first weeks      │ Later: 40 to 80 mg [1][2]
           Travelling with samp…│ ····················█████████████████████··········
       + Questions people ask   │ 0                                      100 mg a day
       + Where the sources disa…│ The dose grows from 5 mg to at most 80 mg a day.
       + Words explained        │
       + The sources            │ Samplin in the body
                                │                                    ███████
                                │        ███████       ███████       ███████
                                │        ███████       █████████████████████
                                │        ██████████████████████████████████████████
                                │ ─────────────────────────────────────────────────
                                │ Three doses in a day
                                │ Each dose wears off before the next.
                                │
                                │ - DANGER  Do not grow the dose by yourself
                                │ │ Too much can slow your breathing. [1]
      ──────────────────────────┴───────────────────────────────────── match 5 of 12 ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
                                  q HHHHHHHHmmmmHHHHHH
                                  q BBBBMMMMBBBBBBBBB
                                  q               qqqq
                                  q qqq qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        xxxxxxxxxxxxxxxxxxxxxxxxxxq                   qqqqqqq
                                  q qqqqqqqqqqqqqqqqqqqq                     qqqqqqqqqq
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q     mmmm
                                  q
                                  q BBBBBBBBBBBBBBBBBBB
                                  q
                                  q
                                  q
                                  q
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q       mmmmm
                                  q      mmmm
                                  q
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDmmmmDDDDDDDDDDDDDDDDDDDDD
                                  q bb                                 qqqq
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("The next match, 40 by 12")
  func nextMatchAt40x12() throws {
    try expect(
      .after("/dose<Down>\nn", columns: 40, rows: 12), cursor: (5, 3),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       How the dose grows
       The dose in a day
       At first: 5 mg [1]
       ··█···································
       Later: 40 to 80 mg [1][2]
       ···············████████████████·······
       0                         100 mg a day
       The dose grows from 5 mg to at most
      ──────────────────────── match 5 of 12 ─
       / search  w warnings  ! help  q quit
      """,
      styles: """
        TTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
         HHHHHHHHmmmmHHHHHH
         BBBBMMMMBBBBBBBBB
                       qqqq
         qq qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                           qqqqqqq
         qqqqqqqqqqqqqqq                qqqqqqq
         qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
             mmmm
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKfffffffffKfffffffffffKfffffffKffffffff
        """)
  }
}
