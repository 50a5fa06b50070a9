import Education
import Language

@testable import GuideStore

/// A handful of words, to test a stage without a library.
struct KnownWords: WordKnowledge {
  /// The words of the guide, with the number of entries that use each.
  var words: [String: Int] = [:]
  /// Words that stand in titles; the others only in texts.
  var titles: Set<String> = []
  var lexicon: [LexiconEntry] = []
  var entries = 100

  func entryCount() -> Int { entries }
  func isWord(_ word: String) -> Bool { words[word] != nil }
  func isSpelling(_ word: String) -> Bool { spellings.contains { $0.word == word } }

  func roles(of word: String) -> WordRoles {
    titles.contains(word) ? [.name, .title, .shown] : words[word] == nil ? [] : .shown
  }

  func stem(_ stem: String) -> StemUse? {
    let uses = words.filter { Stem.of($0.key) == stem }.map(\.value)
    return uses.max().map { StemUse(number: UInt32(stem.utf8.count), entries: $0) }
  }

  func words(beginningWith prefix: String, limit: Int) -> [String] {
    let found = words.filter { $0.key.hasPrefix(prefix) && $0.key != prefix }
    return found.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }

  func entries(typed: String) -> [LexiconEntry] { lexicon.filter { $0.typed == typed } }

  func entries(stems: String) -> [LexiconEntry] {
    lexicon.filter {
      $0.kind != .misspelling
        && Tokens.words(of: $0.typed).map(Stem.of).joined(separator: " ") == stems
    }
  }

  func entries(beginningWith prefix: String, limit: Int) -> [LexiconEntry] {
    lexicon.filter { $0.kind != .misspelling && $0.typed.hasPrefix(prefix) && $0.typed != prefix }
  }

  func spellings(near word: String, lengths: ClosedRange<Int>) -> [Spelling] {
    spellings.filter { $0.word.first == word.first && lengths.contains($0.word.utf8.count) }
  }

  private var spellings: [Spelling] {
    let known = words.map {
      Spelling(word: $0.key, uses: $0.value, roles: roles(of: $0.key))
    }
    let lay = lexicon.filter { $0.kind != .misspelling }.flatMap { Tokens.words(of: $0.typed) }
    return known + lay.map { Spelling(word: $0, uses: 0, roles: .name) }
  }

  /// Words of a guide on a medicine, some with lay words for them.
  static let sample = KnownWords(
    words: [
      "baclofen": 80, "seizure": 20, "hallucinations": 9, "withdrawal": 15, "alcohol": 12,
      "dizziness": 7, "diarrhea": 3, "pump": 12, "vomiting": 5, "dose": 40, "kitchen": 1,
      "benzodiazepines": 4, "drowsiness": 8, "pressure": 9, "blood": 14, "route": 1,
    ],
    titles: [
      "baclofen", "seizure", "hallucinations", "withdrawal", "alcohol", "dizziness", "diarrhea",
      "pump", "vomiting", "dose", "benzodiazepines", "drowsiness", "pressure", "blood",
    ],
    lexicon: [
      LexiconEntry(typed: "throw up", word: "vomiting", kind: .lay),
      LexiconEntry(typed: "bp", word: "blood pressure", kind: .abbreviation),
      LexiconEntry(typed: "xanax", word: "benzodiazepines", kind: .class),
      LexiconEntry(typed: "lioresal", word: "baclofen", kind: .brand),
      LexiconEntry(typed: "alcoholic", word: "withdrawal", kind: .lay),
      LexiconEntry(typed: "sleepy", word: "drowsiness", kind: .lay),
      LexiconEntry(typed: "ceizures", word: "seizure", kind: .misspelling),
    ])
}
