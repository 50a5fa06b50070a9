/// Words of one style inside a line; `tag` names the link or row they belong to, `group` the larger
/// whole (a statement) that they are part of.
public struct Run: Equatable, Sendable {
  public var text: String
  public var style: Style
  public var tag: Int?
  public var group: Int?

  public init(_ text: String, style: Style = .text, tag: Int? = nil, group: Int? = nil) {
    self.text = text
    self.style = style
    self.tag = tag
    self.group = group
  }

  /// The same words may be set as one run.
  fileprivate func continues(_ other: Run) -> Bool {
    style == other.style && tag == other.tag && group == other.group
  }
}

extension Array where Element == Run {
  /// Breaks the runs into lines of at most `width` columns.
  ///
  /// Lines break at spaces only; a no-break space (U+00A0) keeps its neighbours together where the
  /// line has room for them. A word longer than the line is cut. Line breaks (`\n`) in the text begin a new line. The result has
  /// at least one line; spaces at a break are dropped.
  ///
  /// - Parameter most: of more lines than that nobody asks; they are not made.
  public func wrapped(to width: Int, most: Int = .max) -> [[Run]] {
    var wrapper = LineWrapper(width: Swift.max(1, width), most: most)
    for run in self { wrapper.take(run) }
    return [[Run]](wrapper.finish().prefix(most))
  }

  /// As many words of the runs as fit into `width` columns with an ellipsis: more was left out.
  public func ended(within width: Int) -> [Run] {
    let mark = String.ellipsis
    var runs = self
    func removeLast() -> Character? {
      guard let last = runs.indices.last else { return nil }
      defer { if runs[last].text.isEmpty { runs.removeLast() } }
      return runs[last].text.removeLast()
    }
    var isWholeWord = true
    while runs.columns > Swift.max(0, width - mark.columns), let removed = removeLast() {
      isWholeWord = removed == " "
    }
    let cut = runs
    while !isWholeWord, let removed = removeLast() { isWholeWord = removed == " " }
    // A word that is longer than the line is cut.
    if runs.isEmpty { runs = cut }
    while runs.last?.text.last == " " { _ = removeLast() }
    return runs + [Run(mark, style: runs.last?.style ?? .text)]
  }

  public var columns: Int { reduce(0) { $0 + $1.text.columns } }
}

/// Collects characters into words and words into lines.
private struct LineWrapper {
  let width: Int
  /// When so many lines are made the rest is left out.
  let most: Int
  private var lines: [[Run]] = []
  private var line: [Run] = []
  private var lineColumns = 0
  private var word: [Run] = []
  private var wordColumns = 0
  private var gap: Run?

  init(width: Int, most: Int) { (self.width, self.most) = (width, most) }

  /// Takes the words of a run, one by one: a space or a line's end is one byte in UTF-8.
  mutating func take(_ run: Run) {
    let bytes = run.text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex, lines.count < most {
      let end = bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.endIndex
      if start < end { append(run.text[start..<end], of: run) }
      guard end < bytes.endIndex else { return }
      endWord()
      if bytes[end] == 0x0A {
        endLine()
      } else if lineColumns > 0, gap == nil {
        // One space between words, set like the words before it when a link runs through it.
        gap = Run(" ", style: run.style, tag: run.tag, group: run.group)
      }
      start = bytes.index(after: end)
    }
  }

  mutating func finish() -> [[Run]] {
    endWord()
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }

  private mutating func append(_ text: Substring, of run: Run) {
    let columns = text.columns
    if wordColumns + columns <= width {
      add(String(text), columns: columns, of: run)
    } else {
      for character in text {
        if wordColumns + character.columns > width { breakWord() }
        add(String(character), columns: character.columns, of: run)
      }
    }
  }

  private mutating func add(_ text: String, columns: Int, of run: Run) {
    if let last = word.indices.last, run.continues(word[last]) {
      word[last].text += text
    } else {
      word.append(Run(text, style: run.style, tag: run.tag, group: run.group))
    }
    wordColumns += columns
  }

  /// What is longer than the line is broken at its last no-break space after all: a word that is
  /// cut in two is harder to read than a pair that is parted. A single word is cut.
  private mutating func breakWord() {
    guard let run = word.lastIndex(where: { $0.text.contains("\u{A0}") }),
      let space = word[run].text.lastIndex(of: "\u{A0}")
    else { return endWord() }
    var rest = Array(word[run...])
    rest[0].text = String(rest[0].text[space...].dropFirst())
    word[run].text = String(word[run].text[..<space])
    word.removeSubrange((run + 1)...)
    endWord()
    word = rest.filter { !$0.text.isEmpty }
    wordColumns = word.columns
    endLine()
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineColumns > 0, lineColumns + (gap == nil ? 0 : 1) + wordColumns > width { endLine() }
    if let gap, lineColumns > 0 { add(gap) }
    gap = nil
    for run in word { add(run) }
    word = []
    wordColumns = 0
  }

  private mutating func add(_ run: Run) {
    if let last = line.indices.last, run.continues(line[last]) {
      line[last].text += run.text
    } else {
      line.append(run)
    }
    lineColumns += run.text.columns
  }

  private mutating func endLine() {
    lines.append(line)
    line = []
    lineColumns = 0
    gap = nil
  }
}

extension String {
  public static let ellipsis = "…"

  /// The text cut to at most `width` columns; an ellipsis at the end says that something was cut.
  public func shortened(to width: Int) -> String {
    guard columns > width else { return self }
    var text = self
    var isWholeWord = true
    while text.columns > max(0, width - Self.ellipsis.columns) {
      isWholeWord = text.removeLast() == " "
    }
    // Nobody reads half a word, unless a word fills most of the line.
    if !isWholeWord, let end = text.lastIndex(of: " "), text[..<end].count * 2 > width {
      text = String(text[..<end])
    }
    while text.last == " " { text.removeLast() }
    return text + Self.ellipsis
  }
}
