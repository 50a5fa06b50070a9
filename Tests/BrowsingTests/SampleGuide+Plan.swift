import Education

/// What is stricter for some readers of the sample guide, and what they take along.
extension SampleGuide {
  static let plan = ActionPlan(
    conditions: [
      PlanCondition(
        id: "patch", text: "there is a patch", pages: ["stopping/run-out"],
        fact: ReaderFact(statement: "I wear a patch", words: ["patch", "sleepy"])),
      PlanCondition(
        id: "age", text: "the person is older",
        fact: ReaderFact(statement: "I am older", words: ["older person"])),
      PlanCondition(id: "fever", text: "there is a fever"),
    ],
    signs: [
      sign("a seizure", .emergencyNow, []),
      sign("a rash", .callToday, ["patch", "fever"]),
      sign("a sore mouth", .callToday, ["fever"]),
      sign("a headache", .nextVisit, ["age"], .callToday),
    ], pages: ["cards/help-now"])

  private static func sign(
    _ words: String, _ level: ActionLevel, _ conditions: [String],
    _ stricter: ActionLevel = .emergencyNow
  ) -> PlannedSign {
    PlannedSign(
      id: words, sign: [house(words)], level: level, basis: [],
      stricter: conditions.map { StricterLevel(level: stricter, condition: $0) },
      firstStep: [house("Call.")], doNot: [], say: [], noAnswer: [])
  }

  static let paper = PaperTexts(
    handout: [], fields: ["Name"], walletCards: [], diaryColumns: [], diaryNotes: [],
    questions: [
      QuestionList(person: "doctor", questions: ["What is it for?", "Whom do I call at night?"])
    ], bring: ["All your packs"],
    teachBack: [
      TeachBack(question: "What if you run out?", answer: "I call today."),
      TeachBack(question: "What if you are ill?", answer: "I call the emergency number."),
    ])
}
