/// What a person typed, cut into words.
struct Query: Equatable, Sendable {
  var typed: String
  var words: [String]
  /// The last word may still be growing: no space follows it.
  var lastIsUnfinished: Bool
  /// The words stand in double quotes: they are right as they are.
  var isQuoted: Bool

  init(_ typed: String) {
    self.typed = typed
    words = Tokens.words(of: typed)
    isQuoted = typed.count > 2 && typed.first == "\"" && typed.last == "\""
    lastIsUnfinished = typed.last.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// The same words, not to be mended.
  var quoted: String { "\"\(typed)\"" }
}
