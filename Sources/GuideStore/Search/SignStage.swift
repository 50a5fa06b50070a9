import Language

/// Finds out whether a query is nearly nothing but the name of such a sign, in whatever order.
struct SignStage {
  let signs: (_ stem: String) throws -> [NamedSign]

  /// More words tell a story, which the examples read.
  private static let mostTelling = 5

  /// A word of the query, or some that mean one thing.
  private struct Told {
    let words: [String]
    /// What they surely mean, each as stems.
    let readings: [Set<String>]
    /// Nobody knows the word: it may be another one, as it sounds.
    let isUnknown: Bool

    var isTelling: Bool { !words.allSatisfy(BesideSigns.isOne) }

    init(_ concept: Concept) {
      words = Tokens.words(of: concept.mended ?? concept.typed).flatMap {
        Contraction.denied($0) ?? [$0]
      }
      let typed = Set(words.map(NamedSign.stem)).subtracting(SignStage.stemsBetween)
      // What a phrase stands for as a whole is no name of a sign: "highest dose" is not "doses too many".
      let meant = words.count > 1 ? [] : concept.sure
      readings =
        [typed] + meant.map { Set($0.map(NamedSign.read)).subtracting(SignStage.stemsBetween) }
      isUnknown = [.unknown, .ordinary].contains(concept.origin)
    }

    /// What it tells of a sign, in each of its meanings.
    func told(of stems: Set<String>) -> Set<Set<String>> {
      var told = Set(readings.map { $0.intersection(stems) })
      if isUnknown {
        let sounds = Set(words.map(PhoneticKey.of))
        told.insert(stems.filter { sounds.contains(PhoneticKey.of($0)) })
      }
      return told
    }
  }

  /// - Parameter concepts: what the words were read as, spelling mended.
  /// - Returns: the sign, one for which everybody calls before others, and the words that name it.
  func sign(in concepts: [Concept]) throws -> (sign: NamedSign, words: [String])? {
    let all = concepts.map(Told.init)
    let telling = all.filter(\.isTelling)
    guard telling.count <= Self.mostTelling, telling.flatMap(\.words).count > 1 else { return nil }
    var found: NamedSign?
    for stem in Set(telling.flatMap(\.readings).joined()).sorted() {
      for sign in try signs(stem) where found == nil || sign.isForEverybody {
        if Self.isWhole(sign, in: all[...]) { found = sign }
      }
    }
    return found.map { ($0, telling.flatMap(\.words)) }
  }

  /// Each word in one of its meanings, they name all of the sign, and each that tells something tells of it.
  private static func isWhole(_ sign: NamedSign, in all: ArraySlice<Told>) -> Bool {
    let stems = Set(sign.stems)
    func isWhole(_ left: Set<String>, _ all: ArraySlice<Told>) -> Bool {
      guard let first = all.first else { return left.isEmpty }
      return first.told(of: stems).contains { told in
        (!told.isEmpty || !first.isTelling) && isWhole(left.subtracting(told), all.dropFirst())
      }
    }
    return isWhole(stems, all)
  }

  private static let stemsBetween = Set(StopWords.linking.map(NamedSign.stem))
}
