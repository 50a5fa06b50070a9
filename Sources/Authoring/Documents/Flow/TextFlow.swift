import Education
import Language

/// Reads plain text as headings, paragraphs and lists, by how its lines stand to each other.
struct TextFlow {
  private(set) var items: [FlowItem] = []
  /// Lines that stand at each page of a printed document.
  private let pageMarks: Set<String>
  /// Lines that may be headings, without their numbers.
  private var seen: Set<String> = []
  /// The number of the last numbered heading.
  private var lastNumber = 0
  /// The list at the end of `items`, which an empty line does not end.
  private var openList: OpenList?

  private struct OpenList {
    var items: [OutlineItem] = []
    /// The columns in which its lists begin, the outermost first.
    var indents: [Int] = []

    /// The line is its next item: below another mark, or with the number that follows.
    func goesOn(with line: TextLine) -> Bool {
      guard let bullet = line.bullet, let first = indents.first else { return false }
      guard line.indent <= first else { return true }
      guard let number = Int(bullet.marker.dropLast()) else {
        return items.last { $0.depth == 0 }?.marker.count == bullet.marker.count
      }
      let last = items.last { $0.depth == 0 && !$0.marker.isEmpty }?.marker ?? ""
      return Int(last.dropLast()) == number - 1
    }
  }

