import Education

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
    /// Within a few letters of a word of the guide.
    case mended
    /// The guide knows no such word.
    case unknown
    /// The word has no subject of its own.
    case light
  }

  /// A word or phrase to look for, as words.
  struct Alternative: Equatable, Sendable {
    var words: [String]
    /// 1 for the typed word itself, less for what only stands for it.
    var weight: Double
  }

  var typed: String
  /// The word that `typed` was taken for, when its spelling was mended.
  var mended: String?
  var origin: Origin
  var alternatives: [Alternative]

  init(
    typed: String, mended: String? = nil, origin: Origin, alternatives: [Alternative] = []
  ) {
    self.typed = typed
    self.mended = mended
    self.origin = origin
    self.alternatives = alternatives
  }
}
