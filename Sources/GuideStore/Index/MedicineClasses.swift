import Education
import Language

/// Medicines that the guide puts in one class, by the words people have for them.
struct MedicineClasses {
  /// The words of each name, and the class it is of.
  private let classes: [[String]: String]
  /// The names of each class, in the order of the guide's list.
  private let names: [String: [[String]]]
  private let longest: Int

  init(_ lexicon: [LexiconEntry]) {
    var classes: [[String]: String] = [:]
    var names: [String: [[String]]] = [:]
    for entry in lexicon where entry.kind == .class {
      let words = Tokens.words(of: entry.typed)
      guard !words.isEmpty, classes.updateValue(entry.word, forKey: words) == nil else { continue }
      names[entry.word, default: []].append(words)
    }
    self.classes = classes
    self.names = names
    longest = classes.keys.map(\.count).max() ?? 0
  }

  /// The text with another name of the same class in place of the only one that it has.
  ///
  /// - Parameter number: tells which of the others.
  func sibling(of words: [String], number: UInt64) -> [String]? {
    let places = places(in: words)
    guard let place = places.first, places.count == 1 else { return nil }
    let name = Array(words[place])
    let others = names[classes[name] ?? "", default: []].filter { $0 != name }
    guard !others.isEmpty else { return nil }
    let other = others[Int(number % UInt64(others.count))]
    return words[..<place.lowerBound] + other + words[place.upperBound...]
  }

  private func places(in words: [String]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let lengths = stride(from: min(longest, words.count - start), to: 0, by: -1)
      if let length = lengths.first(where: { classes[Array(words[start..<start + $0])] != nil }) {
        places.append(start..<start + length)
        start += length
      } else {
        start += 1
      }
    }
    return places
  }
}
