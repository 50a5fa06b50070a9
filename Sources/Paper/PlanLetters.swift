import Education

/// Letters for what makes the lines of an action plan an emergency, so that on paper each line names its
/// own and no line is an emergency by the words of another.
struct PlanLetters {
  /// Those with a letter, in the order of the plan.
  let conditions: [PlanCondition]

  static let none = PlanLetters(conditions: [])
  /// More have no room on a page, and nobody would look them up.
  private static let most = 8

  private init(conditions: [PlanCondition]) { self.conditions = conditions }

  /// The conditions that most lines name. One that is a sign of the first list by itself needs no letter:
  /// it is found there.
  /// - Parameter known: what applies to the reader; those lines have moved up.
  init(_ plan: ActionPlan, known: Set<String>) {
    let emergencies = Set(plan.signs(.emergencyNow).map(\.id))
    var counts: [String: Int] = [:]
    for sign in plan.signs where sign.level != .emergencyNow {
      for condition in sign.emergencies { counts[condition, default: 0] += 1 }
    }
    let named = plan.conditions.filter {
      counts[$0.id] != nil && !known.contains($0.id) && !emergencies.contains($0.id)
    }
    let most = named.enumerated().sorted { left, right in
      (counts[right.element.id]!, left.offset) < (counts[left.element.id]!, right.offset)
    }.prefix(Self.most).map(\.element.id)
    conditions = named.filter { most.contains($0.id) }
  }

  private func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
  }

  /// "A: a fever comes with it; B: ...".
  var legend: String {
    let named = conditions.enumerated().map { "\(letter($0.offset)): \($0.element.text)" }
    return "\(PaperWording.letters) \(named.joined(separator: "; "))."
  }

  /// The letters of the signs that one line stands for.
  func behind(_ signs: [PlannedSign]) -> [Statement] {
    let named = Set(signs.flatMap(\.emergencies))
    let letters = conditions.enumerated().filter { named.contains($0.element.id) }
      .map { letter($0.offset) }
    guard !letters.isEmpty else { return [] }
    return [
      Statement(spans: [Span("(\(letters.joined()))", style: .strong)], kind: .label)
    ]
  }
}

extension PlannedSign {
  /// The conditions that make it an emergency.
  fileprivate var emergencies: [String] {
    stricter.filter { $0.level == .emergencyNow }.map(\.condition)
  }
}
