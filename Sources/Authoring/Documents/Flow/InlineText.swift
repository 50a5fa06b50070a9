import Education

/// A line of running text that is being gathered: one space wherever white space stands.
struct InlineText {
  private(set) var spans: [Span] = []
  /// White space was read and waits for a word behind it.
  private var wantsSpace = false

  var isEmpty: Bool { spans.isEmpty }
  var text: String { spans.map(\.text).joined() }

  /// Every word of it is set in bold.
  var isStrong: Bool {
    !isEmpty && spans.allSatisfy { $0.style == .strong || !$0.text.contains(where: \.isLetter) }
      && spans.contains { $0.style == .strong }
  }

  /// Bold words that stand alone: a few, and no sentence that ends.
  var isHeading: Bool {
    let text = text
    guard isStrong, text.count <= Self.longestHeading, let first = text.first,
      let last = text.last
    else { return false }
    return (first.isUppercase || first.isNumber) && !".,;:)".contains(last)
      && text.contains(where: \.isLetter)
  }

  /// "When to call us:" in bold.
  var isLead: Bool {
    guard isStrong, text.count <= Self.longestHeading, text.last == ":" else { return false }
    return text.first?.isUppercase == true
  }

  private static let longestHeading = 90

  mutating func add(_ text: String, style: SpanStyle = .plain, target: Target? = nil) {
    let text = text.readable
    guard !text.isEmpty else { return }
    var words = text.oneLine
    let hasSpaceBefore = wantsSpace || !spans.isEmpty && text.beginsWithSpace
    guard !words.isEmpty else {
      wantsSpace = hasSpaceBefore
      return
    }
    wantsSpace = text.endsWithSpace
    if hasSpaceBefore, let before = spans.last {
      // A space is set in the plainer of both styles: no line under it, no link.
      let isSame = before.style == style && before.target == target
      if isSame || style == .plain && target == nil {
        words = " " + words
      } else {
        spans[spans.count - 1].text += " "
      }
    }
    if let last = spans.last, last.style == style, last.target == target {
      spans[spans.count - 1].text += words
    } else {
      spans.append(Span(words, style: style, target: target))
    }
  }

  /// A raised word: a power keeps its sign, for "10" and a raised "2" must never read "102"; a mark
  /// of a note stands in brackets.
  mutating func add(raised words: String, style: SpanStyle) {
    let isAfterNumber = spans.last?.text.last?.isNumber == true && !wantsSpace
    let isAfterUnit =
      !wantsSpace
      && spans.last.map { Self.unit.contains($0.text.split { !$0.isLetter }.last ?? "") } == true
    let isWord = words.contains { $0.isLetter || $0.isNumber }
    let isNumber = words.allSatisfy { $0.isNumber || "+-−–".contains($0) }
    if !isWord || isAfterNumber && Self.ordinalEndings.contains(words.lowercased()) {
      add(words, style: style)
    } else if isNumber, isAfterNumber || isAfterUnit {
      add("^" + words, style: style)
    } else {
      add("[\(words)]", style: style)
    }
  }

  /// Of lengths, areas and volumes.
  private static let unit: Set<Substring> = ["m", "cm", "mm", "dm"]
  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  var statement: Statement { Statement(spans: spans, kind: .quoted) }
}
