/// What people type that no guide to one medicine or one operation answers, by kind, one question a
/// line: the search learns its "no" from them, whatever the guide.
public enum UnansweredQuestions {
  public static var all: [(kind: String, questions: [String])] {
    [("far", far), ("other", other), ("other-urgent", otherUrgent), ("rubble", rubble)].map {
      ($0.0, $0.1.split(separator: "\n").map(String.init))
    }
  }
}
