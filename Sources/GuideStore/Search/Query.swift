/// What a person typed, cut into words.
struct Query: Equatable, Sendable {
  var typed: String
  /// The words that are searched for: no more than a search can look at while someone types.
  var words: [String]
  /// The last word may still be growing: no space follows it.
  var lastIsUnfinished: Bool
  /// The person still types: more words may come.
  var isTyping: Bool
  /// The words stand in double quotes: they are right as they are.
  var isQuoted: Bool

  /// A person in distress may tell a long story first; nobody types more by hand.
  static let mostCharacters = 400
  static let mostWords = 60
  /// What is read for a danger.
  static let mostCharactersOfStory = 4_000

  /// No space or full stop follows the last word.
  var endsInWord: Bool
  /// Every word, for reading a danger in a long story.
  var allWords: [String]

  /// - Parameter isTyping: whether the person still types; else the last word is finished.
  init(_ typed: String, isTyping: Bool = true) {
    self.typed = typed
    self.isTyping = isTyping
    // By scalars: one character may hold any number of them.
    let read = String(typed.unicodeScalars.prefix(Self.mostCharacters))
    allWords = Tokens.words(of: String(typed.unicodeScalars.prefix(Self.mostCharactersOfStory)))
    let all = Tokens.words(of: read)
    words = Array(all.prefix(Self.mostWords))
    isQuoted = typed.count > 2 && typed.first == "\"" && typed.last == "\""
    endsInWord = all.count == words.count && (read.last.map { $0.isLetter || $0.isNumber } ?? false)
    lastIsUnfinished = isTyping && endsInWord
  }

  /// The same words, not to be mended.
  var quoted: String { "\"\(typed)\"" }
}
