/// Correctly spelled words of everyday English that a guide may not use.
///
/// They are never mended: "dog" is no slip for "dose". Some only tell where, when or who ("kitchen"):
/// the rest of the query may still be answered.
public enum EverydayWords {
  public enum Sense: Sendable {
    /// Who, where, when and how: hardly counts.
    case circumstance
    /// Another ordinary word.
    case ordinary
  }

  /// The sense of a word that stands in the lists as it is.
  public static func sense(of word: String) -> Sense? {
    if circumstances.contains(word) { return .circumstance }
    return ordinary.contains(word) ? .ordinary : nil
  }

  /// The sense of a word of which any form stands in the lists.
  public static func sense(ofFormOf word: String) -> Sense? {
    if let sense = sense(of: word) { return sense }
    let stem = Stem.of(word)
    return stem.utf8.count > 2 && ordinaryStems.contains(stem) ? .ordinary : nil
  }

  /// One form of a word is enough in the lists.
  private static let ordinaryStems = Set(circumstances.union(ordinary).map(Stem.of))

  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
