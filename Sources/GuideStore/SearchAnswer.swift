import Education

/// What search found, or that it found nothing that answers.
public struct SearchAnswer: Equatable, Sendable {
  public var query: String
  /// The query after spelling was mended; `nil` when nothing was mended.
  public var showing: String?
  /// The query that finds the words as they were typed, when spelling was mended.
  public var searchInstead: String?
  /// `false` when the sources do not say; `results` then holds at most three nearest entries.
  public var answered: Bool
  /// The action card of a crisis phrase, to be shown before any result.
  public var card: CardHit?
  public var results: [SearchResult]
  /// Medicines that were typed and that the sources speak of only by their class.
  public var related: [RelatedWord]
  /// What to mark in snippets and on the pages that are opened.
  public var marks: MatchedWords
}

/// A word of the guide that is broader than the one typed: "benzodiazepines" for "xanax".
public struct RelatedWord: Equatable, Sendable {
  public var typed: String
  public var word: String
}

/// An action card that the words of a query opened.
public struct CardHit: Equatable, Sendable {
  public var id: String
  public var title: String
  public var text: String
}

/// An entry that answers, best first.
public struct SearchResult: Equatable, Sendable {
  public var id: String
  public var kind: ResultKind
  public var title: String
  /// The page to open, and the block on it to go to.
  public var node: String
  public var block: Int
  /// Titles from the top of the tree to the page.
  public var path: [String]
  /// The whole plain text of the entry.
  public var text: String
  /// The line that matches best; of a question the whole answer, of a disagreement what each source
  /// says.
  public var snippet: String
  /// Larger is better; comparable within one answer only.
  public var score: Double
  public var citations: [Citation]
}

/// What a result is; the raw values are those of the JSON output.
public enum ResultKind: String, Equatable, Sendable, CaseIterable {
  case question, topic, warning, term, disagreement, card
}
