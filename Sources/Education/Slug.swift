extension String {
  /// Lower case, letters of Latin without their accents, letters of other scripts as they are, and `-` for
  /// every run of other characters: what ids and anchors are made of.
  public var slug: String {
    var slug: [UInt8] = []
    var isParted = false
    func add(_ byte: UInt8) {
      if isParted, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isParted = false
      slug.append(byte)
    }
    for character in self {
      // Also one that is a letter and an accent: both forms are the same character.
      let letters = character.asciiValue == nil ? Plain.letters[character] : nil
      if letters == nil, character.asciiValue == nil, character.isLetter {
        for byte in character.lowercased().utf8 { add(byte) }
        continue
      }
      for byte in letters?.utf8 ?? String(character).utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte | 0x20)
        default: isParted = true
        }
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

/// Letters of Latin as they are written where only ASCII can be.
private enum Plain {
  static let letters: [Character: String] = {
    var letters: [Character: String] = [:]
    for (plain, accented) in written {
      for letter in accented {
        letters[letter] = plain
        for capital in letter.uppercased() where letter.uppercased().count == 1 {
          letters[capital] = plain
        }
      }
    }
    return letters
  }()

  private static let written = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"),
    ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşșš"), ("ss", "ß"), ("t", "ţțťŧ"),
    ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]
}
