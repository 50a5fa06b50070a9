import Asked
import Education
import Language

/// Reads a text for the learned stage: its words, and what kind of word some of them are.
struct AskedWords {
  /// Names and spellings of what the guide is about.
  let ownNames: Set<String>
  /// Other medicines that the guide speaks of, by each name that it knows: what is asked of them may be
  /// answered here, and what is asked of any other is not.
  let knownMedicines: Set<String>

  static let own = "own"
  static let medicine = "medicine"
  fileprivate static let known = "known"
  private static let number = "number"
  private static let person = "person"
  private static let time = "time"

  init(_ guide: Guide) {
    // With the brands and misspellings of the title.
    var names = Set(Tokens.words(of: guide.about.title).filter { !StopWords.all.contains($0) })
    for entry in guide.lexicon where [.brand, .misspelling, .abbreviation].contains(entry.kind) {
      let word = Tokens.normalised(entry.word)
      let typed = Tokens.normalised(entry.typed)
      if names.contains(word), !typed.contains(" ") { names.insert(typed) }
    }
    let classes = guide.lexicon.filter { $0.kind == .class }
    let listed = classes.flatMap { [$0.typed, $0.word] }.map(Tokens.words).filter { $0.count == 1 }
    let titled = guide.nodes.flatMap { Tokens.words(of: $0.title) }.filter(MedicineName.isName)
    ownNames = names
    knownMedicines = Set(listed.joined()).union(titled).subtracting(names)
  }

  init(ownNames: Set<String> = [], knownMedicines: Set<String> = []) {
    self.ownNames = ownNames
    self.knownMedicines = knownMedicines
  }

  /// Of the own names those that tell nothing more: words of English in a long title ("... cough and cold")
  /// are what is asked about.
  var properNames: Set<String> {
    let proper = ownNames.filter(Self.isName)
    return proper.isEmpty && ownNames.count <= Self.mostOfName ? ownNames : proper
  }

  /// A title of so many words is the name of a disease or a treatment.
  private static let mostOfName = 2

  /// The word is a name: of a medicine, or at least no word of English.
  static func isName(_ word: String) -> Bool {
    MedicineName.isName(word) || !EnglishWords.contains(word)
  }

  /// What the guide is about stands in a question by its name: a name of its own, or else each word of a
  /// title that is English.
  func nameTheGuide(in words: [String]) -> Bool {
    let names = properNames
    let own = names.filter(Self.isName)
    guard own.isEmpty else { return words.contains(where: own.contains) }
    return !names.isEmpty && Set(names.map(Stem.of)).isSubset(of: words.map(Stem.of))
  }

  func read(_ words: [String]) -> [AskedWord] {
    let ages = AgeWords.ages(in: words)
    return words.enumerated().map { place, word in
      AskedWord(word, kind: ages[place]?.rawValue ?? kind(of: word))
    }
  }

  func read(_ text: String) -> [AskedWord] { read(Tokens.words(of: text)) }

  private func kind(of word: String) -> String? {
    if ownNames.contains(word) { return Self.own }
    if NumberWords.isNumeral(word) { return Self.number }
    if PersonWords.isPerson(word) { return Self.person }
    if TimeWords.isTime(word) { return Self.time }
    if knownMedicines.contains(word) { return Self.known }
    return MedicineName.isName(word) ? Self.medicine : nil
  }
}

/// Words that are taken apart by who asks first: the first screen does not wait for thousands of names.
enum LateWords {
  case stored(String)
  case read(AskedWords)

  var all: AskedWords {
    mutating get {
      switch self {
      case .stored(let text):
        let words = AskedWords(stored: text)
        self = .read(words)
        return words
      case .read(let words): return words
      }
    }
  }
}

extension AskedWord {
  /// It names a medicine that the guide is not about.
  var isOtherMedicine: Bool { kind == AskedWords.medicine || kind == AskedWords.known }
}

extension AskedWords {
  /// As they stand in a library: the own names in the first line, the other medicines in the second.
  init(stored text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Set($0.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }) }
    self.init(
      ownNames: lines.first ?? [], knownMedicines: lines.count > 1 ? lines[1] : [])
  }

  var stored: String {
    [ownNames, knownMedicines].map { $0.sorted().joined(separator: " ") }.joined(separator: "\n")
  }
}
