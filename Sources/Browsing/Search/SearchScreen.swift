import GuideStore
import Screen

/// The search prompt and what it found.
struct SearchScreen: Equatable, Sendable {
  var prompt = Prompt() {
    didSet {
      isInResults = false
      if prompt.text != oldValue.text { isStale = true }
    }
  }
  /// The answer is that of an earlier query.
  private(set) var isStale = false
  private(set) var answer: SearchAnswer?
  /// The chosen row: the card first, where there is one, then the results, then the search for the
  /// words as they were typed.
  private(set) var selection = 0
  /// The arrow keys have left the prompt for the results.
  private(set) var isInResults = false

  /// Fewer letters match everything and nothing.
  static let fewestLetters = 2
  /// More are never read to the end.
  static let mostResults = 20

  var query: String { prompt.text }
  var rowCount: Int { instead.row + (instead.query == nil ? 0 : 1) }
  var isCardSelected: Bool { answer?.card != nil && selection == 0 }

  var selectedResult: SearchResult? {
    let index = selection - (answer?.card == nil ? 0 : 1)
    guard let results = answer?.listed, results.indices.contains(index) else { return nil }
    return results[index]
  }

  /// The query to search for instead, where spelling was mended, and its row.
  var instead: (query: String?, row: Int) {
    let row = (answer?.card == nil ? 0 : 1) + (answer?.listed.count ?? 0)
    return (answer?.searchInstead, row)
  }

  /// The query that the chosen row searches for instead.
  var selectedQuery: String? { selection == instead.row ? instead.query : nil }

  mutating func show(_ answer: SearchAnswer?) {
    self.answer = answer
    selection = 0
    isStale = false
  }

  mutating func select(_ row: Int) {
    guard rowCount > 0 else { return }
    selection = max(0, min(rowCount - 1, row))
    isInResults = true
  }

  mutating func returnToPrompt() { isInResults = false }

  mutating func move(_ direction: Int) {
    guard rowCount > 0 else { return }
    if direction < 0, selection == 0 { return returnToPrompt() }
    // The first row is chosen already while the cursor stands in the prompt.
    if isInResults || direction > 0, rowCount > 1 || isInResults {
      selection = max(0, min(rowCount - 1, selection + direction))
    }
    isInResults = true
  }
}
