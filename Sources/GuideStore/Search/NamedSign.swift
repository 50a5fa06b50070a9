import Education
import Language

/// A name of a sign of the action plan for which the emergency number is called at once.
struct NamedSign: Equatable, Sendable {
  /// Of its words, how bad it is left out: "slow heart" names "a heart that beats much too slowly".
  var stems: [String]
  /// Who has the sign calls; others call only in some cases: "if it is new".
  var isForEverybody: Bool

  /// Those that say enough by themselves: of a name that other signs have too, or of which one word is left
  /// beside those that tell nothing, nobody knows what is meant.
  static func all(of plan: ActionPlan) -> [NamedSign] {
    let levels = Dictionary(
      plan.signs.flatMap { sign in sign.names.map { ($0, Set([sign.level])) } },
      uniquingKeysWith: { $0.union($1) })
    return plan.signs.filter { $0.level == .emergencyNow }.flatMap { sign in
      let words = Tokens.words(of: sign.sign.map(\.text).joined(separator: " "))
      let isForEverybody = !UrgencyReader().isConditional(
        words.filter { !BesideSigns.isOnset($0) })
      return sign.names.filter { levels[$0]?.count == 1 }.compactMap {
        NamedSign($0, isForEverybody: isForEverybody)
      }
    }
  }

  /// What forms of a word have in common; how something is, and how it does something, is one: "slow" and
  /// "slowly".
  static func stem(_ word: String) -> String { read(Stem.of(word)) }

  static func read(_ stem: String) -> String {
    stem.utf8.count > 4 && stem.hasSuffix("li") ? String(stem.dropLast(2)) : stem
  }
}

extension NamedSign {
  /// - Returns: `nil` for a name that does not say enough by itself.
  private init?(_ name: String, isForEverybody: Bool) {
    let words = Tokens.words(of: name).flatMap { Contraction.denied($0) ?? [$0] }
      .filter { !StopWords.linking.contains($0) && !BesideSigns.isDegree($0) }
    guard words.count(where: { !BesideSigns.isOne($0) || BesideSigns.isOnset($0) }) > 1 else {
      return nil
    }
    self.init(stems: words.map(Self.stem), isForEverybody: isForEverybody)
  }
}
