import Language

/// One thing a query is about: the words as typed and what the guide may call it.
struct Concept: Equatable, Sendable {
  /// How the typed words became known.
  enum Origin: String, Sendable {
    /// The guide uses the word itself.
    case exact
    /// The beginning of a word of the guide.
    case prefix
    case lay, misspelling, abbreviation, brand
    case medicineClass = "class"
    /// Taken for a word of the guide that is spelled or sounds nearly so.
    case mended
    /// The guide knows no such word.
    case unknown
    /// Tells where, when or who.
    case circumstance
    /// An ordinary word that the guide does not use.
    case ordinary
    /// The word has no subject of its own.
    case light
  }

  /// A word or phrase to look for, as stems.
  struct Alternative: Equatable, Sendable {
    var stems: [String]
    /// 1 for the typed word itself, less for what only stands for it.
    var weight: Double
  }

  var typed: String
  /// The word that `typed` was taken for, when its spelling was mended.
  var mended: String?
  var origin: Origin
  var alternatives: [Alternative] = []
  /// The guide's own word, where `typed` is a lay word, a brand or a medicine of a class.
  var guideWord: String?
  /// How much of the query's subject it carries, 0 to 1.
  var weight = 0.0
  /// The same where two ways of asking are compared; there even "how long" and "how much" differ.
  var questionWeight = 0.0

  /// What the words surely mean, each as stems.
  var sure: [[String]] { alternatives.filter { $0.weight >= 0.8 }.map(\.stems) }
}

extension MatchedWords {
  /// What the words of a query surely mean.
  init(_ concepts: [Concept]) {
    let sure = concepts.flatMap { concept in
      concept.weight > 0 ? concept.sure.flatMap(\.self) : []
    }
    self.init(stems: Set(sure).subtracting(StopWords.stems))
  }
}
