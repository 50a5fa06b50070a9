/// Finds which concepts of a query stand in each line of a text.
struct LineMatching {
  private struct Use {
    /// The alternative, counted over all concepts.
    var alternative: Int
    var bit: UInt64
  }

  /// What stands in one line of a text.
  struct Line {
    var field: IndexedText.Field
    var weight: Double
    /// Which line it is, among the lines of its field.
    var ordinal: Int
    /// For each concept 0 to 1: the weight of its best alternative that stands in the line whole,
    /// less when the words of a phrase stand far apart.
    var presence: [Double]
  }

  private var uses: [UInt32: [Use]] = [:]
  /// For each alternative the bits of all its stems, its weight and its concept.
  private var alternatives: [(whole: UInt64, weight: Double, concept: Int)] = []
  private let conceptCount: Int

  /// - Parameter number: the number of a stem; `nil` for one that no entry uses.
  init(concepts: [Concept], number: (String) throws -> UInt32?) rethrows {
    conceptCount = concepts.count
    for (index, concept) in concepts.enumerated() {
      for alternative in concept.alternatives where (1..<64).contains(alternative.stems.count) {
        let numbers = try alternative.stems.map(number)
        guard !numbers.contains(nil) else { continue }
        for (bit, stem) in numbers.compactMap(\.self).enumerated() {
          uses[stem, default: []].append(
            Use(alternative: alternatives.count, bit: 1 << UInt64(bit)))
        }
        alternatives.append(
          ((1 << UInt64(alternative.stems.count)) - 1, alternative.weight, index))
      }
    }
  }

  /// Calls `body` for each line in which any concept stands.
  func forEachMatch(in text: IndexedText, _ body: (Line) -> Void) {
    var found: [Int: (bits: UInt64, first: Int, last: Int)] = [:]
    var ordinals: [IndexedText.Field: Int] = [:]
    text.forEachLine { stem, position in
      for use in uses[stem] ?? [] {
        var state = found[use.alternative] ?? (0, position, position)
        state.bits |= use.bit
        state.last = position
        found[use.alternative] = state
      }
    } line: { field, weight in
      let ordinal = ordinals[field, default: 0]
      ordinals[field] = ordinal + 1
      guard !found.isEmpty else { return }
      var presence = [Double](repeating: 0, count: conceptCount)
      for (index, state) in found where state.bits == alternatives[index].whole {
        let (whole, weight, concept) = alternatives[index]
        let isLoose = state.last - state.first >= whole.nonzeroBitCount + Tuning.Lexical.looseness
        presence[concept] = max(
          presence[concept], isLoose ? weight * Tuning.Lexical.worthOfLoosePhrase : weight)
      }
      found.removeAll(keepingCapacity: true)
      body(Line(field: field, weight: weight, ordinal: ordinal, presence: presence))
    }
  }
}
