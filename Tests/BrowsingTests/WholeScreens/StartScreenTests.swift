import Testing

@Suite("Screens: the start and the tree")
struct StartScreenTests {
  @Test("The start, 80 by 24")
  func startAt80x24() throws {
    try expect(
      .after(""), cursor: (0, 2),
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
      ──────────────────────────┴─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        BBBBBBB                   q HHHHHHHHHH
        >>>>>>>>>>>>>>>>>>>>>>>>>>q hhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
                                  q bb                                 qqqqqqq
                                  q bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q                             qqqq
                                  q     hhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
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

  @Test("The start, 40 by 12")
  func startAt40x12() throws {
    try expect(
      .after("", columns: 40, rows: 12), cursor: (0, 2),
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
      ────────────────────────────────── 1/8 ─
       / search  w warnings  ! help  q quit
      """,
      styles: """
        TTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        BBBBBBB
        >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>







        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKfffffffffKfffffffffffKfffffffKffffffff
        """)
  }

  @Test("A branch is chosen, then opens, 80 by 24")
  func unfoldedAt80x24() throws {
    try expect(
      .after("<Down>\n"), cursor: (0, 3),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Stopping safely
         Start here             │ - DANGER  Do not stop samplin suddenly
      >- Stopping safely        │ │ A sudden stop can cause seizures. [1][2]
           If you run out       │ │ What to do: Keep taking it. Call your prescriber.
         How it is taken        │
       + Living with samplin    │ Doctors lower the dose (taper). [1]
       + Questions people ask   │
       + Where the sources disa…│ The safe way
       + Words explained        │   1. Call your prescriber.
       + The sources            │   2. Lower it over 1 to 2 weeks. [1]
                                │
                                │ - WARNING  Call when you are ill
                                │ │ Call your prescriber when you cannot keep it
                                │ │ down.
                                │
                                │ At other doctors
                                │ Read If you run out before.
                                │
                                │ + WARNING  Tell every doctor
                                │
                                │ See also
      ──────────────────────────┴───────────────────────────────── part 1 of 2 · 68% ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("A branch is chosen, then opens, 40 by 12")
  func unfoldedAt40x12() throws {
    try expect(
      .after("<Down>\n", columns: 40, rows: 12), cursor: (0, 3),
      """
            Do not stop suddenly · w warnings
       Topics
         Start here
      >- Stopping safely
           If you run out
         How it is taken
       + Living with samplin
       + Questions people ask
       + Where the sources disagree
       + Words explained
      ────────────────────────────────── 2/9 ─
       / search  w warnings  ! help  q quit
      """)
  }
}
