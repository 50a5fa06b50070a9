/// Countries, nationalities, and places that many travel to, by words of four letters or more: names that are
/// spelled right, though no page has them.
public enum PlaceNames {
  public static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = SortedWords(.text("place-names.txt"))
}
