/// Cuts plain text into sentences and words.
enum Sentences {
  /// The sentences of a paragraph; each keeps its place in `text`.
  static func split(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    // Bytes below 0x80 are no part of another character (UTF-8), and most are no mark.
    while let mark = text.utf8[index...].firstIndex(where: isMark) {
      if let end = end(of: text, after: mark, from: start) {
        append(text[start..<end], to: &sentences)
        start = end
        index = end
      } else {
        index = text.utf8.index(after: mark)
      }
    }
    append(text[start...], to: &sentences)
    return sentences
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Words as Flesch counts them (How to Write Plain English, 1979): what stands between spaces,
  /// so that "full-length", "17" and "mg" are one word each.
  static func words(_ text: Substring) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { $0.isWhitespace || $0 == "—" || $0 == "–" }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
    }
    // The same of the letters that most sentences have alone; asking Unicode of each takes ten times as
    // long.
    var words: [Substring] = []
    let bytes = text.utf8.span
    let first = text.utf8.startIndex
    var (start, isCounted) = (0, false)
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : UInt8(ascii: " ")
      guard byte.isASCIISpace else {
        isCounted = isCounted || byte.isASCIILetter || byte.isASCIIDigit
        continue
      }
      if isCounted {
        let end = text.utf8.index(first, offsetBy: place)
        words.append(text[text.utf8.index(first, offsetBy: start)..<end])
      }
      (start, isCounted) = (place + 1, false)
    }
    return words
  }

  private static func append(_ sentence: Substring, to sentences: inout [Substring]) {
    let words = withoutSpaces(sentence)
    if words.utf8.contains(where: { $0.isASCIILetter || $0.isASCIIDigit })
      || words.contains(where: { $0.isLetter || $0.isNumber })
    {
      sentences.append(words)
    }
  }

  /// Without white space before it. Most is of one byte, and asking Unicode of each takes ten times as long.
  private static func withoutSpaces(_ text: Substring) -> Substring {
    let rest = text[(text.utf8.firstIndex { !$0.isASCIISpace } ?? text.endIndex)...]
    return (rest.utf8.first ?? 0) < 0x80 ? rest : rest.drop(while: \.isWhitespace)
  }

  /// Where the sentence ends that the mark at `mark` may close; `nil` when it closes none.
  private static func end(
    of text: String, after mark: String.Index, from start: String.Index
  ) -> String.Index? {
    let bytes = text.utf8
    var end = bytes.index(after: mark)
    while end < text.endIndex, closing.contains(bytes[end]) { end = bytes.index(after: end) }
    guard end < text.endIndex else { return end }
    guard bytes[end].isASCIISpace || bytes[end] >= 0x80 && text[end].isWhitespace else {
      return nil
    }
    guard let first = withoutSpaces(text[end...]).first else { return text.endIndex }
    if first.isLowercase { return nil }
    let isFullStop = bytes[mark] == UInt8(ascii: ".")
    return isFullStop && isAbbreviation(text[start..<mark], before: first) ? nil : end
  }

  /// What may stand between the mark and the space behind it.
  private static let closing = Set(".!?\"')]".utf8)

  private static func isAbbreviation(_ text: Substring, before next: Character) -> Bool {
    let before = text.lastIndex { $0.isWhitespace || $0 == "(" }
    let word = before.map { text[text.index(after: $0)...] } ?? text
    if abbreviations.contains(word.lowercased()) { return true }
    // "No. 5", while "No." is a whole answer.
    if word == "No" || word == "no" { return next.isNumber }
    // Initials: "U.S. Food", "J. Smith"; but "vitamin C. Ask" ends a sentence, as do most "I. ".
    return word.contains(".") && word.split(separator: ".").allSatisfy { $0.count == 1 }
  }

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "approx", "dept", "fig", "jr", "sr",
  ]
}
