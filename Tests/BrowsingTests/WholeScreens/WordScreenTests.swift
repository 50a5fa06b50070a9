import Testing

@Suite("Screens: words explained")
struct WordScreenTests {
  @Test("Words explained, 80 by 24")
  func wordsAt80x24() throws {
    try expect(
      .after("t<Down>"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Words explained
         Start here             │ > seizure
       + Stopping safely        │     A fit.
         How it is taken        │   taper
       + Living with samplin    │     Lowering a dose bit by bit.
       + Questions people ask   │
       + Where the sources disa…│ Next topic
      >+ Words explained        │   The sources
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
      ─ Enter opens: seizure ───┴─────────────────────────────────────────────── all ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("Words explained, 40 by 12")
  func wordsAt40x12() throws {
    try expect(
      .after("t<Down>", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Words explained
       > seizure
           A fit.
         taper
           Lowering a dose bit by bit.

       Next topic
         The sources

      ─ Enter opens: seizure ─────────── all ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("A word explained in place, 80 by 24")
  func termPanelAt80x24() throws {
    try expect(
      .after("<Down>\n\n<Tab><Tab>\n"), cursor: (30, 19),
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
                                │ ── taper ──────────────────────────────────────────
                                │   Lowering a dose bit by bit.
                                │
                                │   Enter: whole entry   Esc: close
      ─ Enter opens: taper ─────┴───────────────────────────────── part 1 of 2 · 68% ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q HHHHHHHHHHHHHHH
                                  q DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
        xxxxxxxxxxxxxxxxxxxxxxxxxxq bb                                 qqqqqqq
                                  q bbBBBBBBBBBBB hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q                         FFFFF  qqqq
                                  q
                                  q HHHHHHHHHHHH
                                  q      hhhhhhhhhhhhhhhhhhhhh
                                  q                                 qqqq
                                  q
                                  q WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
                                  q bbhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q bbhhhhh
                                  q
                                  q HHHHHHHHHHHHHHHH
                                  q hhhhhllllllllllllllhhhhhhhh
                                  q qqHHHHHHHqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q
                                  q
                                  q   qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("A word explained in place, 40 by 12")
  func termPanelAt40x12() throws {
    try expect(
      .after("<Down>\n\n<Tab><Tab>\n", columns: 40, rows: 12), cursor: (3, 7),
      """
            Do not stop suddenly · w warnings
       Stopping safely
       - DANGER  Do not stop samplin suddenly
       │ A sudden stop can cause
       │ seizures. [1][2]
       │ What to do: Keep taking it. Call
       ── taper ─────────────────────────────
         Lowering a dose bit by bit.

         Enter: whole entry   Esc: close
      ─ Enter opens: taper────────────────────
       / search  w warnings  ! help  q quit
      """)
  }
}
