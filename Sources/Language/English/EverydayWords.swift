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
    guard stem.utf8.count > 2, let place = place(of: stem) else { return nil }
    let isKnown = byLetter[place].contains { listed in
      mayHave(listed, stem) && Stem.of(listed) == stem
    }
    return isKnown ? .ordinary : nil
  }

  /// The listed words by their first letters: a word and its stem begin with the same, and stems of all
  /// words would take longer than the search that asks for one.
  private static let byLetter: [[String]] = {
    var words = [[String]](repeating: [], count: letters.count)
    for list in [CircumstanceWords.all, OrdinaryWords.all] {
      for word in list { if let place = place(of: word) { words[place].append(word) } }
    }
    return words
  }()

  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

  /// Among the letters; `nil` for what begins with none.
  private static func place(of word: String) -> Int? {
    var bytes = word.utf8.makeIterator()
    guard var first = bytes.next() else { return nil }
    // Only "ae" and "oe" are spelled otherwise in a stem: "oedema" is "edema".
    if isDigraph(first, bytes.next()) { first = UInt8(ascii: "e") }
    return letters.contains(first) ? Int(first - letters.lowerBound) : nil
  }

  private static func isDigraph(_ first: UInt8, _ second: UInt8?) -> Bool {
    second == UInt8(ascii: "e") && (first == UInt8(ascii: "a") || first == UInt8(ascii: "o"))
  }

  /// The second letters are the same, or the listed word is one that is spelled otherwise.
  private static func mayHave(_ listed: String, _ stem: String) -> Bool {
    let (word, wanted) = (listed.utf8, stem.utf8)
    guard let second = word.dropFirst().first else { return false }
    let isSpelledOtherwise =
      word.prefix(3).contains(UInt8(ascii: "e")) && word.count > 5
    return isSpelledOtherwise || second == wanted.dropFirst().first
  }
}
