/// What a person typed, cut into words.
struct Query: Equatable, Sendable {
  var typed: String
  /// The words that are searched for: no more than a search can look at while someone types.
  var words: [String]
  /// The last word may still be growing: no space follows it.
  var lastIsUnfinished: Bool
  /// The words stand in double quotes: they are right as they are.
  var isQuoted: Bool

  /// A person in distress may tell a long story first; nobody types more by hand.
  static let mostCharacters = 400
  static let mostWords = 60

  init(_ typed: String) {
    self.typed = typed
    // By scalars: one character may hold any number of them.
    let read = String(typed.unicodeScalars.prefix(Self.mostCharacters))
    let all = Tokens.words(of: read)
    words = Array(all.prefix(Self.mostWords))
    isQuoted = typed.count > 2 && typed.first == "\"" && typed.last == "\""
    lastIsUnfinished =
      all.count == words.count && (read.last.map { $0.isLetter || $0.isNumber } ?? false)
  }

  /// The same words, not to be mended.
  var quoted: String { "\"\(typed)\"" }
}
