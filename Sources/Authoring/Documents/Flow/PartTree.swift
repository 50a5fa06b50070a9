import Education
import Language

/// Makes a tree of what follows one another: a part for each heading of the three highest levels that
/// the document has; deeper headings stand on the page of their part.
struct PartTree {
  private(set) var title: String?
  private(set) var opening: [Block] = []
  private(set) var parts: [DocumentPart] = []
  private(set) var anchors: [String] = []

  private static let deepest = 3

  /// - Parameters:
  ///   - findsTitle: a first heading above all others is the document's title.
  ///   - named: what the document is called beside its text; no other heading is its title then.
  init(_ items: [FlowItem], findsTitle: Bool, named: String? = nil) {
    let items = Self.rankingLeads(items)
    let place = findsTitle ? Self.placeOfTitle(in: items, named: named) : nil
    if let place, case .heading(_, let text) = items[place] { title = text }
    let levels = Self.levels(of: items.enumerated().filter { $0.offset != place }.map(\.element))
    // The parts from the outermost to the one that is being read.
    var open: [(rank: Int, part: DocumentPart)] = []
    var waiting: [String] = []
    // The rank of the question that each open fold answers.
    var folds: [Int?] = []
    let asksThroughout = title.map(LeafletHeadings.introducesQuestions) ?? false
    func close(to rank: Int) {
      while let last = open.last, last.rank >= rank {
        open.removeLast()
        if open.isEmpty {
          parts.append(last.part)
        } else {
          open[open.count - 1].part.parts.append(last.part)
        }
      }
    }
    for (number, item) in items.enumerated() {
      switch item {
      case .heading where number == place:
        // What stands before it is beside the text: menus, as often as not.
        close(to: -1)
        anchors += waiting
        waiting = []
      case .anchor(let name): waiting.append(name)
      case .heading(let level, let text):
        let rank = levels[level] ?? Self.deepest
        let faq = open.last { LeafletHeadings.introducesQuestions($0.part.title) }
        let isQuestion =
          LeafletHeadings.opensQuestion(text)
          || asksThroughout && rank < Self.deepest && text.hasSuffix("?")
          || faq.map { $0.rank < rank && text.hasSuffix("?") } == true
          || level == FlowItem.summaryLevel && text.hasSuffix("?")
        guard rank < Self.deepest || isQuestion else {
          let block = Block.heading(level: 3, text: text)
          if open.isEmpty {
            opening.append(block)
          } else {
            open[open.count - 1].part.blocks.append(block)
          }
          continue
        }
        let place = isQuestion ? (faq?.rank).map { $0 + 1 } ?? rank : rank
        close(to: place)
        if isQuestion {
          // No question stands in another.
          while let last = open.last, last.part.role == .question { close(to: last.rank) }
          if level == FlowItem.summaryLevel, let last = folds.last, last == nil {
            folds[folds.count - 1] = place
          }
        }
        var part = DocumentPart(title: text)
        part.role = isQuestion ? .question : .text
        part.level = WarningHeadings.warns(text) && !isQuestion ? .warning : nil
        part.anchors = waiting
        waiting = []
        open.append((place, part))
      case .foldBegins: folds.append(nil)
      case .foldEnds: if let rank = folds.popLast() ?? nil { close(to: rank) }
      case .block(let written):
        let block = written.settingApart
        if open.isEmpty {
          opening.append(block)
          anchors += waiting
        } else {
          open[open.count - 1].part.blocks.append(block)
          open[open.count - 1].part.anchors += waiting
        }
        waiting = []
      }
    }
    close(to: -1)
  }

  /// The heading above all others, wherever it stands: what is saved from the web begins with menus. Of
  /// several the one by which the document is called beside its text.
  private static func placeOfTitle(in items: [FlowItem], named: String?) -> Int? {
    let headings = items.enumerated().compactMap { place, item in
      if case .heading(let level, let text) = item {
        (place: place, level: level, text: text)
      } else {
        nil
      }
    }
    guard let highest = headings.map(\.level).min(), highest < FlowItem.boldLevel else {
      return nil
    }
    let top = headings.filter { $0.level == highest }
    guard let named else { return top.count == 1 ? top[0].place : nil }
    return top.count == 1
      ? (named.names(top[0].text) ? top[0].place : nil)
      : top.first { named.hasPrefix($0.text) }?.place
  }

  /// Bold words with a colon are headings like others where there are no better ones, and else a line in
  /// bold.
  private static func rankingLeads(_ items: [FlowItem]) -> [FlowItem] {
    let hasHeadings = items.contains { item in
      if case .heading(let level, _) = item { level < FlowItem.boldLevel } else { false }
    }
    return items.map { item in
      guard case .heading(FlowItem.leadLevel, let text) = item else { return item }
      return hasHeadings
        ? .block(.paragraph([.quoted(text, style: .strong)]))
        : .heading(level: FlowItem.boldLevel, text: text)
    }
  }

  /// The rank of each level: those that the document has, the highest first. Bold words rank only
  /// where there are no other headings.
  private static func levels(of items: [FlowItem]) -> [Int: Int] {
    let found = Set(
      items.compactMap { if case .heading(let level, _) = $0 { level } else { nil } })
    let real = found.filter { $0 < FlowItem.boldLevel }.sorted()
    let ranked = real.isEmpty ? Array(found.subtracting([FlowItem.summaryLevel])) : real
    return Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
  }
}

extension Document {
  /// - Parameter named: what the document is called beside its text, where it is.
  mutating func take(_ tree: PartTree, named: String? = nil) {
    (opening, parts, anchors) = (tree.opening, tree.parts, tree.anchors)
    if let title = tree.title {
      self.title = title
    } else if opening.isEmpty || named != nil, let first = parts.first, first.role == .text,
      named.map({ $0.names(first.title) }) ?? first.parts.isEmpty
    {
      // A text that begins with its first part is called by it.
      title = first.title
      opening += first.blocks
      anchors += first.anchors
      parts = first.parts + parts.dropFirst()
    }
    // "Package leaflet: information for the patient" says nothing; the next line names the medicine.
    if LeafletHeadings.isGeneric(title) {
      let generic = title
      if let first = parts.first, opening.isEmpty, first.role == .text {
        title = first.title
      } else if let name = opening.first?.commonName {
        title = name
      }
      if title != generic {
        opening.insert(.paragraph([.quoted(generic, style: .strong)]), at: 0)
      }
    }
  }
}

extension Block {
  /// What a medicine is called above its leaflet: the one line there, or of a line for each strength the
  /// words that all begin with; the substance in brackets below them is another name.
  fileprivate var commonName: String? {
    let all = plainText.split(separator: "\n").map { String($0).oneLine }
    let lines = all.filter { !$0.hasPrefix("(") }
    guard let first = lines.first else { return nil }
    let shared = lines.dropFirst().reduce(first.split(separator: " ")) { words, line in
      zip(words, line.split(separator: " ")).prefix { $0 == $1 }.map(\.0)
    }
    let name = shared.joined(separator: " ")
    return name.contains(where: \.isLetter) && name.count <= 80 ? name : nil
  }
}

extension String {
  /// A page is called "Hiccups - The Clinic": half of the heading's longer words are in the name.
  fileprivate func names(_ heading: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 })
    }
    let wanted = words(heading)
    guard !wanted.isEmpty else { return lowercased().contains(heading.lowercased()) }
    return wanted.intersection(words(self)).count * 2 >= wanted.count
  }
}
