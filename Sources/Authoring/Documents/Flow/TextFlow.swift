import Education
import Language

/// Reads plain text as headings, paragraphs and lists, by how its lines stand to each other.
struct TextFlow {
  private(set) var items: [FlowItem] = []

  /// - Parameter findsHeadings: a line that stands alone may be a heading.
  init(_ text: String, findsHeadings: Bool) {
    let chunks = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextLine($0) }.split(whereSeparator: \.isEmpty).map(Array.init)
    for (place, chunk) in chunks.enumerated() {
      add(chunk, isFirst: place == 0, isLast: place == chunks.count - 1, findsHeadings)
    }
  }

  private mutating func add(
    _ chunk: [TextLine], isFirst: Bool, isLast: Bool, _ findsHeadings: Bool
  ) {
    var lines = chunk[...]
    if findsHeadings, let first = lines.first {
      if lines.count > 1, let level = lines[lines.startIndex + 1].underline {
        items.append(.heading(level: level, text: first.words))
        lines = lines.dropFirst(2)
      } else if LeafletHeadings.isNumberedQuestion(first.words) {
        items.append(.heading(level: Self.questionLevel, text: first.words))
        lines.removeFirst()
      } else if lines.count == 1, !isLast || isFirst, let level = first.headingLevel {
        items.append(
          .heading(level: isFirst && !first.words.hasSuffix("?") ? 1 : level, text: first.words))
        return
      }
    }
    addBlocks(lines)
  }

  private static let questionLevel = 4

  /// Paragraphs and lists of lines without an empty one between them.
  private mutating func addBlocks(_ lines: ArraySlice<TextLine>) {
    var paragraph: [TextLine] = []
    var list: [OutlineItem] = []
    var indents: [Int] = []
    func flushParagraph() -> Block? {
      defer { paragraph = [] }
      guard !paragraph.isEmpty else { return nil }
      if paragraph.isWrapped {
        return .paragraph([.quoted(paragraph.map(\.words).joined(separator: " "))])
      }
      return .outline(paragraph.map { OutlineItem(marker: "", statements: [.quoted($0.words)]) })
    }
    func flushList() -> Block? {
      defer { (list, indents) = ([], []) }
      return list.isEmpty ? nil : list.simplest
    }
    for line in lines {
      if let bullet = line.bullet {
        if let block = flushParagraph() { items.append(.block(block)) }
        while let last = indents.last, last > line.indent { indents.removeLast() }
        if indents.last != line.indent { indents.append(line.indent) }
        for words in bullet.texts {
          list.append(
            OutlineItem(
              marker: bullet.marker, depth: min(indents.count - 1, 8), statements: [.quoted(words)])
          )
        }
      } else if let last = list.indices.last, line.indent > (indents.last ?? 0) {
        list[last].statements[0].spans[0].text += " " + line.words
      } else {
        if let block = flushList() { items.append(.block(block)) }
        paragraph.append(line)
      }
    }
    if let block = flushList() ?? flushParagraph() { items.append(.block(block)) }
  }
}

/// One line of plain text.
struct TextLine {
  /// Without white space at its ends.
  let words: String
  /// Columns before the first word.
  let indent: Int

  var isEmpty: Bool { words.isEmpty }

  init(_ line: Substring) {
    words =
      line.split(whereSeparator: \.isWhitespace).isEmpty ? "" : String(line).trimmedEnd.trimmedStart
    indent = line.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 8 : 1) }
  }

  /// The level of the heading above a line of "===" or "---" (as Markdown has it).
  var underline: Int? {
    guard words.count >= 3, let first = words.first, words.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == "=" ? 1 : first == "-" || first == "~" ? 2 : nil
  }

  /// The mark of a list's item and its words; several where a line holds several items.
  var bullet: (marker: String, texts: [String])? {
    guard let match = words.prefixMatch(of: /([•▪◦‣●○·*–-]|\d{1,3}[.)]|[a-z]\))\s+(?=\S)/) else {
      return nil
    }
    let mark = String(match.1)
    let isBullet = mark.count == 1
    let rest = String(words[match.0.endIndex...])
    let texts = isBullet ? rest.split(separator: "  \(mark) ").map { String($0).oneLine } : [rest]
    return (isBullet ? "•" : mark, texts)
  }

  /// The level of the heading that the line is when it stands alone; `nil` for a sentence. In plain text
  /// nothing marks a heading but that it is short, begins like a title and does not end like a
  /// sentence.
  var headingLevel: Int? {
    guard words.count <= Self.longestHeading, bulletIsNumberOrNone else { return nil }
    let numbered = words.prefixMatch(of: /(\d+)((?:\.\d+)*)[.)]?\s+/)
    let title = numbered.map { String(words[$0.0.endIndex...]) } ?? words
    guard let first = title.first(where: \.isLetter), first.isUppercase,
      let last = title.last, !".,;:".contains(last), !title.contains(Self.twoSentences)
    else { return nil }
    let count = title.split(separator: " ").count
    guard title.hasSuffix("?") || count <= Self.mostWords else { return nil }
    guard let numbered else { return 2 }
    return numbered.2.isEmpty ? 3 : min(6, 3 + numbered.2.count { $0 == "." })
  }

  private var bulletIsNumberOrNone: Bool { bullet.map { $0.marker != "•" } ?? true }
  private static let longestHeading = 90
  private static let mostWords = 12
  private nonisolated(unsafe) static let twoSentences = /[a-z][.!] +[A-Z]/
}

extension [TextLine] {
  /// The lines are one paragraph that was broken to fit a page: all but the last are about as long.
  fileprivate var isWrapped: Bool {
    guard count > 1 else { return true }
    let lengths = dropLast().map(\.words.count)
    return lengths.allSatisfy { $0 >= 45 }
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop(while: \.isWhitespace)) }
}
