import Education

/// Who reads: what they say of themselves, and what of the guide is stricter for them. It marks that
/// and puts it first; it hides nothing.
public struct Reader: Equatable, Sendable {
  private let plan: ActionPlan?
  /// Ids of conditions of the plan.
  public private(set) var applying: Set<String>

  /// Somebody who has said nothing.
  public static let unknown = Reader(plan: nil)

  /// - Parameters:
  ///   - applying: ids of what applies; those that the plan does not know say nothing.
  ///   - plan: `nil` for a guide that has none.
  public init(_ applying: Set<String> = [], plan: ActionPlan?) {
    self.plan = plan
    let known = Set((plan?.conditions ?? []).filter { $0.fact != nil }.map(\.id))
    self.applying = applying.intersection(known)
  }

  /// Everything that a reader of this guide can say, in the order of the plan.
  public var choices: [(id: String, statement: String)] {
    (plan?.conditions ?? []).compactMap { condition in
      condition.fact.map { (condition.id, $0.statement) }
    }
  }

  /// - Returns: whether it applies now.
  mutating func toggle(_ id: String) -> Bool {
    if applying.remove(id) != nil { return false }
    guard choices.contains(where: { $0.id == id }) else { return false }
    applying.insert(id)
    return true
  }

  private var facts: [(fact: ReaderFact, pages: [String])] {
    (plan?.conditions ?? []).filter { applying.contains($0.id) }.compactMap { condition in
      condition.fact.map { ($0, condition.pages) }
    }
  }

  /// What was said, in the order of the plan.
  public var statements: [String] { facts.map(\.fact.statement) }

  // MARK: The action plan

  /// How urgent a sign is for this reader.
  public func level(of sign: PlannedSign) -> ActionLevel {
    sign.stricter.filter { applying.contains($0.condition) }.map(\.level).min() ?? sign.level
  }

  /// The signs of a level, those first that are milder for other readers.
  public func signs(_ level: ActionLevel) -> (stricter: [PlannedSign], usual: [PlannedSign]) {
    let signs = (plan?.signs ?? []).filter { self.level(of: $0) == level }
    return (signs.filter { $0.level != level }, signs.filter { $0.level == level })
  }

  // MARK: Pages

  /// The blocks of a page, with what concerns the reader marked and first.
  /// - Returns: the blocks, and which of them are the reader's own.
  func page(_ blocks: [Block], of id: String) -> (blocks: [Block], own: Range<Int>) {
    guard !facts.isEmpty else { return (blocks, 0..<0) }
    let about = facts.filter { $0.pages.contains(id) }
    // Where the whole page is about it, marks at its lines would mark nothing.
    let others = facts.filter { !$0.pages.contains(id) }.map(\.fact)
    var made = blocks.map { marked($0, for: others) }
    var own: [Block] = []
    if !about.isEmpty {
      own.append(.paragraph([.label(Wording.pageIsForYou(about.map(\.fact.statement)))]))
    }
    if plan?.pages.contains(id) == true { own += stricterSigns }
    let place = made.placeOfFirstHeading
    made.insert(contentsOf: own, at: place)
    return (made, place..<place + own.count)
  }

  /// The blocks of a page, as `page(_:of:)` makes them.
  public func blocks(_ blocks: [Block], of id: String) -> [Block] { page(blocks, of: id).blocks }

  /// What is an emergency, or a call today, for this reader and not for everybody.
  private var stricterSigns: [Block] {
    [ActionLevel.emergencyNow, .callToday].flatMap { level -> [Block] in
      let signs = signs(level).stricter
      guard !signs.isEmpty else { return [] }
      return [
        .heading(level: 2, text: Wording.stricterForYou(level)),
        .list(ordered: false, items: signs.map(\.sign)),
      ]
    }
  }

  /// Warnings, of each level those that concern the reader first, but behind the first warning of all,
  /// which everybody reads first: nothing stands before a danger that is less grave.
  public func warnings(_ warnings: [Warning], on pages: [String]) -> [(index: Int, isOwn: Bool)] {
    let own = zip(warnings, pages).map { concerns($0, on: $1) }
    let rest = warnings.indices.dropFirst()
    let levels = WarningLevel.allCases.flatMap { level in
      let those = rest.filter { warnings[$0].level == level }
      return those.filter { own[$0] } + those.filter { !own[$0] }
    }
    return (warnings.isEmpty ? [] : [(0, own[0])]) + levels.map { ($0, own[$0]) }
  }

  private func concerns(_ warning: Warning, on page: String) -> Bool {
    facts.contains { fact, pages in
      pages.contains(page) || fact.isNamed(in: warning.title)
        || warning.blocks.flatMap(\.statements).contains { fact.isNamed(in: $0.text) }
    }
  }

  // MARK: Lines

  private func marked(_ block: Block, for facts: [ReaderFact]) -> Block {
    func isOwn(_ statements: [Statement]) -> Bool {
      statements.contains { statement in facts.contains { $0.isNamed(in: statement.text) } }
    }
    func marked(_ statements: [Statement]) -> [Statement] {
      isOwn(statements) ? [.forYou] + statements : statements
    }
    switch block {
    case .paragraph(let statements):
      // Only the sentences that speak of it.
      return .paragraph(statements.sentences.flatMap(marked))
    case .list(true, let items):
      return .list(ordered: true, items: items.map(marked))
    case .list(false, let items):
      return .list(
        ordered: false,
        items: items.filter(isOwn).map(marked) + items.filter { !isOwn($0) })
    case .table(let header, let rows):
      return .table(header: header, rows: rows.map { $0.map(marked) })
    case .warning(var warning):
      warning.blocks = warning.blocks.map { self.marked($0, for: facts) }
      return .warning(warning)
    // What somebody else wrote stands as it was written.
    case .outline, .heading, .quotation, .positions, .figure, .form, .menu: return block
    }
  }
}

extension ReaderFact {
  /// A word that it is known by stands in the text, also in the plural.
  fileprivate func isNamed(in text: String) -> Bool {
    let spoken = text.lowercased().split { !$0.isLetter && $0 != "'" }
    return words.contains { words in
      let words = words.split(separator: " ")
      return spoken.indices.contains { start in
        let rest = spoken[start...].prefix(words.count)
        return rest.count == words.count
          && zip(rest, words).allSatisfy { $0 == $1 || $0 == $1 + "s" }
      }
    }
  }
}

extension [Block] {
  /// Behind what a page says first: its steps, or the box below its first heading.
  fileprivate var placeOfFirstHeading: Int {
    indices.first { index in
      guard case .heading = self[index] else { return false }
      guard indices.contains(index + 1), case .warning = self[index + 1] else { return true }
      return false
    } ?? endIndex
  }
}

extension [Statement] {
  /// The statements of each sentence: several sources may say one together.
  fileprivate var sentences: [[Statement]] {
    reduce(into: []) { sentences, statement in
      let isOpen = sentences.last?.last?.text.last.map { !".?!:\"".contains($0) } ?? false
      if isOpen {
        sentences[sentences.count - 1].append(statement)
      } else {
        sentences.append([statement])
      }
    }
  }
}

extension Statement {
  /// Stands before what concerns the reader.
  fileprivate static let forYou = Statement(
    spans: [Span(Wording.forYou, style: .strong)], kind: .label)
}
