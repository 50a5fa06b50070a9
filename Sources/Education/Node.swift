/// One place in a guide: a page with its blocks, and a row of the tree.
public struct Node: Equatable, Sendable {
  public var id: String
  public var kind: NodeKind
  public var title: String
  /// A shorter title for the narrow tree.
  public var label: String?
  /// `nil` for a top-level branch and for action cards, which stand outside the tree.
  public var parent: String?
  /// The page in one or two sentences.
  public var main: String?
  /// Other words people use for this page; for a question, other ways to ask it. Never shown.
  public var otherWords: [String]
  /// For a card: what a person in a crisis types.
  public var phrases: [CrisisPhrase]
  public var blocks: [Block]
  /// Standard subjects of a medicine's leaflet that the page says it treats, beside what its headings
  /// say: names of `Language`'s subjects ("storage") or LOINC codes of a drug label's section
  /// ("44425-7").
  public var subjects: [String]
  /// The search finds it; not a page that only lists what others say.
  public var isFound = true
  /// Flesch-Kincaid grade of the words as written; `nil` where there are too few to measure.
  public var grade: Double?

  public init(
    id: String, kind: NodeKind, title: String, label: String? = nil, parent: String? = nil,
    main: String? = nil, otherWords: [String] = [], phrases: [CrisisPhrase] = [],
    blocks: [Block] = [], subjects: [String] = [], grade: Double? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.label = label
    self.parent = parent
    self.main = main
    self.otherWords = otherWords
    self.phrases = phrases
    self.blocks = blocks
    self.subjects = subjects
    self.grade = grade
  }
}

/// What a node is; the raw values are those of the JSON output.
public enum NodeKind: String, Equatable, Sendable, CaseIterable {
  case topic, question
  /// A question that people ask and no source answers: it says so, and whom to ask.
  case unsaid
  case disagreement, term, card, source, section

  /// Its title is a question of a reader.
  public var asks: Bool { self == .question || self == .unsaid }
}

/// Words that open an action card before any search result.
public struct CrisisPhrase: Equatable, Sendable {
  public var words: String
  /// The phrase counts only when it is the whole query; for words that ordinary questions share.
  public var mustBeWhole: Bool
  /// The group that it belongs to, from 0: a phrase of each group of the card must stand in the
  /// query. `nil` for a phrase that opens the card alone.
  public var group: Int?

  public init(words: String, mustBeWhole: Bool = false, group: Int? = nil) {
    self.words = words
    self.mustBeWhole = mustBeWhole
    self.group = group
  }
}

/// One row of `words.tsv`: what readers type, and the guide's own word for it.
public struct LexiconEntry: Equatable, Sendable {
  public var typed: String
  public var word: String
  public var kind: LexiconKind

  public init(typed: String, word: String, kind: LexiconKind) {
    self.typed = typed
    self.word = word
    self.kind = kind
  }
}

/// How a typed word relates to the guide's word.
public enum LexiconKind: String, Equatable, Sendable, CaseIterable {
  /// The same thing in everyday words.
  case lay
  case misspelling
  /// Two or three letters that match whole words only.
  case abbreviation
  case brand
  /// A medicine and the class the sources speak of; broader, not equal.
  case `class`
}
