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

  private let phrases: [String: [(stems: [String], sign: PlanSheet.Sign)]]
  private let conditions: [(words: [String], id: String)]
  private let urgency: UrgencyReader
  private let memory = StemMemory()

  /// So many other words may stand between two of a phrase: "a swollen face, lips, tongue or throat".
  private static let gap = 5

  init(_ plan: PlanSheet, urgency: UrgencyReader) {
    var phrases: [String: [(stems: [String], sign: PlanSheet.Sign)]] = [:]
    for sign in plan.signs {
      for phrase in sign.words {
        let words = SpokenWords.words(phrase.text)
        let stems = words.filter { !StopWords.linking.contains($0) }.map(Stem.of)
        guard let first = stems.first else { continue }
        phrases[first, default: []].append((stems, sign))
      }
    }
    self.phrases = phrases
    conditions = plan.conditions.flatMap { condition in
      condition.words.map { (SpokenWords.words($0.text).map(Stem.of), condition.id.text) }
    }
    self.urgency = urgency
  }

  func spoken(_ text: some StringProtocol) -> SpokenWords { SpokenWords(text, memory) }

  /// The signs that the words name, the longest names before shorter ones within them.
  /// - Parameter taken: places of words that say something else.
  func matches(in spoken: SpokenWords, without taken: Set<Int> = []) -> [Match] {
    var found: [[Int]: [PlanSheet.Sign]] = [:]
    for start in spoken.stems.indices where !taken.contains(start) {
      for (stems, sign) in phrases[spoken.stems[start]] ?? [] {
        guard let places = places(of: stems, in: spoken, from: start, without: taken) else {
          continue
        }
        if found[places]?.contains(where: { $0.id.text == sign.id.text }) != true {
          found[places, default: []].append(sign)
        }
      }
    }
    return found.filter { places, _ in
      let own = Set(places)
      return !found.keys.contains { Set($0).isStrictSuperset(of: own) }
    }.map { places, signs in
      Match(
        signs: signs, places: places, text: places.map { spoken.words[$0] }.joined(separator: " "))
    }.sorted { $0.places[0] < $1.places[0] }
  }

  /// The conditions that the words name and do not deny.
  func conditions(in spoken: SpokenWords) -> Set<String> {
    var found: Set<String> = []
    for (phrase, id) in conditions {
      for start in spoken.stems.indices
      where spoken.stems[start...].starts(with: phrase) && !urgency.isNegated(spoken.words, start) {
        found.insert(id)
      }
    }
    return found
  }

  private func places(
    of stems: [String], in spoken: SpokenWords, from start: Int, without taken: Set<Int>
  ) -> [Int]? {
    // "with no rash"; but "no urine" is a sign.
    if urgency.isNegated(spoken.words, start) { return nil }
    var places = [start]
    for stem in stems.dropFirst() {
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
