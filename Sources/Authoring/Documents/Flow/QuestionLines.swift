import Education
import Language

/// What the lines of a paragraph hold: a question by what it begins with, or other lines.
enum ParagraphPart {
  case question(String)
  case lines([InlineText])
}

extension [InlineText] {
  /// The lines with the questions among them told from what answers them.
  var parted: [ParagraphPart] {
    guard contains(where: { LeafletHeadings.mayOpenQuestion($0.text) }) else {
      return [.lines(self)]
    }
    var lines = flatMap(\.partedAnswer)[...]
    var (parts, others): ([ParagraphPart], [InlineText]) = ([], [])
    func close() {
      if !others.isEmpty { parts.append(.lines(others)) }
      others = []
    }
    while let line = lines.first {
      let count = LeafletHeadings.questionLines(lines.lazy.map(\.text))
      if count > 0 {
        close()
        parts.append(.question(lines.prefix(count).map(\.text).joined(separator: " ")))
      } else {
        others.append(line)
      }
      lines = lines.dropFirst(Swift.max(1, count))
    }
    close()
    return parts
  }
}

extension InlineText {
  /// A question and its answer where both stand on one line: bold words are the question, and else what
  /// stands before the answer's mark.
  fileprivate var partedAnswer: [InlineText] {
    let text = text
    guard LeafletHeadings.mayOpenQuestion(text) else { return [self] }
    let bold = spans.prefix { $0.style == .strong }.map(\.text).joined()
    let count =
      bold.oneLine.hasSuffix("?") && LeafletHeadings.opensQuestion(bold.oneLine)
      ? bold.count
      : LeafletHeadings.answer(inLineOf: text).map { text.distance(from: text.startIndex, to: $0) }
    guard let count, count < text.count else { return [self] }
    var (question, answer) = (InlineText(), InlineText())
    var left = count
    for span in spans {
      question.add(String(span.text.prefix(left)), style: span.style, target: span.target)
      answer.add(String(span.text.dropFirst(left)), style: span.style, target: span.target)
      left = Swift.max(0, left - span.text.count)
    }
    return [question, answer]
  }
}
