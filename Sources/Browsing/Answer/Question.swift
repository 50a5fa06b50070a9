import Language

/// How long what is asked may be, on the screen and line by line.
enum Question {
  /// Fewer letters match everything and nothing.
  static let fewestLetters = 2
  /// Characters. A question is a few words; a paste of a whole letter is cut.
  static let longest = 200

  static func isEnough(_ words: String) -> Bool {
    words.count { $0.isLetter || $0.isNumber } >= fewestLetters
  }

  /// Something is named of which a guide may say nothing. "Can i" begins half of all questions, and "ba" many
  /// words.
  static func namesSomething(_ words: String) -> Bool {
    words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.contains {
      $0.count >= fewestOfName && !StopWords.all.contains($0.filter { $0 != "'" })
    }
  }

  private static let fewestOfName = 3
}
