import Education

/// What makes the lines of an action plan an emergency, in words: each line names its own, so that it can
/// be read alone, and no line is an emergency by the words of another.
struct PlanExceptions {
  /// Those that are named, in the order of the plan.
  let conditions: [PlanCondition]

  static let none = PlanExceptions(conditions: [])
  /// More have no room on a page.
  private static let most = 8

  private init(conditions: [PlanCondition]) { self.conditions = conditions }

  /// The conditions that most lines name. One that is a sign of the first list by itself need not be named:
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

  /// What makes signs that are one line an emergency, in words; `nil` where nothing named does.
  func words(of signs: [PlannedSign]) -> String? {
    let names = Set(signs.flatMap(\.emergencies))
    let named = conditions.filter { names.contains($0.id) }
    guard !named.isEmpty else { return nil }
    // Where one has no short words, all are told as sentences are.
    return named.contains { $0.onPaper.isEmpty }
      ? PaperWording.ifAny(of: named.map(\.text)) : PaperWording.withAny(of: named.map(\.onPaper))
  }
}

/// A line of the plan, and what makes it an emergency.
struct PlanLine {
  var words: [Statement]
  var exception: String?

  /// Without the figures of its sources.
  var unmarked: PlanLine {
    var copy = self
    for index in copy.words.indices { copy.words[index].citations = [] }
    return copy
  }
}

extension [PlanLine] {
  /// Lines with the same exception stand together below it; another line ends with its own.
  var blocks: [Block] {
    let counts = compactMap(\.exception).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let isShared = { (line: PlanLine) in line.exception.map { counts[$0]! > 1 } ?? false }
    let alone = filter { !isShared($0) }.map { line in
      line.exception.map { line.words.ended + [.emergency(with: "\($0).")] } ?? line.words
    }
    var blocks: [Block] = alone.isEmpty ? [] : [.list(ordered: false, items: alone)]
    var seen: Set<String> = []
    for line in filter(isShared) {
      guard let exception = line.exception, seen.insert(exception).inserted else { continue }
      blocks.append(.paragraph([.emergency(with: "\(exception):")]))
      blocks.append(
        .list(ordered: false, items: filter { $0.exception == exception }.map(\.words)))
    }
    return blocks
  }
}

extension [Statement] {
  /// With a stop behind the last words.
  fileprivate var ended: [Statement] {
    guard var last = last, var span = last.spans.last else { return self }
    span.text += "."
    last.spans[last.spans.count - 1] = span
    return dropLast() + [last]
  }
}

extension Statement {
  fileprivate static func emergency(with words: String) -> Statement {
    Statement(
      spans: [Span(PaperWording.emergency, style: .strong), Span(" \(words)")], kind: .label)
  }

  static func strongLabel(_ words: String) -> Statement {
    Statement(spans: [Span(words, style: .strong)], kind: .label)
  }
}

extension PlannedSign {
  /// The conditions that make it an emergency.
  fileprivate var emergencies: [String] {
    stricter.filter { $0.level == .emergencyNow }.map(\.condition)
  }
}
