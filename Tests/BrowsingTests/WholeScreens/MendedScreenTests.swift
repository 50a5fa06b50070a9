import Testing

@Suite("Screens: spelling mended")
struct MendedScreenTests {
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
}
