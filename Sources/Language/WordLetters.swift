/// What words are made of: letters, as a rule numbers, and where it is wanted one mark more.
///
/// Of the letters that most texts have alone it looks at the bytes; asking Unicode of each takes ten times as
/// long.
public struct WordLetters: Sendable {
  private let mark: Character?
  private let hasNumbers: Bool
  /// Of each letter of ASCII whether it is one of a word.
  private let areOfWord: [Bool]

  /// - Parameter mark: of ASCII.
  public init(and mark: Character? = nil, hasNumbers: Bool = true) {
    (self.mark, self.hasNumbers) = (mark, hasNumbers)
    areOfWord = (0..<0x80).map { (byte: UInt8) in
      hasNumbers && (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == mark?.asciiValue
    }
  }

  public func hold(_ character: Character) -> Bool {
    character.isLetter || hasNumbers && character.isNumber || character == mark
  }

  public func words(of text: Substring) -> [Substring] {
    var words: [Substring] = []
    var index = text.startIndex
    while let start = wordStart(in: text, from: index) {
      index = wordEnd(in: text, from: start)
      words.append(text[start..<index])
    }
    return words
  }

  /// The first place from `start` on where a word stands.
  public func wordStart(in text: Substring, from start: String.Index) -> String.Index? {
    let place = place(in: text, from: start, where: true)
    return place < text.endIndex ? place : nil
  }

  /// Where the word ends that stands at `start`.
  public func wordEnd(in text: Substring, from start: String.Index) -> String.Index {
    place(in: text, from: start, where: false)
  }

  private func place(
    in text: Substring, from start: String.Index, where isOfWord: Bool
  ) -> String.Index {
    let bytes = text.utf8
    var index = start
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      // A letter of ASCII stands by itself where another one follows, but for the two of a line end.
      if bytes[index] < 0x80, next == bytes.endIndex || bytes[next] < 0x80 {
        if areOfWord[Int(bytes[index])] == isOfWord { return index }
        index = next
      } else {
        if hold(text[index]) == isOfWord { return index }
        index = text.index(after: index)
      }
    }
    return index
  }
}
