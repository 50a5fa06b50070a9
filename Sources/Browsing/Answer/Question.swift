/// How long what is asked may be, on the screen and line by line.
enum Question {
  /// Fewer letters match everything and nothing.
  static let fewestLetters = 2
  /// Characters. A question is a few words; a paste of a whole letter is cut.
  static let longest = 200

  static func isEnough(_ words: String) -> Bool {
    words.count { $0.isLetter || $0.isNumber } >= fewestLetters
  }
}
