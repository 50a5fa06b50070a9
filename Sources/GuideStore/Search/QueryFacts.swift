/// What is plain to see in a query.
struct QueryFacts: Equatable {
  var length: QueryLength
  /// It names a medicine that the guide does not have.
  var namesForeignMedicine: Bool
  /// Each of those is of a class that the guide speaks of.
  var foreignIsOfClass: Bool
  /// It names another medicine that the guide speaks of.
  var namesKnownMedicine: Bool
  /// It speaks of a medicine by what it is for.
  var namesPurpose: Bool
  /// It speaks of a thing (a device, a substance, an animal) that is not among those of the guide.
  var namesOtherThing: Bool
  /// It speaks of an animal, and the guide is about people.
  var namesAnimal: Bool
  /// It names what the guide is about.
  var namesItself: Bool
  /// It has a word of taking two things together.
  var joins: Bool
  /// It asks of taking something whose name nobody knows, and of nothing else.
  var takesUnknown: Bool
  /// The share of its weight that neither the guide nor its lexicon knows.
  var shareUnknown: Double
  /// The share that is ordinary words which the guide does not use.
  var shareOrdinary: Double

  /// It names another medicine, and nothing says that it is about taking both.
  var isAboutAnother: Bool { namesForeignMedicine && !namesItself && !joins }
  /// It asks about taking a medicine that no page names, or what may be one.
  /// - Parameter isTyping: a word that nobody knows may be half of one.
  func asksOfUnnamed(isTyping: Bool) -> Bool {
    namesForeignMedicine && (joins || namesItself) || takesUnknown && !isTyping
  }
  /// The same with a medicine that is told by what it is for.
  var isAboutPurpose: Bool { namesPurpose && !namesItself && !joins }
  /// It names a medicine that the guide speaks of, or one of a class that it speaks of.
  private var namesOwnMedicine: Bool {
    namesKnownMedicine || namesForeignMedicine && foreignIsOfClass
  }
  /// The same with such a thing, where no medicine of the guide stands beside it. Whoever asks for an animal
  /// may name any medicine.
  var isAboutOtherThing: Bool {
    !namesItself && (namesAnimal || namesOtherThing && !joins && !namesOwnMedicine)
  }
  /// The same with a medicine that the guide speaks of.
  var isAboutKnown: Bool {
    namesKnownMedicine && !namesForeignMedicine && !namesItself && !joins
  }
}

/// How many words a query has tells which stage knows more of it.
enum QueryLength: Int, CaseIterable {
  case short, middle, long

  init(words: Int) { self = words <= 3 ? .short : words <= 7 ? .middle : .long }
}
