import Asked
import Education
import Language

/// Reads a text for the learned stage: its words, and what kind of word some of them are.
struct AskedWords {
  /// Names and spellings of what the guide is about.
  let ownNames: Set<String>

  static let own = "own"
  static let medicine = "medicine"
  private static let number = "number"
  private static let person = "person"

  /// - Parameters:
  ///   - title: of the guide.
  ///   - lexicon: with the brands and misspellings of the title.
  init(title: String, lexicon: [LexiconEntry]) {
    var names = Set(Tokens.words(of: title).filter { !StopWords.all.contains($0) })
    for entry in lexicon where [.brand, .misspelling, .abbreviation].contains(entry.kind) {
      let word = Tokens.normalised(entry.word)
      let typed = Tokens.normalised(entry.typed)
      if names.contains(word), !typed.contains(" ") { names.insert(typed) }
    }
    ownNames = names
  }

  init(ownNames: Set<String>) { self.ownNames = ownNames }

  /// Of the own names those that tell nothing more: words of English in a long title ("... cough and cold")
  /// are what is asked about.
  var properNames: Set<String> {
    let proper = ownNames.filter { MedicineName.isName($0) || !EnglishWords.contains($0) }
    return proper.isEmpty && ownNames.count <= Self.mostOfName ? ownNames : proper
  }

  /// A title of so many words is the name of a disease or a treatment.
  private static let mostOfName = 2

  func read(_ words: [String]) -> [AskedWord] { words.map { AskedWord($0, kind: kind(of: $0)) } }

  func read(_ text: String) -> [AskedWord] { read(Tokens.words(of: text)) }

  private func kind(of word: String) -> String? {
    if ownNames.contains(word) { return Self.own }
    if NumberWords.isNumber(word) { return Self.number }
    if PersonWords.isPerson(word) { return Self.person }
    return MedicineName.isName(word) ? Self.medicine : nil
  }
}
