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
    if CircumstanceWords.all.contains(word) { return .circumstance }
    return OrdinaryWords.all.contains(word) ? .ordinary : nil
  }

  /// The sense of a word of which any form stands in the lists.
  public static func sense(ofFormOf word: String) -> Sense? {
    if let sense = sense(of: word) { return sense }
    let stem = Stem.of(word)
    let isKnown =
      stem.utf8.count > 2
      && byBeginning[beginning(of: stem), default: []].contains { Stem.of($0) == stem }
    return isKnown ? .ordinary : nil
  }

  /// The listed words by their beginnings: a word and its stem begin with the same letters, and stems of
  /// all words would take longer than the search that asks for one.
  private static let byBeginning = Dictionary(
    grouping: CircumstanceWords.all.union(OrdinaryWords.all), by: beginning)

  private static func beginning(of word: String) -> UInt16 {
    // Only "ae" and "oe" are spelled otherwise in a stem.
    let letters =
      word.utf8.prefix(3).contains(UInt8(ascii: "e"))
      ? American.spelling(of: Array(word.utf8)) : Array(word.utf8.prefix(2))
    return letters.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }
}
