import Testing

@Suite("Screens: pages that the program makes")
struct MadePageScreenTests {
  @Test("The keys, 80 by 24")
  func keysAt80x24() throws {
    try expect(
      .after("?"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Keys
      >  Start here             │ Arrows, Enter, Esc and the letters below are enough
       + Stopping safely        │ for everything. Esc closes this page.
         How it is taken        │
       + Living with samplin    │ Key              What it does
       + Questions people ask   │ ───────────────────────────────────────────────────
       + Where the sources disa…│ ↑ k              move up
       + Words explained        │ ↓ j              move down
       + The sources            │ Enter → l        open what is chosen
                                │ ← h              fold, or go to the topics
                                │ Backspace [      go back, to the same line
                                │ ]                go forward again
                                │ Tab              next link or explained word; from
                                │                  the topics to the page
                                │ Shift-Tab        previous link or explained word
                                │ Space PgDn       a screen down
                                │ b PgUp           a screen up
                                │ Home g           to the beginning
                                │ End G            to the end
                                │ /                search, or ask a question
                                │ n                next place that matches the search
      ──────────────────────────┴─────────────────────────────────────────────── 54% ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("The keys, 40 by 12")
  func keysAt40x12() throws {
    try expect(
      .after("?", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Keys
       Arrows, Enter, Esc and the letters
       below are enough for everything. Esc
       closes this page.

       Key           What it does
       ──────────────────────────────────────
       ↑ k           move up
       ↓ j           move down
      ────────────────────────────────── 15% ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("The sources of a page, 80 by 24")
  func sourcesAt80x24() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\ns"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Sources of this page
         Start here             │ What "The first weeks" is made from.
       + Stopping safely        │
         How it is taken        │ [1] All About Samplin
       - Living with samplin    │ Published by A clinic (hospital). Date: 2025.
      >    The first weeks      │
           Travelling with samp…│ Sections used here
       + Questions people ask   │   Stopping
       + Where the sources disa…│
       + Words explained        │ [2] Samplin for Everyone
       + The sources            │ Published by A company (health website). Date: none
                                │ given.
                                │
                                │ Sections used here
                                │   Doses
                                │
                                │ Lines without a number are the guide's own: safety
                                │ advice, and words about the guide.
                                │
                                │
                                │
      ──────────────────────────┴─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q HHHHHHHHHHHHHHHHHHHH
                                  q
                                  q
                                  q HHHHHHHHHHHHHHHHHHHHH
                                  q
        xxxxxxxxxxxxxxxxxxxxxxxxxxq
                                  q HHHHHHHHHHHHHHHHHH
                                  q   llllllll
                                  q
                                  q HHHHHHHHHHHHHHHHHHHHHHHH
                                  q
                                  q
                                  q
                                  q HHHHHHHHHHHHHHHHHH
                                  q   lllll
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

  @Test("The sources of a page, 40 by 12")
  func sourcesAt40x12() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\ns", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Sources of this page
       What "The first weeks" is made from.

       [1] All About Samplin
       Published by A clinic (hospital).
       Date: 2025.

       Sections used here
         Stopping
      ──────────────────── part 1 of 2 · 42% ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("What is on the page, 80 by 24")
  func contentsAt80x24() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\no<Down>"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks › On this page
         Start here             │ > Top of the page
       + Stopping safely        │   What you may feel
         How it is taken        │   What passes, and what does not
       - Living with samplin    │   How the dose grows
      >    The first weeks      │   DANGER: Do not grow the dose by yourself
           Travelling with samp…│   Looking back
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
      ─ Enter opens: Top of the page ─────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("What is on the page, 40 by 12")
  func contentsAt40x12() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\no<Down>", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       On this page
       > Top of the page
         What you may feel
         What passes, and what does not
         How the dose grows
         DANGER: Do not grow the dose by
         yourself
         Looking back

      ─ Enter opens: Top of the page ─── all ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("No marks, 80 by 24")
  func noMarksAt80x24() throws {
    try expect(
      .after("'"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Your marks
      >  Start here             │ You have no marks. Press m on a page to mark it.
       + Stopping safely        │
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
      """)
  }

  @Test("No marks, 40 by 12")
  func noMarksAt40x12() throws {
    try expect(
      .after("'", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Your marks
       You have no marks. Press m on a page
       to mark it.






      ────────────────────────────────── all ─
       / search  w warnings  ! help  q quit
      """)
  }
}
