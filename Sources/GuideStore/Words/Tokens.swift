/// Words as search compares them.
enum Tokens {
  /// Lower case, without accents, apostrophes dropped ("can't" is "cant"), split at everything that
  /// is neither a letter nor a digit. The index folds text the same way (FTS5 `unicode61`).
  static func words(of text: String) -> [String] {
    text.utf8.allSatisfy { $0 < 0x80 } ? words(ofASCII: text.utf8) : words(ofAny: text)
  }

  /// The same of the letters that most texts have alone; asking Unicode of each takes ten times as long.
  private static func words(ofASCII text: String.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text {
      switch byte {
      case 0x27: continue
      case 0x30...0x39: word.append(byte)
      case 0x41...0x5A, 0x61...0x7A:
        if let last = word.last, last <= 0x39 { close() }
        word.append(byte | 0x20)
      default: close()
      }
    }
    close()
    return words
  }

  private static func words(ofAny text: String) -> [String] {
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
