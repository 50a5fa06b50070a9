/// Words that tell how a question is put.
public enum QuestionWords {
  /// What stands before a word whose meaning is asked for; of two that fit the longer stands first.
  public static let defining: [[String]] = [
    ["what", "is", "a"], ["what", "is", "an"], ["whats", "a"], ["whats", "an"], ["what", "is"],
    ["what", "are"], ["whats"], ["what", "does"], ["define"], ["definition", "of"],
    ["meaning", "of"],
  ]

  /// What stands behind such a word.
  public static let meaning: Set<String> = ["meaning", "mean", "means", "definition"]

  /// What a whole question begins with.
  public static let asking: Set<String> = [
    "what", "whats", "how", "hows", "can", "could", "do", "does", "did", "is", "are", "am", "will",
    "would", "should", "may", "when", "where", "why", "who", "which", "was", "has", "have", "i",
  ]
}
