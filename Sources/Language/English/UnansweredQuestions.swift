/// What people type that no guide to one medicine or one operation answers, by kind, one question a
/// line: the search learns its "no" from them, whatever the guide.
public enum UnansweredQuestions {
  public static var all: [(kind: String, questions: [String])] {
    EmbeddedText.texts(in: "unanswered").map { (kind: $0.name, questions: $0.lines) }
  }
}
