/// What people ask about in the same words as about a medicine, and mostly of another guide: devices that they
/// have, wear or run beside it (an insulin pump, a feeding tube, pumps that are no medicine's at all), what
/// they take or are poisoned by that is no medicine (street drugs, supplements, bleach), and animals.
public enum NamedThing {
  /// - Parameter words: a name, in lower case.
  public static func isAnimal(_ words: [String]) -> Bool {
    animals.contains(words.joined(separator: " "))
  }

  /// The name of a thing begins with the word.
  public static func isBegun(by word: String) -> Bool { lists.contains { $0.isBegun(by: word) } }

  /// The things of which the words speak.
  public static func named(in words: [String]) -> [[String]] {
    words.indices.flatMap { start -> [[String]] in
      // Few words begin a name.
      if !isBegun(by: words[start]) { return [] }
      return (1...mostWords).compactMap { count in
        guard start + count <= words.count else { return nil }
        let name = words[start..<start + count]
        let text = name.joined(separator: " ")
        return lists.contains { $0.contains(text) } ? Array(name) : nil
      }
    }
  }

  /// The things that the words are about, but for those that something is only like: "addictive like heroin".
  public static func subjects(in words: [String]) -> [[String]] {
    let end = words.firstIndex(where: comparing.contains) ?? words.count
    return named(in: Array(words[..<end]))
  }

  private static let comparing: Set<String> = ["like", "than"]

  /// Of a name, as `WordListTests` hold.
  static let mostWords = 4

  private static let animals = SortedWords(.text("things/animals.txt"), ofPhrases: true)
  private static let lists =
    [animals]
    + ["things/devices.txt", "things/substances.txt"].map {
      SortedWords(.text($0), ofPhrases: true)
    }
}
