import Testing

@Suite("Screens: help now, sources that differ")
struct CardScreenTests {
  @Test("Help now, 80 by 24")
  func helpNowAt80x24() throws {
    try expect(
      .after("!"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Get help now
      >  Start here             │   1. Call the emergency number.
       + Stopping safely        │   2. Say that you take samplin.
         How it is taken        │
       + Living with samplin    │
       + Questions people ask   │
       + Where the sources disa…│
       + Words explained        │
       + The sources            │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
      ──────────────────────────┴─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q HHHHHHHHHHHH
        xxxxxxxxxxxxxxxxxxxxxxxxxxq      hhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q      hhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("Help now, 40 by 12")
  func helpNowAt40x12() throws {
    try expect(
      .after("!", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Get help now
       1. Call the emergency number.
       2. Say that you take samplin.






      ────────────────────────────────── all ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("A disagreement, the more careful source first, 80 by 24")
  func disagreementAt80x24() throws {
    try expect(
      .after("d<Down>\n"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Where the sources disagree › The highest dose
         Start here             │ • First article: 80 mg a day. [1]
       + Stopping safely        │ • Second article: Does not say.
         How it is taken        │
       + Living with samplin    │ Your prescriber sets your dose.
       + Questions people ask   │
       - Where the sources disa…│
      >    The highest dose     │
       + Words explained        │
       + The sources            │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
      ──────────────────────────┴─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHHH
                                  q   BBBBBBBBBBBBBBB            qqqq
                                  q   qqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q
                                  q hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q
        xxxxxxxxxxxxxxxxxxxxxxxxxxq
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
                                  q
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("A disagreement, the more careful source first, 40 by 12")
  func disagreementAt40x12() throws {
    try expect(
      .after("d<Down>\n", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       The highest dose
       • First article: 80 mg a day. [1]
       • Second article: Does not say.

       Your prescriber sets your dose.




      ────────────────────────────────── all ─
       / search  w warnings  ! help  q quit
      """)
  }
}
