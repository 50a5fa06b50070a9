import Education
import Language

/// What search found, or that it found nothing that answers.
public struct SearchAnswer: Equatable, Sendable {
  public var query: String
  /// The query after spelling was mended; `nil` when nothing was mended.
  public var showing: String?
  /// The query that finds the words as they were typed, when spelling was mended.
  public var searchInstead: String?
  /// `false` while the question may still be growing: then it is too early to say that nothing
  /// answers.
  public var isFinal: Bool
  /// `false` when the sources do not say; then `results` is empty, whatever the card.
  public var answered: Bool
  /// The action card of a crisis phrase, to be shown before any result.
  public var card: CardHit?
  public var results: [SearchResult]
  /// When nothing answers, at most three entries that come nearest.
  public var nearest: [SearchResult]
  /// The entry that says that no source answers just this, and whom to ask; it is the first of
  /// `nearest`.
  public var unsaid: SearchResult?
  /// Medicines that were typed and that the sources speak of only by their class.
  public var related: [RelatedWord]
  /// What to mark in snippets and on the pages that are opened.
  public var matched: MatchedWords
  public var naming = Naming.nothing

  /// What the question names, the surest last. A question that names what a guide is about is asked of
  /// that guide, whichever is open.
  public enum Naming: Int, Comparable, Sendable {
    case nothing
    /// A name that is not the guide's: of another medicine, or no word of English.
    case another
    /// What the guide is about, once its spelling was mended.
    case mended
    /// What the guide is about.
    case typed

    public static func < (left: Naming, right: Naming) -> Bool { left.rawValue < right.rawValue }
  }

  /// What there is to choose from: the results, or else what comes nearest.
  public var listed: [SearchResult] { answered ? results : nearest }
  /// Whether to say that the guide does not answer: not above a card that tells what to do, and not
  /// while the words are still growing.
  public var isRefused: Bool { !answered && card == nil && isFinal }
}

/// A word of the guide that is broader than the one typed: "benzodiazepines" for "xanax".
public struct RelatedWord: Equatable, Sendable {
  public var typed: String
  public var word: String

  /// It was no word of every day, as "wine" is for "alcohol": a pharmacist can tell more of it.
  public var isMedicine: Bool {
    Tokens.words(of: typed).contains { word in
      MedicineName.isName(word)
        || !EnglishWords.contains(word) && EverydayWords.sense(ofFormOf: word) == nil
    }
  }
}

/// An action card that the words of a query opened.
public struct CardHit: Equatable, Sendable {
  public var id: String
  public var title: String
  /// Titles from the top of the tree to the card.
  public var path: [String]
  public var text: String
  public var citations: [Citation]
  public var openedBy: Opener

  /// Why the card stands there.
  public enum Opener: Equatable, Sendable {
    /// Words of the query that the card names.
    case words([String])
    /// Examples of what people type in that danger; how likely this is one, 0 to 1.
    case examples(Double)
  }
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
  /// says. Items of a list, steps and rows of a table are lines of their own.
  public var lines: [String]
  /// How likely it is that this answers, from 0 to 1: the probability that anything does, and less
  /// for entries behind the first.
  public var score: Double
  public var citations: [Citation]

  /// The same as running text: items of a list, which end without a stop, are parted by commas, and
  /// from a sentence behind them by a stop.
  public var snippet: String {
    lines.reduce(into: "") { text, line in
      let endsSentence = text.last.map { ".!?:;".contains($0) } ?? true
      let isSentence = line.first?.isUppercase == true
      text += (text.isEmpty ? "" : endsSentence ? " " : isSentence ? ". " : ", ") + line
    }
  }

  /// What to open: the page, or the part of it that the entry is.
  public var target: Target { Target(id).node == node ? Target(id) : Target(node) }
}

/// What a result is; the raw values are those of the JSON output.
public enum ResultKind: String, Equatable, Sendable, CaseIterable {
  case question, unsaid, topic, warning, term, disagreement, card
}
