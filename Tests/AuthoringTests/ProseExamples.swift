@testable import Authoring

extension CheckTests {
  private static let path = SampleContent.runningOut

  /// Each changes the paragraph of line 12: "A tablet holds ... Take 5 mg at night."
  private static func prose(
    _ name: String, _ words: String, _ rule: Rule, _ column: Int,
    _ severity: Finding.Severity = .error
  ) -> BadExample {
    BadExample(name, path, "Take 5 mg at night", words, rule, "12:\(column)", severity)
  }

  static let proseExamples = [
    prose("a unit without space", "Take 5mg at night", .dose, 48),
    prose("a fraction of a unit without space", "Take 2.5ml at night", .dose, 48),
    prose("a level without space", "Take 7mmol/l at night", .dose, 48),
    prose("a zero at the end", "Take 5.0 mg at night", .dose, 48),
    prose("no zero at the beginning", "Take .5 mg at night", .dose, 48),
    prose("a full stop behind the unit", "Take 5 mg. at night", .dose, 50),
    prose("no comma in a thousand", "It saw 1500 people", .dose, 50),
    prose("a Latin abbreviation of a dose", "Take 5 mg TID", .dose, 53),
    prose("units as a letter", "Take 10U at night", .dose, 48),
    prose("international units in short", "Take 10 IU at night", .dose, 48),
    prose("cubic centimetres", "Take 5cc at night", .dose, 48),
    prose("hours in short", "Take 2 puffs q4h", .dose, 56),
    prose("days in short", "Take it for 3d", .dose, 55),
    prose("micrograms as a sign", "Take 5 mcg at night", .dose, 50),
    prose("a range with a dash", "Wait 1-2 weeks", .dose, 48),
    prose("a fraction", "Take 1/2 tablet", .dose, 48),
    BadExample(
      "a first unit that is not spelled out", path, "10 milligrams (mg)", "10 mg", .dose, "12:19"),
    prose("a negative contraction", "You can't stop", .contraction, 47),
    prose("a curly quote", "Say \u{201C}no\u{201D}", .glyph, 47),
    prose("an emoji", "Stop \u{1F6D1} now", .glyph, 48),
    prose("a wide letter", "Stop \u{6B62} now", .glyph, 48),
    prose("a letter with a joined mark", "Cafe\u{301}", .glyph, 46),
    prose("a control character", "Stop\u{1B} now", .encoding, 47),
    prose("a no-break space", "Stop\u{A0}now", .glyph, 47),
    prose(
      "a sentence of more than 25 words",
      "Go to the shop and to the bank and to the man and to the dog and to the sea and to the end now for good",
      .sentence, 43),
    BadExample(
      "a sentence of more than 20 words in a warning", SampleContent.stopping, "Call your doctor",
      "Call your doctor and then the man at the shop and the man at the bank and the man at sea",
      .sentence, "9:19"),
    BadExample(
      "a page above grade eight", path, "Take 5 mg at night",
      "Extraordinary administrative responsibilities necessitate institutional collaboration",
      .grade, "1:1"),
    BadExample(
      "an answer of more than 80 words", SampleContent.question, "No. ",
      String(repeating: "Do not do it at all. ", count: 14), .answerLength, "7:1"),
    BadExample(
      "a meaning of more than 30 words", "terms.yml", "A muscle that goes tight",
      String(repeating: "It is a cramp. ", count: 7) + "It goes tight", .answerLength, "10:12"),
  ]

  static let styleExamples = [
    prose(
      "a paragraph of more than three sentences", "Ask. Wait", .paragraph, 1, .warning),
    BadExample(
      "a page summed up in more than two sentences", path, "main: Call today.",
      "main: Call. Wait. Call today.", .paragraph, "3:7", .warning),
    BadExample(
      "a list of more than seven items", SampleContent.stopping,
      "2. Another seizure can follow.[^stop]\n",
      (2...8).map { "\($0). It is bad.[^stop]\n" }.joined(), .list, "14:1", .warning),
    BadExample(
      "a heading of one word", SampleContent.stopping, "## What can happen", "## Signs", .heading,
      "12:1", .warning),
    BadExample(
      "a heading with a full stop", SampleContent.stopping, "## What can happen",
      "## What can happen.", .heading, "12:1", .warning),
    BadExample(
      "a heading in title case", SampleContent.stopping, "## What can happen", "## What Can happen",
      .capital, "12:1", .warning),
    BadExample(
      "a heading that asks", SampleContent.stopping, "## What can happen", "## What can happen?",
      .heading, "12:1", .warning),
    BadExample(
      "a heading that stands twice", SampleContent.stopping, "## What can happen",
      "## Stopping safely", .heading, "12:1", .warning),
    prose("an instruction that hedges", "You should wait", .hedge, 47, .warning),
    prose("a passive with its doer", "It is taken by adults", .passive, 46, .warning),
    prose("a passive instruction", "It must be taken now", .passive, 46, .warning),
    prose("Latin", "Eat food, e.g. bread", .latin, 53, .warning),
    prose("per day", "Take it once per day", .latin, 56, .warning),
  ]
}
