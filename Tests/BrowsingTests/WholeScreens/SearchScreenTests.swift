import Testing

@Suite("Screens: searching")
struct SearchScreenTests {
  @Test("An empty prompt, 80 by 24")
  func emptyPromptAt80x24() throws {
    try expect(
      .after("/"), cursor: (9, 1),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search:
       Type a word or ask a question, for example: ran out of tablets



















      ────────────────────────────────────────────────────────────────────────────────
       Esc close  F2 warnings
      """)
  }

  @Test("An empty prompt, 40 by 12")
  func emptyPromptAt40x12() throws {
    try expect(
      .after("/", columns: 40, rows: 12), cursor: (9, 1),
      """
           Do not stop suddenly · F2 warnings
       Search:
       Type a word or ask a question, for
       example: ran out of tablets






      ────────────────────────────────────────
       Esc close  F2 warnings
      """)
  }

  @Test("One letter is too few, 80 by 24")
  func oneLetterAt80x24() throws {
    try expect(
      .after("/s"), cursor: (10, 1),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: s
       Type a word or ask a question, for example: ran out of tablets



















      ────────────────────────────────────────────────────────────────────────────────
       Esc close  F2 warnings
      """)
  }

  @Test("One letter is too few, 40 by 12")
  func oneLetterAt40x12() throws {
    try expect(
      .after("/s", columns: 40, rows: 12), cursor: (10, 1),
      """
           Do not stop suddenly · F2 warnings
       Search: s
       Type a word or ask a question, for
       example: ran out of tablets






      ────────────────────────────────────────
       Esc close  F2 warnings
      """)
  }

  @Test("Results, 80 by 24")
  func resultsAt80x24() throws {
    try expect(
      .after("/seizure"), cursor: (16, 1),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: seizure
       > seizure (word explained)
           A fit.
         Do not stop samplin suddenly (warning)
           A sudden stop can cause seizures.
         The first weeks: What passes, and what does not (topic)
           Seizure, Any, Call the emergency number.
         The first weeks (topic)
           The dose begins at 5 mg a day. It grows every 3 days, as you can see under
           how the dose grows. Some people have a seizure when they stop, so do not











      ──────────────────────────────────────────────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close  F2 warnings
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         BBBBBBBBppppppp
         >>mmmmmmm>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>

           llllllllllllllllllllllllllllqqqqqqqqqq
                                     mmmmmmmm
           lllllllllllllllllllllllllllllllllllllllllllllllqqqqqqqq
             mmmmmmm
           lllllllllllllllqqqqqqqq

                                                    mmmmmmm











        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffffKKKKKfffffffKKKffffffffKKfffffffffffffffffffffffffffffffffffffffffff
        """)
  }

  @Test("Results, 40 by 12")
  func resultsAt40x12() throws {
    try expect(
      .after("/seizure", columns: 40, rows: 12), cursor: (16, 1),
      """
           Do not stop suddenly · F2 warnings
       Search: seizure
       > seizure (word explained)
           A fit.
         Do not stop samplin sudden (warning)
           A sudden stop can cause seizures.
         The first weeks: What passes (topic)
           Seizure, Any, Call the emergency
           number.
         The first weeks (topic)
      ──────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close
      """,
      styles: """
        TTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         BBBBBBBBppppppp
         >>mmmmmmm>>>>>>>>>>>>>>>>>>>>>>>>>>>>>

           llllllllllllllllllllllllllqqqqqqqqqq
                                     mmmmmmmm
           llllllllllllllllllllllllllllqqqqqqqq
             mmmmmmm

           lllllllllllllllqqqqqqqq
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffffKKKKKfffffffKKKfffffffffffff
        """)
  }
}
