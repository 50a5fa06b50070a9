/// Cuts plain text into sentences and words.
enum Sentences {
  /// The sentences of a paragraph; each keeps its place in `text`.
  static func split(_ text: String) -> [Substring] {
    let bytes = text.utf8.span
    var sentences: [Substring] = []
    var (start, place) = (0, 0)
    // Bytes below 0x80 are no part of another character (UTF-8), and most are no mark.
    while place < bytes.count {
      if isMark(bytes[place]), let end = end(of: text, bytes, after: place, from: start) {
        append(text[...].utf8Slice(start..<end), to: &sentences)
        (start, place) = (end, end)
      } else {
        place += 1
      }
    }
    append(text[...].utf8Slice(start..<bytes.count), to: &sentences)
    return sentences
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Words as Flesch counts them (How to Write Plain English, 1979): what stands between spaces,
  /// so that "full-length", "17" and "mg" are one word each.
  static func words(_ text: Substring) -> [Substring] {
    var words: [Substring] = []
    forEachWord(of: text) { _, range, isASCII in words += Self.words(at: range, of: text, isASCII) }
    return words
  }

  /// The words of what stands between two spaces of ASCII: one, where all of it is of ASCII.
  static func words(at range: Range<Int>, of text: Substring, _ isASCII: Bool) -> [Substring] {
    let words = text.utf8Slice(range)
    return isASCII
      ? [words]
      : words.split { $0.isWhitespace || $0 == "—" || $0 == "–" }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// What stands between spaces of ASCII, where there is a letter or a figure, or something beyond ASCII.
  static func forEachWord(
    of text: Substring,
    _ read: (_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ isASCII: Bool) -> Void
  ) {
    let bytes = text.utf8.span
    var (start, isCounted, all) = (0, false, UInt8(0))
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : UInt8(ascii: " ")
      guard byte.isASCIISpace else {
        isCounted = isCounted || byte.isASCIILetter || byte.isASCIIDigit
        all |= byte
        continue
      }
      if isCounted || all >= 0x80 { read(bytes, start..<place, all < 0x80) }
      (start, isCounted, all) = (place + 1, false, 0)
    }
  }

  private static func append(_ sentence: Substring, to sentences: inout [Substring]) {
    let words = withoutSpaces(sentence)
    let bytes = words.utf8.span
    if bytes.indices.contains(where: { bytes[$0].isASCIILetter || bytes[$0].isASCIIDigit })
      || !bytes.isASCII && words.contains(where: { $0.isLetter || $0.isNumber })
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
    of text: String, _ bytes: borrowing Span<UInt8>, after mark: Int, from start: Int
  ) -> Int? {
    var end = mark + 1
    while end < bytes.count, isClosing(bytes[end]) { end += 1 }
    guard end < bytes.count else { return end }
    let rest = text[...].utf8Slice(end..<bytes.count)
    guard bytes[end].isASCIISpace || bytes[end] >= 0x80 && rest.first?.isWhitespace == true else {
      return nil
    }
    guard let first = withoutSpaces(rest).first else { return bytes.count }
    if first.isLowercase { return nil }
    let isFullStop = bytes[mark] == UInt8(ascii: ".")
    return isFullStop && isAbbreviation(text[...].utf8Slice(start..<mark), before: first)
      ? nil : end
  }

  /// It may stand between the mark and the space behind it.
  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

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
