/// How hard a text is to read, by the field's two usual formulas.
struct ReadingFigures: Equatable, Sendable {
  var words = 0
  var sentences = 0
  var syllables = 0
  /// Words of three syllables or more.
  var longWords = 0

  static func + (left: Self, right: Self) -> Self {
    Self(
      words: left.words + right.words, sentences: left.sentences + right.sentences,
      syllables: left.syllables + right.syllables, longWords: left.longWords + right.longWords)
  }

  /// Kincaid et al. 1975, Research Branch Report 8-75.
  var fleschKincaid: Double {
    guard words > 0 else { return 0 }
    return 0.39 * wordsPerSentence + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// McLaughlin 1969, as printed for samples of any length.
  var smog: Double {
    guard sentences > 0 else { return 0 }
    return 1.043 * (Double(longWords) * 30 / Double(sentences)).squareRoot() + 3.1291
  }

  var wordsPerSentence: Double { sentences > 0 ? Double(words) / Double(sentences) : 0 }

  /// The figures of one passage; a list item or a table cell is a sentence even without a full stop.
  /// - Parameter each: is told of each sentence, and how many words it has.
  init(
    _ text: String, _ syllables: inout SyllableMemory,
    each: (_ sentence: Substring, _ words: Int) -> Void = { _, _ in }
  ) {
    for sentence in Sentences.split(text) {
      sentences += 1
      let before = words
      Sentences.forEachWord(of: sentence) { bytes, range, isASCII in
        if isASCII {
          add(syllables.count(range, of: bytes, in: sentence))
        } else {
          for word in Sentences.words(at: range, of: sentence, isASCII) {
            add(syllables.count(word))
          }
        }
      }
      each(sentence, words - before)
    }
  }

  /// One word more.
  private mutating func add(_ count: Int) {
    words += 1
    syllables += count
    if count >= 3 { longWords += 1 }
  }

  init(words: Int = 0, sentences: Int = 0, syllables: Int = 0, longWords: Int = 0) {
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
    self.longWords = longWords
  }
}
