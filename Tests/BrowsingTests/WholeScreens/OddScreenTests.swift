import Testing

@Suite("Screens: marks, odd keys, odd sizes")
struct OddScreenTests {
  @Test("The list of marks, 80 by 24")
  func marksAt80x24() throws {
    try expect(
      .after("<Down>\n\nmw!m'<Down>"), cursor: (28, 5),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Your marks
         Start here             │ Marks are forgotten when you quit. Nothing is
      >- Stopping safely        │ saved.
           If you run out       │
         How it is taken        │ > Stopping safely
       + Living with samplin    │   Get help now
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
      ─ Enter opens: Stopping safely ─────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("The list of marks, 40 by 12")
  func marksAt40x12() throws {
    try expect(
      .after("<Down>\n\nmw!m'<Down>", columns: 40, rows: 12), cursor: (1, 5),
      """
            Do not stop suddenly · w warnings
       Your marks
       Marks are forgotten when you quit.
       Nothing is saved.

       > Stopping safely
         Get help now



      ─ Enter opens: Stopping safely ─── all ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("A key that does nothing, 80 by 24")
  func unknownKeyAt80x24() throws {
    try expect(
      .after("x"), cursor: (0, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Start here
      >  Start here             │ This is a guide to samplin.
       + Stopping safely        │
         How it is taken        │ - DANGER  Do not stop samplin suddenly
       + Living with samplin    │ │ A sudden stop can cause seizures. [1][2]
       + Questions people ask   │ │ What to do: Keep taking it. Call your prescriber.
       + Where the sources disa…│
       + Words explained        │   • Samplin relaxes muscles. [1]
       + The sources            │   • Your prescriber sets the dose.
                                │
                                │ Arrow keys choose, Enter opens, / asks a question,
                                │ w shows the warnings, q leaves.
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
                                │
      ─ x does nothing here; ? shows the keys. ───────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("A key that does nothing, 40 by 12")
  func unknownKeyAt40x12() throws {
    try expect(
      .after("x", columns: 40, rows: 12), cursor: (0, 2),
      """
            Do not stop suddenly · w warnings
       Topics
      >  Start here
       + Stopping safely
         How it is taken
       + Living with samplin
       + Questions people ask
       + Where the sources disagree
       + Words explained
       + The sources
      ─ x does nothing here; ? shows the keys.
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("Too small, 39 by 12")
  func tooSmallAt39x12() throws {
    try expect(
      .after("w", columns: 39, rows: 12), cursor: (0, 0),
      """
      Too small: needs 40x10. q quits











      """)
  }

  @Test("Too small, 80 by 9")
  func tooSmallAt80x9() throws {
    try expect(
      .after("w", columns: 80, rows: 9), cursor: (0, 0),
      """
      Too small: needs 40x10. q quits








      """)
  }

  @Test("Too small, 20 by 3")
  func tooSmallAt20x3() throws {
    try expect(
      .after("w", columns: 20, rows: 3), cursor: (0, 0),
      """
      Too small: needs
      40x10. q quits

      """)
  }
}
