import Asked
import Education
import Language

/// What the learned stage of the search learns from: for each entry its title, the ways to ask for
/// it and, counting less, its own sentences; what sounds like a card; and what is not answered.
struct AskedExamples {
  private(set) var classes: [AskedClass] = []
  private(set) var examples: [AskedExample] = []
  /// Three entries of four have ways enough to learn from. Fewer are other titles of their entries: with 8 for
  /// each, 343 of 456 queries of people find their page first, where learning from them finds 303; with 32 it
  /// is 348 and 326, but what is learned knows far better what nothing answers (34 of 162 are answered,
  /// not 116). With 8 for half of the entries of a small guide it is 30 of 36, and 7.
  let isTaught: Bool
  /// The ways to ask for each entry, those that are made for its figures with them.
  private(set) var ways: [String: [String]] = [:]
  private let words: AskedWords
  /// Each word as it was read the first time: to look all of them up among the names of medicines
  /// takes longer than to learn from them.
  private var read: [String: AskedWord] = [:]

  /// A sentence of a page is no question, but a page without ways to ask is found by it.
  private static let weightOfText: Float = 0.3
  /// The first words of a text tell what it is about.
  private static let mostWords = 60
  /// A page tells by its beginning what it is about.
  private static let mostSentences = 60

  /// - Parameters:
  ///   - claimed: the standard subjects that parts of the guide treat; a guide that nobody taught
  ///     learns these.
  ///   - isUsed: whether a way to ask is learned from; some are left out to measure with.
  init(_ guide: Guide, claimed: Set<String> = [], isUsed: (_ way: String) -> Bool = { _ in true }) {
    words = AskedWords(guide)
    isTaught = Self.isTaught(guide)
    if !isTaught { ways = guide.asked.entries }
    guard isTaught || !claimed.isEmpty else { return }
    if !isTaught { addSubjects(claimed, of: guide, isUsed) }
    for node in guide.nodes where isTaught {
      let ways = guide.asked.entries[node.id] ?? []
      guard Self.isLearned(node, hasWays: !ways.isEmpty),
        classes.count < AskedTrainer.mostClasses / 2
      else { continue }
      let label = add(AskedClass(name: node.id, role: Self.role(of: node.kind)))
      add(([node.title] + ways.filter(isUsed)), to: label)
      add(Self.sentences(of: node), to: label, weight: Self.weightOfText)
      let figures = Self.waysToFigures(of: node)
      add(figures, to: label)
      self.ways[node.id] = ways + figures
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
    addSiblings(of: MedicineClasses(guide.lexicon))
    addQuestionsOfOthers()
  }

  /// What is asked of one medicine of a class may be asked of each: "naproxen" is asked for like "advil".
  private mutating func addSiblings(of classes: MedicineClasses) {
    for example in examples where example.weight == 1 {
      guard let words = classes.sibling(of: example.words.map(\.text), number: example.die) else {
        continue
      }
      examples.append(AskedExample(words: words.map { read($0) }, label: example.label))
    }
  }

  /// A question about this medicine, asked of another one, is not answered here: the highest dose of
  /// another, running out of another, another's pump. Questions of taking both are left as they are.
  private mutating func addQuestionsOfOthers() {
    guard words.ownNames.contains(where: MedicineName.isName) else { return }
    let own = examples.filter { example in
      example.weight == 1 && classes[example.label].answers
        && example.words.contains { $0.kind == AskedWords.own }
        && !example.words.contains { $0.isOtherMedicine || StopWords.joining.contains($0.text) }
    }
    let label = add(AskedClass(name: "another-medicine", role: .unanswered))
    for example in own {
      let (third, index) = Self.drawn(for: example, of: 3)
      // One in three is called by its kind, as "opioids" are.
      let other =
        third == 2
        ? MedicineKind.listed(index).map { AskedWord($0) }
        : [AskedWord(unknownMedicine(index), kind: AskedWords.medicine)]
      examples.append(
        AskedExample(
          words: example.words.flatMap { $0.kind == AskedWords.own ? other : [$0] }, label: label))
    }
    addQuestionsOfOtherPurposes()
  }

  /// A medicine that the guide does not speak of, another one for each of many numbers.
  private func unknownMedicine(_ number: Int) -> String {
    let names = (0...words.knownMedicines.count).lazy.map { MedicineName.listed(number + $0) }
    return names.first { !words.knownMedicines.contains($0) } ?? MedicineName.listed(number)
  }

  /// One of so many parts, and any number besides: the same for an example whatever others there are, so
  /// that one more changes nothing about them.
  private static func drawn(for example: AskedExample, of parts: UInt64) -> (part: Int, number: Int)
  {
    let die = example.die
    return (Int(die % parts), Int(die / parts % UInt64(Int32.max)))
  }

  /// The same of a medicine that is not named but told by what it is for: "ran out of my tablets" is
  /// about this one, "ran out of my blood pressure tablets" is not.
  private mutating func addQuestionsOfOtherPurposes() {
    let asked = examples.filter { $0.weight == 1 && classes[$0.label].answers }
    let own = Self.ownPurposes(in: asked)
    let purposes = MedicinePurpose.all.filter { !own.contains($0) }
    guard !purposes.isEmpty else { return }
    let label = add(AskedClass(name: "another-purpose", role: .unanswered))
    for example in asked {
      let (quarter, index) = Self.drawn(for: example, of: 4)
      // Not all, or they would outweigh the rest.
      guard quarter == 0 else { continue }
      let purpose = purposes[index % purposes.count]
      let forms = MedicinePurpose.commonForms
      let form = forms[index / purposes.count % forms.count]
      if let words = example.words.said(of: purpose, as: form) {
        examples.append(AskedExample(words: words, label: label))
      }
    }
  }

  /// What people ask of any medicine; what the guide does not treat is learned too, to be told apart.
  private mutating func addSubjects(
    _ claimed: Set<String>, of guide: Guide, _ isUsed: (_ way: String) -> Bool
  ) {
    let title = Tokens.words(of: guide.about.title)
    let medicine = title.first(where: MedicineName.isName) ?? title.first ?? ""
    var labels: [String: Int] = [:]
    for subject in Subjects.all {
      let told = ([subject.name] + subject.standIns).first(where: claimed.contains)
      let name = told ?? subject.name
      let label =
        labels[name]
        ?? add(
          AskedClass(name: name, role: told == nil ? .unanswered : .subject))
      labels[name] = label
      add(
        subject.ways.filter(isUsed).map { $0.replacing(Subject.namePlaceholder, with: medicine) },
        to: label)
      add(subject.headings.map { $0.replacing(Subject.namePlaceholder, with: medicine) }, to: label)
    }
  }

  /// - Parameter encoder: without it only pieces are learned, which is enough to see what nobody can tell
  ///   apart, and of a guide that nobody taught, whose subjects alone are learned.
  func table(
    by encoder: SentenceEncoder? = .english,
    progress: @escaping AskedTrainer.LearningProgress = { _, _ in }
  ) -> AskedTable {
    AskedTrainer(classes: classes, examples: examples, encoder: isTaught ? encoder : nil)
      .table(progress: progress)
  }

  static func isTaught(_ guide: Guide) -> Bool {
    let entries = guide.nodes.filter { isLearned($0, hasWays: false) }
    let taught = entries.count { guide.asked.entries[$0.id]?.count ?? 0 >= fewestWays }
    return taught * 4 >= entries.count * 3 && taught > 0
  }

  private static let fewestWays = 20

  private static func role(of kind: NodeKind) -> AskedClass.Role {
    switch kind {
    case .unsaid: .unsaid
    case .card: .card
    default: .entry
    }
  }

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
      guard case .figure(let figure) = block, figure.isGraph else { return [] }
      let words = Tokens.words(of: node.title)
      let bare = words.drop(while: StopWords.linking.contains).joined(separator: " ")
      return [figure.title]
        + SearchEntry.namesOfFigure.flatMap {
          ["\($0) of \(figure.title)", "\($0) of the \(bare)", "\(bare) \($0)", $0]
        }
    }
  }

  private mutating func add(_ class: AskedClass) -> Int {
    classes.append(`class`)
    return classes.count - 1
  }

  private mutating func add(_ texts: [String], to label: Int, weight: Float = 1) {
    for text in texts {
      let words = Tokens.words(of: text).prefix(Self.mostWords).map { read($0) }
      if !words.isEmpty {
        examples.append(AskedExample(words: words, label: label, weight: weight))
      }
    }
  }

  private mutating func read(_ word: String) -> AskedWord {
    if let known = read[word] { return known }
    let new = words.read([word])[0]
    read[word] = new
    return new
  }
}

