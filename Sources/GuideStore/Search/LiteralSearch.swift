import Education
import Language

/// Search in a guide whose language nobody has taught the program: what is typed is looked for letter by
/// letter, whatever its case and accents. No form of a word is known, no slip mended, no danger read out of
/// it.
struct LiteralSearch: Sendable {
  /// A page as it is looked through.
  struct Page {
    let id: String
    let title: String
    let kind: ResultKind
    let path: [String]
    fileprivate let lettersOfTitle: String
    fileprivate let lines: [(block: Int, text: String, letters: String)]
    fileprivate let letters: String

    /// - Returns: `nil` for a page without text of its own.
    init?(id: String, title: String, kind: ResultKind, path: [String], blocks: [Block]) {
      let lines = blocks.enumerated().flatMap { index, block -> [(Int, String, String)] in
        if case .menu = block { return [] }
        if case .warning(let warning) = block, warning.isRepeated { return [] }
        return block.plainText.split(separator: "\n").map {
          (index, String($0), MatchedWords.letters(of: String($0)))
        }
      }
      guard !lines.isEmpty else { return nil }
      (self.id, self.title, self.kind, self.path) = (id, title, kind, path)
      self.lines = lines
      lettersOfTitle = MatchedWords.letters(of: title)
      letters = lines.map(\.2).joined(separator: " ")
    }
  }

  /// In reading order.
  let pages: [Page]

  private static let mostNearest = 3

  func answer(
    _ typed: String, limit: Int, kinds: Set<ResultKind>?, isTyping: Bool
  ) -> SearchAnswer {
    let query = String(typed.unicodeScalars.prefix(Query.mostCharacters))
    let letters = MatchedWords.letters(of: query)
    let words = letters.split(separator: " ").map(String.init).withoutRepeats
    let found = pages.enumerated().compactMap { place, page -> Found? in
      let result = hold(words, letters, on: page, at: place)
      guard let result, kinds?.contains(page.kind) != false else { return nil }
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
    let held = words.count { page.letters.contains($0) || page.lettersOfTitle.contains($0) }
    guard held > 0 else { return nil }
    var best = (line: 0, held: 0)
    for (index, line) in page.lines.enumerated() {
      let held = words.count { line.letters.contains($0) }
      if held > best.held { best = (index, held) }
    }
    return Found(
      page: page, place: place, held: held, line: best.line,
      isPhrase: page.letters.holdsWord(startingWith: phrase),
      isTitle: words.allSatisfy { page.lettersOfTitle.holdsWord(startingWith: $0) })
  }

  private func result(_ found: Found, of count: Int) -> SearchResult {
    let page = found.page
    let line = page.lines[found.line]
    return SearchResult(
      id: page.id, kind: page.kind, title: page.title, node: page.id,
      block: line.block, path: page.path, text: page.lines.map(\.text).joined(separator: "\n"),
      lines: [line.text], score: Double(found.held) / Double(max(1, count)), citations: [])
  }
}

extension String {
  fileprivate func holdsWord(startingWith letters: String) -> Bool {
    hasPrefix(letters) || contains(" " + letters)
  }
}
