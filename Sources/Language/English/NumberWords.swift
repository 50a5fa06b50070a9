/// Words that say how many.
public enum NumberWords {
  /// A number, in digits or as a word.
  public static func isNumeral(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy(\.isNumber) || word == "one" || several.contains(word)
  }

  /// More than one, however it is said: "3", "three", "several".
  public static func isSeveral(_ word: String) -> Bool {
    several.contains(word) || (Int(word).map { (2...mostSeveral).contains($0) } ?? false)
  }

  /// The word that stands in a phrase for any of them.
  public static let anySeveral = "several"

  /// Larger numbers are milligrams or years.
  private static let mostSeveral = 60

  private static let several: Set<String> = [
    "couple", "few", "multiple", "several", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "eleven", "twelve", "twenty", "thirty",
  ]
}
