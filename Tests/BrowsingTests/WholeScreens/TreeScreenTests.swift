import Testing

@Suite("Screens: the topics")
struct TreeScreenTests {
  @Test("Branches that are open, in a tree longer than the screen, 80 by 24")
  func scrolledTreeAt80x24() throws {
    try expect(
      .after("G\n<Up>\n<Up>\n<Up>\n<Up>\n<Up><Up>\n<End>\n<Up>\n<End>"), cursor: (0, 21),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ The sources › All About Samplin
         Start here             │   Stopping
       - Stopping safely        │
           If you run out       │
         How it is taken        │
       - Living with samplin    │
           The first weeks      │
           Travelling with samp…│
       - Questions people ask   │
           Can I drink at a wed…│
           What if I miss a dos…│
       - Where the sources disa…│
           The highest dose     │
       - Words explained        │
           seizure              │
           taper                │
       - The sources            │
         - First article        │
             Stopping           │
         - Second article       │
      >      Doses              │
      ──────────────────────────┴─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("Branches that are open, in a tree longer than the screen, 40 by 12")
  func scrolledTreeAt40x12() throws {
    try expect(
      .after("G\n<Up>\n<Up>\n<Up>\n<Up>\n<Up><Up>\n<End>\n<Up>\n<End>", columns: 40, rows: 12),
      cursor: (0, 9),
      """
            Do not stop suddenly · w warnings
       Topics
       - Words explained
           seizure
           taper
       - The sources
         - First article
             Stopping
         - Second article
      >      Doses
      ──────────────────────────────── 20/20 ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("Left goes up to the branch and folds it, 80 by 24")
  func foldedAt80x24() throws {
    try expect(
      .after("<Down>\n<Down><Left><Left>"), cursor: (0, 3),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Stopping safely
         Start here             │ - DANGER  Do not stop samplin suddenly
      >+ Stopping safely        │ │ A sudden stop can cause seizures. [1][2]
         How it is taken        │ │ What to do: Keep taking it. Call your prescriber.
       + Living with samplin    │
       + Questions people ask   │ Doctors lower the dose (taper). [1]
       + Where the sources disa…│
       + Words explained        │ The safe way
       + The sources            │   1. Call your prescriber.
                                │   2. Lower it over 1 to 2 weeks. [1]
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

  @Test("Left goes up to the branch and folds it, 40 by 12")
  func foldedAt40x12() throws {
    try expect(
      .after("<Down>\n<Down><Left><Left>", columns: 40, rows: 12), cursor: (0, 3),
      """
            Do not stop suddenly · w warnings
       Topics
         Start here
      >+ Stopping safely
         How it is taken
       + Living with samplin
       + Questions people ask
       + Where the sources disagree
       + Words explained
       + The sources
      ────────────────────────────────── 2/8 ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("The page has the keys and the tree shows where it stands, 80 by 24")
  func leafAt80x24() throws {
    try expect(
      .after("<Down>\n<Down>\n"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Stopping safely › If you run out
         Start here             │ - DANGER  Do not stop samplin suddenly
       - Stopping safely        │ │ A sudden stop can cause seizures. [1][2]
      >    If you run out       │ │ What to do: Keep taking it. Call your prescriber.
         How it is taken        │
       + Living with samplin    │ What to do today
       + Questions people ask   │   1. Call your pharmacist.
       + Where the sources disa…│   2. Ask for enough for today.
       + Words explained        │
       + The sources            │ Plan for next time
                                │ Ask for more well before the last tablet.
                                │
                                │ Next topic
                                │   How it is taken
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
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHH
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
                                  q bb                                 qqqqqqq
        xxxxxxxxxxxxxxxxxxxxxxxxxxq bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q HHHHHHHHHHHHHHHH
                                  q      hhhhhhhhhhhhhhhhhhhhh
                                  q      hhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q HHHHHHHHHHHHHHHHHH
                                  q hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q HHHHHHHHHH
                                  q   lllllllllllllll
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

  @Test("The page has the keys and the tree shows where it stands, 40 by 12")
  func leafAt40x12() throws {
    try expect(
      .after("<Down>\n<Down>\n", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Stopping safely › If you run out
       - DANGER  Do not stop samplin suddenly
       │ A sudden stop can cause
       │ seizures. [1][2]
       │ What to do: Keep taking it. Call
       │ your prescriber.

       What to do today
       1. Call your pharmacist.
      ──────────────────── part 1 of 2 · 50% ─
       / search  w warnings  ! help  q quit
      """)
  }
}