  /// - Parameter findsHeadings: a line that stands alone may be a heading.
  init(_ text: String, findsHeadings: Bool) {
    let lines = text.withoutEmptyLines.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\u{0C}"
    }
    .flatMap { findsHeadings ? TextLine($0).partedAnswer : [TextLine($0)] }
    pageMarks = Self.pageMarks(in: lines)
    let chunks = lines.split(whereSeparator: \.isEmpty).map(Array.init)
    for (place, chunk) in chunks.enumerated() {
      add(chunk, isFirst: place == 0, isLast: place == chunks.count - 1, findsHeadings)
    }
    if findsHeadings { items = items.rankingNumbers() }
  }

  /// Short lines that stand in the text again and again: a version, a running title.
  private static func pageMarks(in lines: [TextLine]) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines where !line.isEmpty && line.bullet == nil {
      counts[line.words, default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }

  private mutating func add(
    _ chunk: [TextLine], isFirst: Bool, isLast: Bool, _ findsHeadings: Bool
  ) {
    guard findsHeadings else { return addBlocks(chunk[...]) }
    var lines = chunk[...]
    if isFirst, let title = Self.title(of: chunk) {
      items.append(.heading(level: 1, text: title.words))
      addBlocks(title.beside)
      lines = lines.dropFirst(title.lines)
    }
    // Headings may stand right above their text, and below that of another.
    var text: ArraySlice<TextLine> = []
    while let line = lines.first {
      let next = lines.dropFirst().first
      let isAlone = text.isEmpty && lines.count == 1
      if let level = next?.underline, line.bullet == nil || line.number != nil {
        flush(&text)
        items.append(.heading(level: level, text: line.words.oneLine))
        lines = lines.dropFirst(2)
        continue
      }
      let asked = LeafletHeadings.questionLines(lines.lazy.map(\.words))
      if asked > 0 {
        flush(&text)
        let words = lines.prefix(asked).map(\.words).joined(separator: " ").oneLine
        items.append(.heading(level: TextHeading.question, text: words))
        lines = lines.dropFirst(asked)
        continue
      }
      if let heading = heading(
        line, next: next, isAlone: isAlone && !isLast, startsChunk: text.isEmpty)
      {
        flush(&text)
        items.append(heading)
      } else {
        text.append(line)
      }
      lines.removeFirst()
    }
    flush(&text)
  }

  private mutating func flush(_ text: inout ArraySlice<TextLine>) {
    if !text.isEmpty { addBlocks(text) }
    text = []
  }

  /// One or two short lines at the top that are no sentence are the title. "Package leaflet" names no
  /// medicine: the line below it does.
  /// - Returns: with the lines that stand beside it.
  private static func title(
    of chunk: [TextLine]
  ) -> (words: String, lines: Int, beside: ArraySlice<TextLine>)? {
    guard let first = chunk.first, chunk.count < 6, chunk.allSatisfy(\.isTitle),
      !LeafletHeadings.opensQuestion(first.words),
      chunk.count == 1 || chunk[1].underline == nil
    else { return nil }
    if let place = chunk.firstIndex(where: { !LeafletHeadings.isGeneric($0.words) }), place > 0 {
      var beside = chunk
      let title = beside.remove(at: place)
      return (title.words.oneLine, chunk.count, beside[...])
    }
    if chunk.count > 3 || first.words.hasSuffix("?") && chunk.count == 1 { return nil }
    return (chunk.map(\.words.oneLine).joined(separator: " "), chunk.count, [])
  }

  private mutating func heading(
    _ line: TextLine, next: TextLine?, isAlone: Bool, startsChunk: Bool
  ) -> FlowItem? {
    if let number = line.number, line.isTitle, !pageMarks.contains(line.words),
      lastNumber > 0 && number == lastNumber + 1 || !isItem(line)
    {
      // The next number of a row, which no list goes on with.
      let goesOn = number == lastNumber + 1 || number == 1
      let isItem = next?.number == number + 1 || next?.indent ?? 0 > line.indent + 1
      // What a list of contents promised.
      let isPromised = !seen.insert(line.wordsBehindNumber).inserted
      if isAlone || (startsChunk || isPromised) && goesOn && next != nil && !isItem {
        lastNumber = number
        return .heading(level: TextHeading.numbered(line), text: line.words.oneLine)
      }
      return nil
    }
    if line.isTitle { seen.insert(line.words) }
    if startsChunk, let next, line.standsOut(above: next), line.bullet == nil,
      !pageMarks.contains(line.words)
    {
      return .heading(level: TextHeading.plain, text: line.words.oneLine)
    }
    guard isAlone, line.isTitle, line.bullet == nil, !pageMarks.contains(line.words) else {
      return nil
    }
    return .heading(level: TextHeading.plain, text: line.words.oneLine)
  }

  /// A numbered line that is no heading: the list before it goes on, or what stands before it promises one.
  private func isItem(_ line: TextLine) -> Bool {
    guard case .block(let block)? = items.last else { return false }
    return openList?.goesOn(with: line)
      ?? (line.number == 1 && block.plainText.hasSuffix(":"))
  }

  /// Paragraphs and lists of lines without an empty one between them. A list goes on behind one.
  private mutating func addBlocks(_ lines: ArraySlice<TextLine>) {
    var paragraph: [TextLine] = []
    var list: [OutlineItem] = []
    var indents: [Int] = []
    // The line above was full, so that it is broken there and does not end.
    var isBroken = false
    if let open = openList, let line = lines.first, case .block? = items.last,
      open.goesOn(with: line)
    {
      (list, indents) = (open.items, open.indents)
      items.removeLast()
    }
    openList = nil
    func flushParagraph() -> Block? {
      defer { paragraph = [] }
      guard !paragraph.isEmpty else { return nil }
      if paragraph.isWrapped {
        return .paragraph([.quoted(paragraph.map(\.words).joined(separator: " "))])
      }
      return .outline(
        paragraph.map { OutlineItem(marker: "", statements: [.quoted($0.words.keepingColumns)]) })
    }
    func flushList() -> Block? {
      defer { (list, indents) = ([], []) }
      return list.isEmpty ? nil : list.simplest
    }
    for line in lines {
      defer { isBroken = line.isFull }
      if let bullet = line.bullet {
        if let block = flushParagraph() { items.append(.block(block)) }
        while let last = indents.last, last > line.indent { indents.removeLast() }
        if indents.last != line.indent { indents.append(line.indent) }
        for words in bullet.texts {
          list.append(
            OutlineItem(
              marker: bullet.marker, depth: min(indents.count - 1, 8),
              statements: [.quoted(words)]))
        }
      } else if let last = list.indices.last,
        line.indent > (indents.last ?? 0) || isBroken
          || line.continues(list[last].statements.plainText)
      {
        list[last].statements[0].spans[0].text += " " + line.words
      } else {
        if let block = flushList() { items.append(.block(block)) }
        paragraph.append(line)
      }
    }
    let open = list.isEmpty ? nil : OpenList(items: list, indents: indents)
    if let block = flushList() ?? flushParagraph() { items.append(.block(block)) }
    openList = open
  }
}

extension String {
  /// One empty line says as much as a million.
  fileprivate var withoutEmptyLines: String {
    guard utf8.count > 2, contains("\n\n\n") else { return self }
    var ends = 0
    return String(
      decoding: utf8.filter { byte in
        ends = byte == UInt8(ascii: "\n") ? ends + 1 : 0
        return ends < 3
      }, as: UTF8.self)
  }
}

extension [TextLine] {
  /// The lines are one paragraph that was broken to fit a page: most are about as long, or go on in the
  /// middle of a sentence.
  fileprivate var isWrapped: Bool {
    guard count > 1 else { return true }
    // Columns set with spaces are lines of their own.
    guard count(where: \.hasColumns) * 2 < count else { return false }
    let broken = zip(self, dropFirst()).count { line, next in
      line.words.count >= 45 || next.continues(line.words)
    }
    return broken * 4 >= (count - 1) * 3
  }
}
