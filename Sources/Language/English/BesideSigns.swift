/// Words that may stand beside the name of a sign and tell nothing more: in "my dad is very cold now" they
/// are all but one. What asks, denies or tells of what was is none of them.
public enum BesideSigns {
  /// Whose sign it is, that it is there, and since when.
  public static func isOne(_ word: String) -> Bool {
    words.contains(word) || PersonWords.isSomebody(word) || isDegree(word)
      || word.last == "s" && PersonWords.isSomebody(String(word.dropLast()))
  }

  /// How bad it is: who has a sign calls it "very", "so" or "too" alike.
  public static func isDegree(_ word: String) -> Bool { degrees.contains(word) }

  /// How it began, which may be a part of a sign's name: "sudden confusion".
  public static func isOnset(_ word: String) -> Bool { onsets.contains(word) }

  private static let onsets: Set<String> = ["sudden", "suddenly"]

  private static let words: Set<String> = Set(
    """
    a again all am an and are at be become becomes becoming been being
    feel feeling feels felt for get gets getting go goes going gone got gotten
    has have having hello help her hers hey hi him his i im in is it its itself ive just
    keep keeping keeps me mine my myself new newly now of oh on or our own please
    right seem seems since started starting still sudden suddenly
    that the their them there theres these this to today tonight turn turned turning turns us we
    you your
    """.asciiWords)

  private static let degrees: Set<String> = [
    "awful", "awfully", "bad", "badly", "extremely", "horrible", "much", "quite", "really",
    "severe", "severely", "so", "super", "terrible", "too", "very",
  ]
}
