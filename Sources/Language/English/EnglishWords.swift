/// Whether a word is English, of four letters or more, in American or British spelling.
///
/// The list is that of Debian's wamerican-small and wbritish-small 2020.12.07: SCOWL up to size 35,
/// Copyright 2000-2011 by Kevin Atkinson, who permits to use, copy, modify and distribute it for any
/// purpose where this notice stands; it comes as it is, without any warranty.
public enum EnglishWords {
  /// The word is spelled right, whatever it means.
  public static func contains(_ word: String) -> Bool { words.contains(word) }

  /// One of the listed words, another for each of many numbers.
  package static func listed(_ number: Int) -> String { words.listed(number) }

  private static let words = SortedWords(.text("english-words.txt"))
}
