import Testing

@Suite("Screens: warnings")
struct WarningScreenTests {
  @Test("All warnings, the first one open, 80 by 24")
  func warningsAt80x24() throws {
    try expect(
      .after("w"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Warnings, withdrawal first
      >  Start here             │ - DANGER  Do not stop samplin suddenly
       + Stopping safely        │ │ A sudden stop can cause seizures. [1][2]
         How it is taken        │ │ What to do: Keep taking it. Call your prescriber.
       + Living with samplin    │ │ It stands on the page: Stopping safely
       + Questions people ask   │
       + Where the sources disa…│ + WARNING  Call when you are ill
       + Words explained        │ + WARNING  Tell every doctor
       + The sources            │ + DANGER  Do not grow the dose by yourself
                                │ + CAUTION  It can make you sleepy
                                │ + NOTICE  Keep it dry
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
        qqqqqqq                   q HHHHHHHHHHHHHHHHHHHHHHHHHH
        xxxxxxxxxxxxxxxxxxxxxxxxxxq DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
                                  q bb                                 qqqqqqq
                                  q bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q bb                       lllllllllllllll
                                  q
                                  q WWWWWWWWW  BBBBBBBBBBBBBBBBBBBBB
                                  q WWWWWWWWW  BBBBBBBBBBBBBBBBB
                                  q DDDDDDDD  BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
                                  q CCCCCCCCC  BBBBBBBBBBBBBBBBBBBBBB
                                  q NNNNNNNN  BBBBBBBBBBB
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

  @Test("All warnings, the first one open, 40 by 12")
  func warningsAt40x12() throws {
    try expect(
      .after("w", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Warnings, withdrawal first
       - DANGER  Do not stop samplin suddenly
       │ A sudden stop can cause
       │ seizures. [1][2]
       │ What to do: Keep taking it. Call
       │ your prescriber.
       │ It stands on the page: Stopping
       │ safely

      ────────────────────────────────── 57% ─
       / search  w warnings  ! help  q quit
      """,
      styles: """
        TTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         HHHHHHHHHHHHHHHHHHHHHHHHHH
         DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
         bb
         bb         qqqqqqq
         bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhh
         bbhhhhhhhhhhhhhhhh
         bb                       llllllll
         bbllllll

        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKfffffffffKfffffffffffKfffffffKffffffff
        """)
  }

  @Test("A folded warning is chosen, 80 by 24")
  func foldedChosenAt80x24() throws {
    try expect(
      .after("w<Down>"), cursor: (28, 7),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Warnings, withdrawal first
      >  Start here             │ - DANGER  Do not stop samplin suddenly
       + Stopping safely        │ │ A sudden stop can cause seizures. [1][2]
         How it is taken        │ │ What to do: Keep taking it. Call your prescriber.
       + Living with samplin    │ │ It stands on the page: Stopping safely
       + Questions people ask   │
       + Where the sources disa…│ > WARNING  Call when you are ill
       + Words explained        │ + WARNING  Tell every doctor
       + The sources            │ + DANGER  Do not grow the dose by yourself
                                │ + CAUTION  It can make you sleepy
                                │ + NOTICE  Keep it dry
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
      ─ Enter shows this warning ─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("A folded warning is chosen, 40 by 12")
  func foldedChosenAt40x12() throws {
    try expect(
      .after("w<Down>", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Warnings, withdrawal first
       │ A sudden stop can cause
       │ seizures. [1][2]
       │ What to do: Keep taking it. Call
       │ your prescriber.
       │ It stands on the page: Stopping
       │ safely

       + WARNING  Call when you are ill
      ────────────────────────────────── 64% ─
       / search  w warnings  ! help  q quit
      """,
      styles: """
        TTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         HHHHHHHHHHHHHHHHHHHHHHHHHH
         bb
         bb         qqqqqqq
         bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhh
         bbhhhhhhhhhhhhhhhh
         bb                       llllllll
         bbllllll

         WWWWWWWWW  BBBBBBBBBBBBBBBBBBBBB
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKfffffffffKfffffffffffKfffffffKffffffff
        """)
  }

  @Test("A warning opens in place, 80 by 24")
  func warningOpenedAt80x24() throws {
    try expect(
      .after("w<Down>\n"), cursor: (28, 7),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Warnings, withdrawal first
      >  Start here             │ - DANGER  Do not stop samplin suddenly
       + Stopping safely        │ │ A sudden stop can cause seizures. [1][2]
         How it is taken        │ │ What to do: Keep taking it. Call your prescriber.
       + Living with samplin    │ │ It stands on the page: Stopping safely
       + Questions people ask   │
       + Where the sources disa…│ > WARNING  Call when you are ill
       + Words explained        │ │ Call your prescriber when you cannot keep it
       + The sources            │ │ down.
                                │ │ It stands on the page: Stopping safely
                                │
                                │ + WARNING  Tell every doctor
                                │ + DANGER  Do not grow the dose by yourself
                                │ + CAUTION  It can make you sleepy
                                │ + NOTICE  Keep it dry
                                │
                                │
                                │
                                │
                                │
                                │
      ─ Enter opens the page of this warning ─────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q HHHHHHHHHHHHHHHHHHHHHHHHHH
        xxxxxxxxxxxxxxxxxxxxxxxxxxq DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
                                  q bb                                 qqqqqqq
                                  q bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q bb                       lllllllllllllll
                                  q
                                  q >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
                                  q bbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q bbhhhhh
                                  q bb                       lllllllllllllll
                                  q
                                  q WWWWWWWWW  BBBBBBBBBBBBBBBBB
                                  q DDDDDDDD  BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
                                  q CCCCCCCCC  BBBBBBBBBBBBBBBBBBBBBB
                                  q NNNNNNNN  BBBBBBBBBBB
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

  @Test("A warning opens in place, 40 by 12")
  func warningOpenedAt40x12() throws {
    try expect(
      .after("w<Down>\n", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Warnings, withdrawal first
       │ A sudden stop can cause
       │ seizures. [1][2]
       │ What to do: Keep taking it. Call
       │ your prescriber.
       │ It stands on the page: Stopping
       │ safely

       + WARNING  Call when you are ill
      ─ Tab chooses a link; Enter opens it.───
       / search  w warnings  ! help  q quit
      """)
  }
}
