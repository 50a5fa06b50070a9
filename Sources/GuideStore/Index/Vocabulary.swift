import Education

/// The words of a library: what spelling and prefixes choose from, and how rare each stem is.
struct Vocabulary {
  struct Word {
    var entries = 0
    var roles: WordRoles = []
  }

  private(set) var words: [String: Word] = [:]
  /// How many entries use a stem.
  private(set) var stems: [String: Int] = [:]

  /// Each stem's number, from 1: the commonest has the smallest.
  var numbers: [String: UInt32] {
    let stems = stems.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    return Dictionary(
      uniqueKeysWithValues: stems.enumerated().map { ($1.key, UInt32($0 + 1)) })
  }

  /// The words of an entry.
  mutating func add(_ entry: EntryLines) {
    var (found, foundStems): (Set<String>, Set<String>) = ([], [])
    for line in entry.lines {
      let roles = Self.roles(in: line.field)
      for word in line.words {
        words[word, default: Word()].roles.formUnion(roles)
        found.insert(word)
      }
      for slot in line.slots { foundStems.formUnion(slot) }
    }
    for word in found { words[word]!.entries += 1 }
    for stem in foundStems { stems[stem, default: 0] += 1 }
  }

  /// - Parameters:
  ///   - names: what people type for the words of the guide.
  ///   - phrases: the words of a crisis.
  mutating func add(names: [String], phrases: [String]) {
    // Lay words and the words of a crisis may be mended into as well, though no entry uses them.
    func add(_ text: String, _ roles: WordRoles) {
      for word in Tokens.words(of: text) where word.utf8.count >= 4 {
        words[word, default: Word()].roles.formUnion(roles)
      }
    }
    for name in names { add(name, .name) }
    for phrase in phrases { add(phrase, [.name, .crisis]) }
  }

  private static func roles(in field: IndexedText.Field) -> WordRoles {
    switch field {
    case .title: [.name, .title, .shown]
    case .keyword: [.name, .title]
    case .asked: .name
    case .page: [.name, .shown]
    case .body: .shown
    }
  }
}