extension AskedExamples {
  /// Where many entries are asked for as "thyroid tablets", that is what the guide is about.
  private static func ownPurposes(in asked: [AskedExample]) -> Set<[String]> {
    var entries: [[String]: Set<Int>] = [:]
    for example in asked {
      for purpose in MedicinePurpose.named(in: example.words.map(\.text)) {
        entries[purpose, default: []].insert(example.label)
      }
    }
    return Set(entries.filter { $0.value.count >= mostEntriesOfOther }.keys)
  }

  private static var mostEntriesOfOther: Int { 12 }
}

extension [AskedWord] {
  /// The question asked of a medicine for some purpose: with it in place of the medicine's own name, or
  /// before the first word for a medicine. `nil` where there is neither, or another medicine besides.
  fileprivate func said(of purpose: [String], as form: String) -> [AskedWord]? {
    guard !contains(where: \.isOtherMedicine),
      !contains(where: { StopWords.joining.contains($0.text) })
    else { return nil }
    var words = self
    let purpose = purpose.map { AskedWord($0) }
    if contains(where: { $0.kind == AskedWords.own }) {
      while let index = words.firstIndex(where: { $0.kind == AskedWords.own }) {
        words.replaceSubrange(index...index, with: purpose + [AskedWord(form)])
      }
    } else if let index = words.firstIndex(where: { MedicinePurpose.forms.contains($0.text) }) {
      words.insert(contentsOf: purpose, at: index)
    } else {
      return nil
    }
    return words
  }
}
