import Language
import Synchronization

/// One line of plain text.
struct TextLine {
  /// Without white space at its ends.
  let words: String
  /// Columns before the first word.
  let indent: Int
  /// The mark of a list's item and its words; several where a line holds several items.
  let bullet: (marker: String, texts: [String])?

  var isEmpty: Bool { words.isEmpty }

  init(_ line: Substring) {
    let line = String(line).readable
    words = String(line.drop(while: \.isWhitespace)).trimmedEnd
    indent = line.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 8 : 1) }
    bullet = Self.bullet(of: words)
  }

  /// The level of the heading above a line of "===" or "---" (as Markdown has it).
  var underline: Int? {
    guard words.count >= 3, let first = words.first, words.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == "=" ? 1 : first == "-" || first == "~" ? 2 : nil
  }

  private static func bullet(of words: String) -> (marker: String, texts: [String])? {
    guard let first = words.first, mayBegin(first, words.dropFirst().first),
      let match = bulletShape.withLock({ words.prefixMatch(of: $0) })
    else { return nil }
    let mark = String(match.1)
    let isBullet = mark.count == 1
    let rest = String(words[match.0.endIndex...])
    let texts =
      isBullet ? rest.split(separator: "  \(mark) ").map { String($0).oneLine } : [rest.oneLine]
    return (isBullet ? "•" : mark, texts)
  }

  private static func mayBegin(_ first: Character, _ second: Character?) -> Bool {
    !first.isLetter || second == ")"
  }

  // Word processors write bullets as letters of a font of their own (U+F0B7 and its kin).
  private static let bulletShape = Mutex(
    /([•▪◦‣●○·*–\-\u{F0B7}\u{F0A7}\u{F0D8}\u{F02D}]|\d{1,3}[.)]|[a-z]\))\s+(?=\S)/)

  /// The number before a heading such as "3. How to take it"; `nil` for none and for "3.1".
  var number: Int? {
    guard words.first?.isNumber == true else { return nil }
    return words.prefixMatch(of: /(\d{1,2})[.)]?\s+(?=\p{L}|¿)/).flatMap { Int($0.1) }
  }

  var wordsBehindNumber: String {
    String(words.drop { $0.isNumber || ".) ".contains($0) })
  }

  /// A question and its answer where both stand on one line.
  var partedAnswer: [TextLine] {
    guard let place = LeafletHeadings.answer(inLineOf: words) else { return [self] }
    return [TextLine(words[..<place]), TextLine(words[place...])]
  }

  /// The line begins like a title, is short, and does not end like a sentence. In plain text nothing
  /// else marks a heading.
  var isTitle: Bool {
    guard words.count <= Self.longestHeading else { return false }
    let title = words.drop { !$0.isLetter }
    guard let first = title.first, first.isUppercase, let last = words.last,
      !".,;:".contains(last), Sentences.split(String(title)).count == 1
    else { return false }
    return words.hasSuffix("?") || title.split(separator: " ").count <= Self.mostWords
  }

  /// A heading right above its text: in capital letters above a text that is not, or a question.
  func standsOut(above next: TextLine) -> Bool {
    guard isTitle, !hasColumns, !next.isEmpty else { return false }
    if words.hasSuffix("?") { return !next.words.hasSuffix("?") }
    return words.count(where: \.isLetter) >= Self.fewestCapitals && words.isInCapitals
      && !next.words.isInCapitals
  }

  private static let fewestCapitals = 4
  private static let longestHeading = 90
  private static let mostWords = 12

  /// Words stand apart in it as in a table.
  var hasColumns: Bool { words.contains("   ") }

  /// It reaches the edge of a page and ends in the middle of a sentence.
  var isFull: Bool {
    words.count >= Self.fullWidth && words.last.map { !".:!?;".contains($0) } == true
  }

  private static let fullWidth = 62

  /// It goes on where the line above it broke off.
  func continues(_ line: String) -> Bool {
    guard let first = words.first, let last = line.last else { return false }
    return first.isLowercase && !".:;!?".contains(last)
  }
}

extension String {
  /// No letter of it is a small one, and some are capital ones.
  fileprivate var isInCapitals: Bool {
    !contains(where: \.isLowercase) && contains(where: \.isUppercase)
  }
}
