import Language

/// Words as search compares them.
enum Tokens {
  /// Lower case, without accents, apostrophes dropped ("can't" is "cant", but "I'll" is not "ill"), split at
  /// everything that is neither a letter nor a digit. The index folds text the same way (FTS5 `unicode61`).
  static func words(of text: String) -> [String] {
    let bytes = text.utf8.span
    var words: [String] = []
    var word: [UInt8] = []
    var apostrophe: Int?
    func close() {
      if !word.isEmpty { words += read(String(decoding: word, as: UTF8.self), apostrophe) }
      word.removeAll(keepingCapacity: true)
      apostrophe = nil
    }
    var place = 0
    var start = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x27: apostrophe = word.count
      case 0x30...0x39: word.append(byte)
      case 0x41...0x5A, 0x61...0x7A:
        if let last = word.last, last <= 0x39 {
          close()
          start = place - 1
        }
        word.append(byte | 0x20)
      case 0x80...:
        // Asking Unicode of each letter takes ten times as long: only what stands between letters of ASCII
        // that part words is read so.
        while place < bytes.count, !parts(bytes[place]) { place += 1 }
        let end = text.utf8.index(text.startIndex, offsetBy: place)
        words += self.words(
          ofAny: String(text[text.utf8.index(text.startIndex, offsetBy: start)..<end]))
        word.removeAll(keepingCapacity: true)
        apostrophe = nil
      default:
        close()
        start = place
      }
    }
    close()
    return words
  }

  /// A byte of ASCII that is part of no word.
  private static func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
    default: true
    }
  }

  private static func words(ofAny text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var apostrophe: Int?
    func close() {
      if !word.isEmpty { words += read(word, apostrophe) }
      word = ""
      apostrophe = nil
    }
    for scalar in text.decomposed.unicodeScalars {
      if scalar == "'" || scalar == "\u{2019}" {
        apostrophe = word.utf8.count
        continue
      }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        // "10mg" is a number and a word.
        if scalar.properties.isAlphabetic, word.last?.isNumber == true { close() }
        word += scalar.properties.lowercaseMapping
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        close()
      }
    }
    close()
    return words
  }

  /// - Parameter apostrophe: how many bytes of the word stood before its last one.
  private static func read(_ word: String, _ apostrophe: Int?) -> [String] {
    guard let apostrophe else { return [word] }
    let place = word.utf8.index(word.startIndex, offsetBy: apostrophe)
    return Contraction.words(from: String(word[..<place]), String(word[place...])) ?? [word]
  }

  /// The words joined by single spaces.
  static func normalised(_ text: String) -> String { words(of: text).joined(separator: " ") }
}
