/// Cuts plain text into sentences and words.
enum Sentences {
  /// The sentences of a paragraph; each keeps its place in `text`.
  static func split(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?".contains(text[index]), let end = end(of: text, after: index, from: start) {
        append(text[start..<end], to: &sentences)
        start = end
        index = end
      } else {
        index = next
      }
    }
    append(text[start...], to: &sentences)
    return sentences
  }

  /// Words as Flesch counts them (How to Write Plain English, 1979): what stands between spaces,
  /// so that "full-length", "17" and "mg" are one word each.
  static func words(_ text: Substring) -> [Substring] {
    text.split { $0.isWhitespace || $0 == "—" || $0 == "–" }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func append(_ sentence: Substring, to sentences: inout [Substring]) {
    let words = sentence.drop(while: \.isWhitespace)
    if words.contains(where: { $0.isLetter || $0.isNumber }) { sentences.append(words) }
  }

  /// Where the sentence ends that the mark at `mark` may close; `nil` when it closes none.
  private static func end(
    of text: String, after mark: String.Index, from start: String.Index
  ) -> String.Index? {
    var end = text.index(after: mark)
    while end < text.endIndex, ".!?\"')]".contains(text[end]) { end = text.index(after: end) }
    guard end < text.endIndex else { return end }
    guard text[end].isWhitespace else { return nil }
    let rest = text[end...].drop(while: \.isWhitespace)
    guard let first = rest.first else { return text.endIndex }
    if first.isLowercase { return nil }
    let isFullStop = text[mark] == "."
    return isFullStop && isAbbreviation(text[start..<mark], before: first) ? nil : end
  }

  private static func isAbbreviation(_ text: Substring, before next: Character) -> Bool {
    let word = text.split { $0.isWhitespace || $0 == "(" }.last ?? ""
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
