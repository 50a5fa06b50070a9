/// A word that is shortened with an apostrophe, and would be another word without it: "I'll" is not "ill",
/// "we're" is not "were", "OD'd" is not "odd".
public enum Contraction {
  private static let endings = ["ll": "will", "re": "are"]
  private static let subjects: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "that", "there", "this", "who", "what", "how",
    "where", "when",
  ]

  /// The words that it stands for; `nil` for one that is read with its apostrophe left out, as most people
  /// type it ("dont", "im", "id").
  /// - Parameters:
  ///   - start: what stands before the apostrophe, in lower case.
  ///   - end: what stands behind it.
  public static func words(from start: String, _ end: String) -> [String]? {
    if subjects.contains(start) { return endings[end].map { [start, $0] } }
    // Of a verb that is written as its letters ("OD'd") the past.
    return end == "d" ? [start] : nil
  }

  /// What a word that says "not" is short for, however people leave its apostrophe out: "isnt" is "is not",
  /// "cannot" and "cant" are "can not". `nil` for any other word.
  /// - Parameter word: in lower case, without its apostrophe.
  public static func denied(_ word: String) -> [String]? {
    if let verb = shortened[word] { return [verb, "not"] }
    guard word.hasSuffix("nt") else { return nil }
    let verb = String(word.dropLast(2))
    return verbs.contains(verb) ? [verb, "not"] : nil
  }

  private static let shortened = [
    "aint": "is", "cannot": "can", "cant": "can", "shant": "shall", "wont": "will",
  ]
  private static let verbs: Set<String> = [
    "are", "could", "did", "do", "does", "had", "has", "have", "is", "must", "need", "should",
    "was",
    "were", "would",
  ]
}
