/// What a person typed, cut into words.
struct Query: Equatable, Sendable {
  var typed: String
  var words: [String]
  /// The last word may still be growing: no space follows it.
  var lastIsUnfinished: Bool

  init(_ typed: String) {
    self.typed = typed
    words = Tokens.words(of: typed)
    lastIsUnfinished = typed.last.map { $0.isLetter || $0.isNumber } ?? false
  }
}
