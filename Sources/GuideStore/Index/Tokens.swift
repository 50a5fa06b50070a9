/// Words as search compares them.
enum Tokens {
  /// Lower case, without accents, apostrophes dropped ("can't" is "cant"), split at everything that
  /// is neither a letter nor a digit. The index folds text the same way (FTS5 `unicode61`).
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.decomposed.unicodeScalars {
      if scalar == "'" || scalar == "\u{2019}" { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        // "10mg" is a number and a word.
        if scalar.properties.isAlphabetic, word.last?.isNumber == true {
          words.append(word)
          word = ""
        }
        word += scalar.properties.lowercaseMapping
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The words joined by single spaces.
  static func normalised(_ text: String) -> String { words(of: text).joined(separator: " ") }
}
