import Testing

@Suite("Screens: spelling mended")
struct MendedScreenTests {
  @Test("What was meant, and the words as they were typed, 80 by 24")
  func mendedAt80x24() throws {
    try expect(
      .after("/sizure"), cursor: (15, 1),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: sizure
       Showing results for: seizure
       > seizure (word explained)
           A fit.
         Do not stop samplin suddenly (warning)
           A sudden stop can cause seizures.
         The first weeks: What passes, and what does not (topic)
           Seizure, Any, Call the emergency number.
         The first weeks (topic)
           The dose begins at 5 mg a day. It grows every 3 days, as you can see under
           how the dose grows. Some people have a seizure when they stop, so do not
       Search instead for: "sizure"









      ──────────────────────────────────────────────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close  F2 warnings
      """)
  }

  @Test("What was meant, and the words as they were typed, 40 by 12")
  func mendedAt40x12() throws {
    try expect(
      .after("/sizure", columns: 40, rows: 12), cursor: (15, 1),
      """
           Do not stop suddenly · F2 warnings
       Search: sizure
       Showing results for: seizure
       > seizure (word explained)
           A fit.
         Do not stop samplin sudden (warning)
           A sudden stop can cause seizures.
         The first weeks: What passes (topic)
           Seizure, Any, Call the emergency
           number.
      ──────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close
      """)
  }

  @Test("The words as they were typed are chosen, 80 by 24")
  func insteadAt80x24() throws {
    try expect(
      .after("/sizure<PgDn><Down>"), cursor: (1, 12),
      """
       Samplin                                     Do not stop suddenly · F2 warnings
       Search: sizure
       Showing results for: seizure
         seizure (word explained)
           A fit.
         Do not stop samplin suddenly (warning)
           A sudden stop can cause seizures.
         The first weeks: What passes, and what does not (topic)
           Seizure, Any, Call the emergency number.
         The first weeks (topic)
           The dose begins at 5 mg a day. It grows every 3 days, as you can see under
           how the dose grows. Some people have a seizure when they stop, so do not
       >earch instead for: "sizure"









      ──────────────────────────────────────────────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close  F2 warnings
      """)
  }

  @Test("The words as they were typed are chosen, 40 by 12")
  func insteadAt40x12() throws {
    try expect(
      .after("/sizure<PgDn><Down>", columns: 40, rows: 12), cursor: (1, 9),
      """
           Do not stop suddenly · F2 warnings
       Search: sizure
           A sudden stop can cause seizures.
         The first weeks: What passes (topic)
           Seizure, Any, Call the emergency
           number.
         The first weeks (topic)
           The dose begins at 5 mg a day. It
           grows every 3 days, as you can see
       >earch instead for: "sizure"
      ──────────────────────────── 4 answers ─
       ↓↑ choose  Enter open  Esc close
      """)
  }
}
