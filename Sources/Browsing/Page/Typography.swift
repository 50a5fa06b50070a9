import Education

/// Keeps together what a line break would make dangerous or hard to read.
enum Typography {
  private static let noBreakSpace: Character = "\u{A0}"
  private static let units: Set<String> = [
    "mg", "milligram", "milligrams", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "minute", "minutes", "time", "times", "percent", "tablet", "tablets",
    "dose", "doses", "million",
  ]

  /// Puts no-break spaces between "do not" and its verb, and between a number and its unit (ISMP
  /// and NHS style: "do / not stop" and "5 / mg" are misread at a line's end).
  static func kept(_ spans: [Span]) -> [Span] {
    guard spans.contains(where: { mayHoldTogether($0.text) }) else { return spans }
    var characters = spans.map { Array($0.text) }
    let places = spans.indices.flatMap { span in
      characters[span].indices.map { (span: span, index: $0) }
    }
    let words = Self.words(in: places.map { characters[$0.span][$0.index] })
    for (index, word) in words.enumerated() where index + 1 < words.count {
      let next = words[index + 1]
      let isNegated = word.text == "not" && index > 0 && words[index - 1].text == "do"
      let isNumber = word.text.last?.isNumber == true
      let opensRange =
        isNumber && next.text == "to" && index + 2 < words.count
        && words[index + 2].text.first?.isNumber == true
      let closesRange =
        word.text == "to" && index > 0
        && words[index - 1].text.last?.isNumber == true && next.text.first?.isNumber == true
      let keeps =
        (word.text == "do" && next.text == "not") || isNegated
        || (isNumber && units.contains(next.text)) || opensRange || closesRange
      guard keeps, next.start == word.end + 1 else { continue }
      let place = places[word.end]
      if characters[place.span][place.index] == " " {
        characters[place.span][place.index] = noBreakSpace
      }
    }
    return spans.indices.map {
      var span = spans[$0]
      span.text = String(characters[$0])
      return span
    }
  }

  static func kept(_ text: String) -> String { kept([Span(text)])[0].text }

  /// A digit or an "ot" is in everything that has to be kept together, and in little else: most
  /// text need not be looked at word by word.
  private static func mayHoldTogether(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      // Bit 0x20 is the difference between capital and small letters.
      let letter = byte | 0x20
      if 0x30...0x39 ~= byte || last == UInt8(ascii: "o") && letter == UInt8(ascii: "t") {
        return true
      }
      last = letter
    }
    return false
  }

  /// A title whose last word does not stand alone on a line of its own.
  static func title(_ text: String) -> String {
    let text = kept(text)
    guard let space = text.lastIndex(of: " "), text.distance(from: space, to: text.endIndex) < 12
    else { return text }
    return text.replacingCharacters(at: space, with: noBreakSpace)
  }

  /// Words in lower case without the punctuation around them, and where they stand.
  private static func words(in characters: [Character]) -> [(text: String, start: Int, end: Int)] {
    var words: [(text: String, start: Int, end: Int)] = []
    var start: Int?
    for (index, character) in (characters + [" "]).enumerated() {
      if character == " " || character == "\n" {
        if let first = start {
          // Letter by letter: the general initializer costs the start of the program dearly.
          var word = ""
          for letter in characters[first..<index] { word.append(letter) }
          word = word.lowercased()
          while let last = word.last, last.isPunctuation { word.removeLast() }
          while let first = word.first, first.isPunctuation { word.removeFirst() }
          words.append((word, first, index))
        }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    return words
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with character: Character) -> String {
    String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
  }
}
