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
    var items = items[...]
    if findsTitle, let place = Self.placeOfTitle(in: items),
      case .heading(_, let text) = items[place]
    {
      if named?.names(text) != false {
        title = text
        items.remove(at: place)
      }
    }
    let levels = Self.levels(of: items)
    // The parts from the outermost to the one that is being read.
    var open: [(rank: Int, part: DocumentPart)] = []
    var waiting: [String] = []
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
    for item in items {
      switch item {
      case .anchor(let name): waiting.append(name)
      case .heading(let level, let text):
        let rank = levels[level] ?? Self.deepest
        let faq = open.last { LeafletHeadings.introducesQuestions($0.part.title) }
        let isQuestion =
          LeafletHeadings.isNumberedQuestion(text)
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
        close(to: isQuestion ? (faq?.rank).map { $0 + 1 } ?? rank : rank)
        var part = DocumentPart(title: text)
        part.role = isQuestion ? .question : .text
        part.level = LeafletHeadings.warns(text) && !isQuestion ? .warning : nil
        part.anchors = waiting
        waiting = []
        open.append((isQuestion ? (faq?.rank).map { $0 + 1 } ?? rank : rank, part))
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

  /// The first heading, where nothing of its level follows and little stands before it.
  private static func placeOfTitle(in items: ArraySlice<FlowItem>) -> Int? {
    let headings = items.indices.filter { if case .heading = items[$0] { true } else { false } }
    guard let first = headings.first, case .heading(let level, _) = items[first] else { return nil }
    let isAlone = headings.dropFirst().allSatisfy { place in
      if case .heading(let other, _) = items[place] { other > level } else { true }
    }
    return isAlone && level < FlowItem.boldLevel ? first : nil
  }

  /// The rank of each level: those that the document has, the highest first. Bold words rank only
  /// where there are no other headings.
  private static func levels(of items: ArraySlice<FlowItem>) -> [Int: Int] {
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
      } else if let line = opening.first?.plainText, !line.contains("\n"), line.count <= 80 {
        title = line
      }
      if title != generic {
        opening.insert(.paragraph([.quoted(generic, style: .strong)]), at: 0)
      }
    }
  }
}
