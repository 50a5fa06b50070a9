import Asked
import Education
import Language

/// What the learned stage of the search learns from: for each entry its title, the ways to ask for
/// it and, counting less, its own sentences; what sounds like a card; and what is not answered.
struct AskedExamples {
  private(set) var classes: [AskedClass] = []
  private(set) var examples: [AskedExample] = []
  private let words: AskedWords

  /// A sentence of a page is no question, but a page without ways to ask is found by it.
  private static let weightOfText: Float = 0.3
  /// The first words of a text tell what it is about.
  private static let mostWords = 60
  /// A page tells by its beginning what it is about.
  private static let mostSentences = 60

  /// - Parameter isUsed: whether a way to ask is learned from; some are left out to measure with.
  init(_ guide: Guide, isUsed: (_ way: String) -> Bool = { _ in true }) {
    words = AskedWords(title: guide.about.title, lexicon: guide.lexicon)
    guard Self.isTaught(guide) else { return }
    for node in guide.nodes {
      let ways = guide.asked.entries[node.id] ?? []
      guard Self.isLearned(node, hasWays: !ways.isEmpty),
        classes.count < AskedTrainer.mostClasses / 2
      else { continue }
      let label = add(AskedClass(name: node.id, role: node.kind == .unsaid ? .unsaid : .entry))
      add(([node.title] + ways.filter(isUsed)), to: label)
      add(Self.sentences(of: node), to: label, weight: Self.weightOfText)
      add(Self.waysToFigures(of: node), to: label)
    }
    for (card, ways) in guide.asked.cousins.sorted(by: { $0.key < $1.key }) {
      add(ways.filter(isUsed), to: add(AskedClass(name: card, role: .cousin)))
    }
    for (kind, ways) in guide.asked.unanswered.sorted(by: { $0.key < $1.key }) {
      add(ways.filter(isUsed), to: add(AskedClass(name: kind, role: .unanswered)))
    }
    for (kind, questions) in UnansweredQuestions.all {
      let label = add(AskedClass(name: kind, role: .unanswered))
      // Of another medicine's guide these are about what it is about.
      let foreign = questions.filter { question in
        isUsed(question) && words.ownNames.isDisjoint(with: Tokens.words(of: question))
      }
      add(foreign, to: label)
    }
    addQuestionsOfOthers()
  }

  /// A question about this medicine, asked of another one, is not answered here: the highest dose of
  /// another, running out of another, another's pump. Questions of taking both are left as they are.
  private mutating func addQuestionsOfOthers() {
    guard words.ownNames.contains(where: MedicineName.isName) else { return }
    let own = examples.filter { example in
      example.weight == 1 && classes[example.label].role == .entry
        && example.words.contains { $0.kind == AskedWords.own }
        && !example.words.contains {
          $0.kind == AskedWords.medicine || StopWords.joining.contains($0.text)
        }
    }
    let label = add(AskedClass(name: "another-medicine", role: .unanswered))
    for (index, example) in own.enumerated() {
      let name = MedicineName.listed(index)
      examples.append(
        AskedExample(
          words: example.words.map {
            $0.kind == AskedWords.own ? AskedWord(name, kind: AskedWords.medicine) : $0
          }, label: label))
    }
  }

  func table() -> AskedTable { AskedTrainer(classes: classes, examples: examples).table() }

  /// Learning from a few examples would be worse than none: half of the entries must have some.
  private static func isTaught(_ guide: Guide) -> Bool {
    let entries = guide.nodes.filter { isLearned($0, hasWays: false) }
    let taught = entries.count { guide.asked.entries[$0.id]?.count ?? 0 >= fewestWays }
    return taught * 2 >= entries.count && taught > 0
  }

  private static let fewestWays = 8

  /// Words explained are found by their names, and the branch of sources repeats others.
  private static func isLearned(_ node: Node, hasWays: Bool) -> Bool {
    switch node.kind {
    case .topic, .question, .unsaid, .disagreement, .card: true
    case .term: hasWays
    case .source, .section: false
    }
  }

  private static func sentences(of node: Node) -> [String] {
    let texts =
      [node.main].compactMap(\.self)
      + node.blocks.flatMap { block -> [String] in
        if case .menu = block { return [] }
        return block.plainText.split(separator: "\n").map(String.init)
      }
    return Array(texts.prefix(mostSentences))
  }

  /// A figure is asked for by its title, or as a picture of the page.
  private static func waysToFigures(of node: Node) -> [String] {
    node.blocks.flatMap { block -> [String] in
      guard case .figure(let figure) = block else { return [] }
      return [figure.title]
        + SearchEntry.namesOfFigure.flatMap {
          ["\($0) of \(figure.title)", "\(node.title) \($0)", $0]
        }
    }
  }

  private mutating func add(_ class: AskedClass) -> Int {
    classes.append(`class`)
    return classes.count - 1
  }

  private mutating func add(_ texts: [String], to label: Int, weight: Float = 1) {
    for text in texts {
      let words = words.read(Array(Tokens.words(of: text).prefix(Self.mostWords)))
      if !words.isEmpty {
        examples.append(AskedExample(words: words, label: label, weight: weight))
      }
    }
  }
}
