import Education
import Language

/// Finds the signs of the plan, and the conditions that make them more urgent, in sentences.
struct SignFinder {
  /// Words of a sentence that may mean each of these signs.
  struct Match {
    var signs: [PlanSheet.Sign]
    /// The places of its words.
    var places: [Int]
    /// Its words as they stand there.
    var text: String
  }

  /// What is looked for: its first stem is the key under which it stands.
  private struct Phrase {
    let rest: [String]
    /// The place of the sign or of the condition in the plan.
    let index: Int
  }

  private let plan: PlanSheet
  private let signs: [String: [Phrase]]
  private let conditions: [String: [Phrase]]
  private let urgency: UrgencyReader
  private let memory = StemMemory()

  /// So many other words may stand between two of a phrase: "a swollen face, lips, tongue or throat".
  private static let gap = 5

  init(_ plan: PlanSheet, urgency: UrgencyReader) {
    self.plan = plan
    signs = Self.phrases(
      plan.signs.map { sign in
        sign.words.map { SpokenWords.words($0.text).filter { !StopWords.linking.contains($0) } }
      })
    conditions = Self.phrases(plan.conditions.map { $0.words.map { SpokenWords.words($0.text) } })
    self.urgency = urgency
  }

  /// - Parameter all: for each of what is looked for the words of its names.
  private static func phrases(_ all: [[[String]]]) -> [String: [Phrase]] {
    var phrases: [String: [Phrase]] = [:]
    for (index, names) in all.enumerated() {
      for name in names {
        guard let first = name.first else { continue }
        phrases[Stem.of(first), default: []].append(
          Phrase(rest: name.dropFirst().map(Stem.of), index: index))
      }
    }
    return phrases
  }

  func spoken(_ text: some StringProtocol) -> SpokenWords { SpokenWords(text, memory) }

  /// The signs that the words name, the longest names before shorter ones within them.
  /// - Parameter taken: places of words that say something else.
  func matches(in spoken: SpokenWords, without taken: Set<Int> = []) -> [Match] {
    var found: [[Int]: [Int]] = [:]
    for start in spoken.stems.indices where !taken.contains(start) {
      // "with no rash"; but "no urine" is a sign.
      guard let phrases = signs[spoken.stems[start]], !urgency.isNegated(spoken.words, start) else {
        continue
      }
      for phrase in phrases {
        guard let places = places(of: phrase.rest, in: spoken, from: start, without: taken) else {
          continue
        }
        if found[places]?.contains(phrase.index) != true {
          found[places, default: []].append(phrase.index)
        }
      }
    }
    return found.filter { places, _ in
      let own = Set(places)
      return !found.keys.contains { Set($0).isStrictSuperset(of: own) }
    }.map { places, signs in
      Match(
        signs: signs.map { plan.signs[$0] }, places: places,
        text: places.map { spoken.words[$0] }.joined(separator: " "))
    }.sorted { $0.places[0] < $1.places[0] }
  }

  /// The conditions that the words name and do not deny.
  func conditions(in spoken: SpokenWords) -> Set<String> {
    var found: Set<String> = []
    for start in spoken.stems.indices {
      for phrase in conditions[spoken.stems[start]] ?? []
      where spoken.stems[(start + 1)...].starts(with: phrase.rest)
        && !urgency.isNegated(spoken.words, start)
      {
        found.insert(plan.conditions[phrase.index].id.text)
      }
    }
    return found
  }

  private func places(
    of rest: [String], in spoken: SpokenWords, from start: Int, without taken: Set<Int>
  ) -> [Int]? {
    var places = [start]
    for stem in rest {
      let next = places[places.count - 1] + 1
      let last = min(next + Self.gap, spoken.stems.count - 1)
      guard next <= last,
        let place = (next...last).first(where: {
          spoken.stems[$0] == stem && !taken.contains($0)
        })
      else { return nil }
      places.append(place)
    }
    return places
  }
}
