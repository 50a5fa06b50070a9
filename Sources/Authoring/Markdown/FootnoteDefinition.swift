import Education

/// `[^label]: overview / Heading`, `[^label]: house` or `[^label]: silent guide`.
struct FootnoteDefinition: Equatable, Sendable {
  enum Meaning: Equatable, Sendable {
    case citation(Citation)
    /// Our own words.
    case house
    /// The named source does not speak of the matter; disagreements only.
    case silent(source: String)
    case unreadable
  }

  var label: String
  var meaning: Meaning
  /// Of the label.
  var place: Place
  /// Of the text behind the colon.
  var textPlace: Place

  /// Read from the text, since cmark drops definitions that nothing refers to.
  static func all(in body: String) -> [FootnoteDefinition] {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      guard line.hasPrefix("[^"), let end = line.firstRange(of: "]:") else { return nil }
      let text = line[end.upperBound...].drop { $0 == " " }
      return FootnoteDefinition(
        label: String(line[..<end.lowerBound].dropFirst(2)), meaning: meaning(text.trimmedEnd[...]),
        place: Place(line: index + 1, column: 1),
        textPlace: Place(
          line: index + 1, column: line.distance(from: line.startIndex, to: text.startIndex) + 1))
    }
  }

  /// `overview / Heading`, the heading exactly as in `guide.yml`.
  static func meaning(_ text: Substring) -> Meaning {
    if text == "house" { return .house }
    if text.hasPrefix("silent ") { return .silent(source: String(text.dropFirst(7))) }
    guard let slash = text.firstRange(of: " / ") else { return .unreadable }
    return .citation(
      Citation(
        source: String(text[..<slash.lowerBound]), section: String(text[slash.upperBound...])))
  }
}
