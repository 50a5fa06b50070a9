/// Whether a word is a common English word, of four letters or more.
///
/// The list holds the words of the project's own texts (what people ask, the guides) that a spelling
/// checker knows, American or British.
public enum EnglishWords {
  /// The word is spelled right, whatever it means.
  public static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Some word begins so.
  static func hasWord(beginningWith letters: String) -> Bool {
    words.hasWord(beginningWith: letters)
  }

  /// One of the listed words, another for each of many numbers.
  package static func listed(_ number: Int) -> String { words.listed(number) }

  private static let words = SortedWords(.text("english-words.txt"))
}
