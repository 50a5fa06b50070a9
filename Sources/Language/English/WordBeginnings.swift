/// Which two letters English words begin with, and what people shorten ("MS", "GP", "911"): they tell a
/// word that is being typed from keys that were pressed one after the other.
public enum WordBeginnings {
  /// For each letter those that follow it at the beginning of a word, from 39,000 ways to ask about a
  /// medicine: 995 in 1,000 of them begin so.
  private static let following: [Character: String] = [
    "a": "bcdefghilmnoprstuvwxyz", "b": "aeiouylrp", "c": "aeiouyhlrtbp", "d": "aeiouyrvt",
    "e": "abcdefghijklmnopqrstuvwxyz", "f": "aeiouylr", "g": "aeiouylrnhp", "h": "aeiouyr",
    "i": "abcdefghijklmnopqrstuvwxyz", "j": "aeiou", "k": "aeioylnr", "l": "aeiouy",
    "m": "aeiouysgrl", "n": "aeiouyh", "o": "abcdefghiklmnprstuvwxyz", "p": "aeiouylrhstnm",
    "q": "u", "r": "aeiouhyx", "s": "aeiouyhklmnpqtcw", "t": "aeiouyhrwbv", "u": "bgklmnprstv",
    "v": "aeiou", "w": "aeiouhry", "x": "aer", "y": "aeiou", "z": "aeiouy",
  ]
  /// Letters that are words.
  private static let words: Set<Character> = ["a", "i"]

  /// Two letters that people ask as they are.
  private static let short: Set<String> = [
    "od", "ms", "gp", "bp", "cp", "md", "tb", "pt", "ot", "er", "iv", "mg", "hi", "ok",
  ]

  /// The first letter is none of the word: with it no word begins so, and without it one does. A word that
  /// nobody knows either way keeps it.
  /// - Parameters:
  ///   - word: small letters.
  ///   - isEnded: nothing follows them.
  public static func isApart(firstOf word: String, isEnded: Bool) -> Bool {
    let rest = String(word.dropFirst())
    if isEnded, word.count == 2 {
      return rest.allSatisfy(words.contains) && !StopWords.all.contains(word)
        && !short.contains(word)
    }
    guard word.count >= (isEnded ? 4 : 3) else { return false }
    let isKnown =
      isEnded
      ? EnglishWords.contains(word) || StopWords.all.contains(word) || MedicineName.isListed(word)
      : EnglishWords.hasWord(beginningWith: word)
    return !isKnown && EnglishWords.hasWord(beginningWith: rest)
  }

  /// The first letter belongs to the word, whoever typed it and when: with it this is a word, and without it
  /// none of those that a text often begins with.
  /// - Parameter word: small letters.
  public static func isOne(firstOf word: String) -> Bool {
    let rest = word.dropFirst()
    let isShort = rest.count <= longestOfShort && StopWords.all.contains(String(rest))
    return !rest.isEmpty && !isShort
      && (EnglishWords.contains(word) || StopWords.all.contains(word)
        || MedicineName.isListed(word))
  }

  /// "is", "can", "how".
  private static let longestOfShort = 3

  /// - Parameters: small letters.
  public static func isWhole(_ first: Character, _ second: Character) -> Bool {
    short.contains(String([first, second]))
  }

  /// - Parameters: small letters; the second may be a blank.
  public static func has(_ first: Character, _ second: Character) -> Bool {
    second == " " ? words.contains(first) : following[first]?.contains(second) == true
  }
}
