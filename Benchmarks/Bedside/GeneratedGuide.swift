import Education

/// A guide of as many topics as are wanted that reads like a real one: the pages of a real guide again
/// and again, each time about another medicine, whose name is made of the syllables that such names have.
enum GeneratedGuide {
  static func of(topics count: Int, after real: Guide) -> Guide {
    var guide = real
    // Learning from examples costs the same for each line of them; here the pages are many.
    guide.asked = WaysToAsk()
    var topics = 0
    guide.nodes = real.nodes.filter { node in
      if node.kind == .topic { topics += 1 }
      return topics <= count || node.kind == .card || node.kind == .term
    }
    let kinds: Set<NodeKind> = [.topic, .question, .unsaid, .disagreement]
    var number = 0
    while topics < count {
      let name = medicine(number)
      number += 1
      guide.nodes.append(Node(id: name, kind: .topic, title: name.capitalised))
      topics += 1
      for node in real.nodes where kinds.contains(node.kind) {
        guide.nodes.append(Copy(real: real.about.title, name: name).of(node))
        if node.kind == .topic { topics += 1 }
        if topics >= count { break }
      }
    }
    return guide
  }

  private static func medicine(_ number: Int) -> String {
    let first = ["alo", "bena", "cefi", "dora", "ela", "fena", "gali", "hydro", "iba", "keto"]
    let middle = ["dipi", "lora", "mexi", "nota", "pro", "ri", "sera", "tami", "vasti", "zola"]
    let last = ["cin", "done", "fen", "lol", "mab", "mine", "pine", "pril", "statin", "zole"]
    let word = first[number / 100 % 10] + middle[number / 10 % 10] + last[number % 10]
    return number < 1_000 ? word : word + middle[number / 1_000 % 10]
  }
}

/// The pages of a guide, about another medicine.
private struct Copy {
  /// What the guide is about.
  var real: String
  var name: String

  func of(_ node: Node) -> Node {
    var copy = node
    copy.id = id(node.id)
    copy.title = text(node.title)
    copy.label = node.label.map(text)
    copy.parent = node.parent.map(id) ?? name
    copy.main = node.main.map(text)
    copy.otherWords = node.otherWords.map(text)
    copy.blocks = node.blocks.map(block)
    return copy
  }

  private func id(_ id: String) -> String { "\(name)/\(id)" }

  private func text(_ text: String) -> String {
    text.replacing(real, with: name.capitalised).replacing(real.lowercased(), with: name)
  }

  /// Words and cards stand once.
  private func target(_ target: Target) -> Target {
    target.isTerm || target.address.hasPrefix("cards/") ? target : Target(id(target.address))
  }

  private func statements(_ statements: [Statement]) -> [Statement] {
    statements.map { statement in
      var copy = statement
      copy.spans = statement.spans.map {
        Span(text($0.text), style: $0.style, target: $0.target.map(target))
      }
      return copy
    }
  }

  private func block(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let heading): return .heading(level: level, text: text(heading))
    case .paragraph(let lines): return .paragraph(statements(lines))
    case .quotation(let lines): return .quotation(statements(lines))
    case .list(let ordered, let items):
      return .list(ordered: ordered, items: items.map(statements))
    case .table(let header, let rows):
      return .table(header: header.map(text), rows: rows.map { $0.map(statements) })
    case .warning(var warning):
      warning.id = target(warning.id)
      warning.title = text(warning.title)
      warning.blocks = warning.blocks.map(self.block)
      return .warning(warning)
    case .positions(let positions):
      return .positions(
        positions.map { position in
          var copy = position
          copy.statements = statements(position.statements)
          return copy
        })
    case .menu(let title, let items):
      return .menu(
        title: title,
        items: items.map { item in
          var copy = item
          copy.title = text(item.title)
          copy.target = target(item.target)
          return copy
        })
    case .outline, .figure, .form: return block
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
