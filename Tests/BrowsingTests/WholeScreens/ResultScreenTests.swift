import Testing

@Suite("Screens: what search found")
struct ResultScreenTests {
  @Test("The cursor goes down to the results, 80 by 24")
  func chosenResultAt80x24() throws {
    try expect(
      .after("/seizure<Down><Down>"), cursor: (1, 6),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: seizure
         seizure (word explained)
           A fit.
         Do not stop samplin suddenly (warning)
           A sudden stop can cause seizures.
       > The first weeks: What passes, and what does not (topic)
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
           mmmmmmmqqqqqqqqqqqqqqqqq

           llllllllllllllllllllllllllllqqqqqqqqqq
                                     mmmmmmmm
         >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
             mmmmmmm
           lllllllllllllllqqqqqqqq

                                                    mmmmmmm











        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffffKKKKKfffffffKKKffffffffKKfffffffffffffffffffffffffffffffffffffffffff
        """)
  }

  @Test("The cursor goes down to the results, 40 by 12")
  func chosenResultAt40x12() throws {
    try expect(
      .after("/seizure<Down><Down>", columns: 40, rows: 12), cursor: (1, 6),
      """
           Do not stop suddenly · F2 warnings
       Search: seizure
         seizure (word explained)
           A fit.
         Do not stop samplin sudden (warning)
           A sudden stop can cause seizures.
       > The first weeks: What passes (topic)
           Seizure, Any, Call the emergency
           number.
         The first weeks (topic)
      ──────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close
      """)
  }

  @Test("What to do now comes before any result, 80 by 24")
  func cardAt80x24() throws {
    try expect(
      .after("/ran out"), cursor: (16, 1),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: ran out
       > DO THIS NOW  You ran out
       │ 1. Call your pharmacist now.
       │ 2. Do not stretch the tablets.
       Enter opens the whole card
         If you run out (topic)
           Get more tablets today.














      ───────────────────────────────────────────────────────────────────── 1 answer ─
       ↓↑ choose  Enter open  Esc close  F2 warnings
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         BBBBBBBBppppppp
         >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
         bb
         bb
         qqqqqqqqqqqqqqqqqqqqqqqqqq
           llllllllllllllqqqqqqqq















        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffffKKKKKfffffffKKKffffffffKKfffffffffffffffffffffffffffffffffffffffffff
        """)
  }

  @Test("What to do now comes before any result, 40 by 12")
  func cardAt40x12() throws {
    try expect(
      .after("/ran out", columns: 40, rows: 12), cursor: (16, 1),
      """
           Do not stop suddenly · F2 warnings
       Search: ran out
       > DO THIS NOW  You ran out
       │ 1. Call your pharmacist now.
       │ 2. Do not stretch the tablets.
       Enter opens the whole card
         If you run out (topic)
           Get more tablets today.


      ───────────────────────────── 1 answer ─
       ↓↑ choose  Enter open  Esc close
      """)
  }

  @Test("Words that the guide does not know, 80 by 24")
  func noAnswerAt80x24() throws {
    try expect(
      .after("/zeppelin"), cursor: (17, 1),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: zeppelin
       The four sources do not say.
       No match does not mean it is safe. Ask your pharmacist or prescriber.


















      ────────────────────────────────────────────────────────────────────────────────
       Esc close  F2 warnings
      """)
  }

  @Test("Words that the guide does not know, 40 by 12")
  func noAnswerAt40x12() throws {
    try expect(
      .after("/zeppelin", columns: 40, rows: 12), cursor: (17, 1),
      """
           Do not stop suddenly · F2 warnings
       Search: zeppelin
       The four sources do not say.
       No match does not mean it is safe. Ask
       your pharmacist or prescriber.





      ────────────────────────────────────────
       Esc close  F2 warnings
      """)
  }
}
