/// The shapes: what is done, whom it reaches, and when.
extension CallsToAct {
  /// By voice, and then by any way there is.
  private static let voice = "call|phone|ring|contact"
  private static let reach =
    "call|contact|tell|see|phone|ask|ring|inform|notify|alert|report|check with|speak to|speak with|"
    + "talk to|talk with|let us know|consult"
  private static let soon =
    "right away|straight away|straightaway|immediately|at once|as soon as possible|as soon as you can|"
    + "urgently|without delay|the same day"
  /// "Call now if ...": "if you now take" says nothing of when to call.
  private static let today = ["now", "today", "tonight"].flatMap { day in
    ["if", "or", "and", "for", "endofsentence"].map { "\(day) \($0)" }
  }.joined(separator: "|")
  private static let whom = "your|the|a|an|our|us|me|their|his|her"
  private static let urgent = "emergency|immediate|urgent"
  private static let help = "help|care|attention|treatment|advice|assistance|assessment"
  private static let hospital =
    "emergency room|emergency department|emergency unit|hospital emergency|nearest emergency|"
    + "closest emergency|nearest hospital|closest hospital|a&e|accident and emergency"
  private static let number =
    "911|9-1-1|999|112|000|111|nhs 111|the emergency|emergency services|an ambulance|"
    + "for an ambulance|poison"

  /// "When you call 111, you are asked ...", "know when to call": told of a call, and asked for none.
  private static let toldOf = WordShape(
    "when you|when to|who to|whom to|where to|how to|if you|after you|before you|once you"
  ).next("call|phone|ring|contact|dial")
  /// "It does not need medical attention", "if you do not seek help".
  private static let unneeded = WordShape(
    "not|don't|doesn't|didn't|won't|never|rarely|seldom|without|no"
  ).within(words: 2, "need|needs|require|requires|get|seek|seeking|getting")
    .within(words: 3, "medical|emergency|immediate|urgent|\(help)")
  /// What can wait: questions, appointments, what only lasts or bothers.
  private static let canWait = WordShape(
    "question|questions|concern|concerns|concerned|appointment|appointments|enquiries|refill|refills|"
      + "problems|bothersome|bother|bothers|persist|persists|continue|continues|other effects|"
      + "other side effects|other symptoms|not listed|like to|want to|before then|office hours|"
      + "not urgent|more information")

  static let shapes: [Shape] = [
    // "Do not stop taking it suddenly", "never stop ... without talking to your doctor".
    Shape(
      triggers: ["stop", "quit", "discontinue"],
      wording: WordShape("do not|don't|never|should not|must not").next("stop|quit|discontinue")),
    Shape(
      triggers: ["stop", "stopping"],
      wording: WordShape("stop|stopping").within(words: 4, "suddenly|abruptly|all at once")),
    // "Call your doctor right away", "check with your healthcare provider immediately".
    Shape(
      triggers: [
        "away", "straightaway", "immediately", "urgently", "delay", "once", "possible", "can",
        "day",
      ],
      wording: WordShape(reach).within(60, soon)),
    Shape(
      triggers: ["away", "immediately", "once", "urgently"],
      wording: WordShape("right away|straight away|immediately|at once|urgently")
        .within(30, "call|contact|tell|phone|ring|report|inform|see")
        .next("your|a|an|the|any|us|to")),
    // "Ring the clinic today if the rash spreads", "Seek care now".
    Shape(
      triggers: ["now", "today", "tonight"],
      wording: WordShape("\(voice)|see|tell|seek|dial").within(60, today), exceptions: [canWait]),
    // "Call your surgeon if you have a fever", "If it does not stop bleeding, contact the ward".
    Shape(
      triggers: ["call", "phone", "ring", "contact"],
      wording: WordShape(voice).next(whom).within(100, "if|for any of"),
      exceptions: [canWait, toldOf]),
    Shape(
      triggers: ["call", "phone", "ring"], wording: WordShape("call|phone|ring").next("if"),
      exceptions: [canWait]),
    Shape(
      triggers: ["call", "phone", "ring", "contact"],
      wording: WordShape("if|when in doubt|for any of the above").within(160, voice).next(whom),
      exceptions: [canWait, toldOf]),
    // "Get medical help right away", "seek emergency care", "you may need urgent treatment".
    Shape(
      triggers: ["emergency", "immediate", "urgent", "medical"],
      wording: WordShape("get|seek|go for").within(20, "\(urgent)|medical").within(20, help),
      exceptions: [unneeded]),
    Shape(
      triggers: ["emergency", "immediate", "urgent"],
      wording: WordShape("need|needs|require|requires").within(20, urgent).within(20, help),
      exceptions: [unneeded]),
    Shape(
      triggers: ["medical"],
      wording: WordShape("you need|you may need|you might need|you will need").within(20, "medical")
        .within(20, help),
      exceptions: [unneeded]),
    Shape(
      triggers: [
        "911", "9", "999", "112", "000", "111", "emergency", "ambulance", "poison",
      ],
      wording: WordShape("call|dial|phone|ring").next(number), exceptions: [toldOf]),
    Shape(triggers: ["poison"], wording: WordShape("poison").next("control|help|center|centre")),
    // "Go to the nearest hospital", "come to the emergency department".
    Shape(
      triggers: ["emergency", "hospital", "e"],
      wording: WordShape("go|come|get|drive|travel|head|attend|visit|taken|take|report|going")
        .within(40, hospital),
      exceptions: [
        WordShape("may|might|can|could|asked|sent|send").within(words: 3, "go|come|report|you")
          .within(30, hospital)
      ]),
    Shape(
      triggers: ["stop"],
      wording: WordShape("stop").next("taking|using|this|the").within(60, "and|then")
        .next("call|ask|tell|see|get|contact|ring|phone|seek|go")),
  ]
}
