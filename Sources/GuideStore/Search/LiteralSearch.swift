import Education
import Language

/// Search in a guide whose language nobody has taught the program: what is typed is looked for letter by
/// letter, whatever its case and accents. No form of a word is known, no slip mended, no danger read out of
/// it.
struct LiteralSearch: Sendable {
  private struct Page {
    let node: NodeSummary
    let path: [String]
    let title: String
    let lines: [(block: Int, text: String, letters: String)]
    let letters: String
  }

  private let pages: [Page]

  init(_ library: GuideLibrary) throws(LibraryError) {
    var pages: [Page] = []
    for node in try library.allNodes() {
      guard ResultKind(rawValue: node.kind.rawValue) != nil else { continue }
      let blocks = try library.blocks(of: node.id) ?? []
      let lines = blocks.enumerated().flatMap { index, block -> [(Int, String, String)] in
        if case .menu = block { return [] }
        if case .warning(let warning) = block, warning.isRepeated { return [] }
        return block.plainText.split(separator: "\n").map {
          (index, String($0), MatchedWords.letters(of: String($0)))
        }
      }
      guard !lines.isEmpty else { continue }
      pages.append(
        Page(
          node: node, path: try library.path(to: node.id).map(\.title),
          title: MatchedWords.letters(of: node.title), lines: lines,
          letters: lines.map(\.2).joined(separator: " ")))
    }
    self.pages = pages
  }

  private static let mostNearest = 3

  func answer(
    _ typed: String, limit: Int, kinds: Set<ResultKind>?, isTyping: Bool
  ) -> SearchAnswer {
    let query = String(typed.unicodeScalars.prefix(Query.mostCharacters))
    let letters = MatchedWords.letters(of: query)
    let words = letters.split(separator: " ").map(String.init).withoutRepeats
    let found = pages.enumerated().compactMap { place, page -> Found? in
      let result = hold(words, letters, on: page, at: place)
      guard let result, kinds?.contains(result.kind) != false else { return nil }
      return result
    }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
    let whole = found.filter { $0.held == words.count }
    return SearchAnswer(
      query: typed, showing: nil, searchInstead: nil, isFinal: !isTyping, answered: !whole.isEmpty,
      card: nil, results: whole.prefix(limit).map { result($0, of: words.count) },
      nearest: whole.isEmpty
        ? found.prefix(Self.mostNearest).map { result($0, of: words.count) } : [],
      unsaid: nil, related: [], matched: MatchedWords(letters: words))
  }

  /// A page that holds some of the words.
  private struct Found {
    let page: Page
    let place: Int
    let kind: ResultKind
    /// How many of the words.
    let held: Int
    let line: Int
    let isPhrase: Bool
    let isTitle: Bool

    /// Those with more of the words first, then what is called so, then what says just that.
    var rank: Double { Double(-held * 4 - (isTitle ? 2 : 0) - (isPhrase ? 1 : 0)) }
  }

  /// - Returns: `nil` for a page that holds none of the words.
  private func hold(
    _ words: [String], _ phrase: String, on page: Page, at place: Int
  ) -> Found? {
    let held = words.count { page.letters.contains($0) || page.title.contains($0) }
    guard held > 0, let kind = ResultKind(rawValue: page.node.kind.rawValue) else { return nil }
    var best = (line: 0, held: 0)
    for (index, line) in page.lines.enumerated() {
      let held = words.count { line.letters.contains($0) }
      if held > best.held { best = (index, held) }
    }
    return Found(
      page: page, place: place, kind: kind, held: held, line: best.line,
      isPhrase: page.letters.holdsWord(startingWith: phrase),
      isTitle: words.allSatisfy { page.title.holdsWord(startingWith: $0) })
  }

  private func result(_ found: Found, of count: Int) -> SearchResult {
    let page = found.page
    let line = page.lines[found.line]
    return SearchResult(
      id: page.node.id, kind: found.kind, title: page.node.title, node: page.node.id,
      block: line.block, path: page.path, text: page.lines.map(\.text).joined(separator: "\n"),
      snippet: line.text, score: Double(found.held) / Double(max(1, count)), citations: [])
  }
}

extension String {
  fileprivate func holdsWord(startingWith letters: String) -> Bool {
    hasPrefix(letters) || contains(" " + letters)
  }
}
