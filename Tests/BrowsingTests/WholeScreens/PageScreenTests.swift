import Testing

@Suite("Screens: a long page")
struct PageScreenTests {
  @Test("The top of a page, 80 by 24")
  func pageTopAt80x24() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\n"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │ The dose begins at 5 mg a day. It grows every
       + Stopping safely        │ 3 days, as you can see under how the dose grows.
         How it is taken        │ Some people have a seizure when they stop, so
       - Living with samplin    │ do not stop by yourself, and do not skip a
      >    The first weeks      │ dose. [1][2]
           Travelling with samp…│
       + Questions people ask   │ What you may feel
       + Where the sources disa…│   • Tiredness, for 1 to 2 weeks. Do not drive while
       + Words explained        │     you feel tired. [1]
       + The sources            │   • Weak muscles, more so in the evening. [1]
                                │   • A dry mouth. Drink water often; a sip every
                                │     15 minutes is enough.
                                │
                                │ What passes, and what does not
                                │ Feeling        How long           What to do
                                │ ───────────────────────────────────────────────────
                                │ Seizure        Any [2]            Call the
                                │                                   emergency number.
                                │ Tiredness      2 weeks [1]        Rest.
                                │                                   Do not drive.
      ──────────────────────────┴───────────────────────────────── part 1 of 4 · 36% ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
                                  q
                                  q                              llllllllllllllllll
                                  q                    ttttttt
                                  q
        xxxxxxxxxxxxxxxxxxxxxxxxxxq      qqqqqqq
                                  q
                                  q HHHHHHHHHHHHHHHHH
                                  q
                                  q                    qqqq
                                  q     BBBBBBBBBBBB                         qqqq
                                  q     hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                                  q     hhhhhhhhhhhhhhhhhhhhh
                                  q
                                  q HHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
                                  q BBBBBBB        BBBBBBBB           BBBBBBBBBB
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q ttttttt           qqqq            hhhhhhhh
                                  q                                   hhhhhhhhhhhhhhhhh
                                  q hhhhhhhhh             qqqq        hhhhh
                                  q                                   hhhhhhhhhhhhh
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("The top of a page, 40 by 12")
  func pageTopAt40x12() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\n", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       The dose begins at 5 mg a day. It
       grows every 3 days, as you can see
       under how the dose grows. Some people
       have a seizure when they stop, so
       do not stop by yourself, and
       do not skip a dose. [1][2]

       What you may feel
      ──────────────────── part 1 of 4 · 11% ─
       / search  w warnings  ! help  q quit
      """,
      styles: """
        TTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
         qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH


               llllllllllllllllll
                ttttttt

                            qqqqqqq

         HHHHHHHHHHHHHHHHH
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKfffffffffKfffffffffffKfffffffKffffffff
        """)
  }

  @Test("Figures further down, 80 by 24")
  func figuresAt80x24() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\n<Space>"), cursor: (28, 2),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │                                   Do not drive.
       + Stopping safely        │ Headache       10 days [1][2]     Tell your
         How it is taken        │                                   prescriber.
       - Living with samplin    │
      >    The first weeks      │ How the dose grows
           Travelling with samp…│ The dose in a day
       + Questions people ask   │ At first: 5 mg [1]
       + Where the sources disa…│ ···█···············································
       + Words explained        │ Later: 40 to 80 mg [1][2]
       + The sources            │ ····················█████████████████████··········
                                │ 0                                      100 mg a day
                                │ The dose grows from 5 mg to at most 80 mg a day.
                                │
                                │ Samplin in the body
                                │                                    ███████
                                │        ███████       ███████       ███████
                                │        ███████       █████████████████████
                                │        ██████████████████████████████████████████
                                │ ─────────────────────────────────────────────────
                                │ Three doses in a day
      ──────────────────────────┴───────────────────────────────── part 2 of 4 · 70% ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """,
      styles: """
        TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        qqqqqqq                   q qqqqqqqqqqqqqqqqqqqqqqHHHHHHHHHHHHHHH
                                  q                                   hhhhhhhhhhhhh
                                  q hhhhhhhh              qqqqqqq     hhhhhhhhh
                                  q                                   hhhhhhhhhhh
                                  q
        xxxxxxxxxxxxxxxxxxxxxxxxxxq HHHHHHHHHHHHHHHHHH
                                  q BBBBBBBBBBBBBBBBB
                                  q               qqqq
                                  q qqq qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q                   qqqqqqq
                                  q qqqqqqqqqqqqqqqqqqqq                     qqqqqqqqqq
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q
                                  q
                                  q BBBBBBBBBBBBBBBBBBB
                                  q
                                  q
                                  q
                                  q
                                  q qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
                                  q
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
        fKKfffffffKKKKKfffffffKfffffffffKffffffKfffffffffffKfffffffKfffffffKffffffffffff
        """)
  }

  @Test("Figures further down, 40 by 12")
  func figuresAt40x12() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\n<Space>", columns: 40, rows: 12), cursor: (1, 2),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       What you may feel
       • Tiredness, for 1 to 2 weeks.
         Do not drive while you feel
         tired. [1]
       • Weak muscles, more so in the
         evening. [1]
       • A dry mouth. Drink water often; a
         sip every 15 minutes is enough.
      ──────────────────── part 1 of 4 · 22% ─
       / search  w warnings  ! help  q quit
      """)
  }

  @Test("The end, with the next topic chosen, 80 by 24")
  func pageEndAt80x24() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\n<End><S-Tab>"), cursor: (28, 21),
      """
       Samplin                                      Do not stop suddenly · w warnings
       Topics                   │ Living with samplin › The first weeks
         Start here             │        ███████       █████████████████████
       + Stopping safely        │        ██████████████████████████████████████████
         How it is taken        │ ─────────────────────────────────────────────────
       - Living with samplin    │ Three doses in a day
      >    The first weeks      │ Each dose wears off before the next.
           Travelling with samp…│
       + Questions people ask   │ - DANGER  Do not grow the dose by yourself
       + Where the sources disa…│ │ Too much can slow your breathing. [1]
       + Words explained        │ │ 1. Stay with your dose.
       + The sources            │ │ 2. Ask your prescriber.
                                │
                                │ Looking back
                                │ Write down each evening how the day was: sleep,
                                │ pain, and how far you walked.
                                │
                                │ After 4 weeks, ask whether the dose is right. More
                                │ is in the highest dose. [1]
                                │
                                │ Next topic
                                │ > Travelling with samplin by train
      ─ Enter opens: Travelling with samplin by train ─────────── part 3 of 4 · 100% ─
       ↑↓ move  Enter open  / search  f FAQ  w warnings  ! help  ? keys  q quit
      """)
  }

  @Test("The end, with the next topic chosen, 40 by 12")
  func pageEndAt40x12() throws {
    try expect(
      .after("<Down><Down><Down>\n<Down>\n<End><S-Tab>", columns: 40, rows: 12), cursor: (1, 9),
      """
            Do not stop suddenly · w warnings
       Living with samplin › The first weeks
       walked.

       After 4 weeks, ask whether the dose is
       right. More is in the highest
       dose. [1]

       Next topic
       > Travelling with samplin by train
      ─ Enter opens: Travelling with samplin …
       / search  w warnings  ! help  q quit
      """)
  }
}
