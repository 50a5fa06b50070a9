import Education

/// Writes blocks as the Markdown that guides are written in.
struct MarkdownText {
  /// The label of the footnote that closes each statement.
  let note: String
  private var lines: [String] = []
  /// Of its boxes: links tell them apart.
  private var titles: Set<String> = []
  private var isInBox = false
  /// Of the page.
  private let title: String

  var text: String { lines.joined(separator: "\n").trimmedEnd }
  /// Something in it is closed by the footnote.
  private(set) var isCited = false

  init(_ blocks: [Block], titled title: String, note: String) {
    (self.title, self.note) = (title, note)
    for block in blocks { add(block, prefix: "") }
  }

  private mutating func add(_ block: Block, prefix: String) {
    switch block {
    case .heading(_, let text):
      // A box has no headings of its own.
      if prefix.isEmpty {
        add(line: "## \(Self.escaped(text))", prefix)
      } else {
        add(line: closed([.quoted(text, style: .strong)]), prefix)
      }
    case .paragraph(let statements): add(line: closed(statements), prefix)
    case .quotation(let statements):
      // Inside a box a quotation would be a box of its own, and one that begins with a signal word is
      // taken for a box.
      let first = statements.plainText.prefix { $0.isLetter }.lowercased()
      let isPlain = !prefix.isEmpty || WarningLevel(rawValue: first) != nil
      add(line: closed(statements), isPlain ? prefix : "> ")
    case .list(let isOrdered, let items):
      for (place, item) in items.enumerated() {
        lines.append("\(prefix)\(isOrdered ? "\(place + 1)." : "-") \(closed(item))")
      }
      lines.append(prefix.trimmedEnd)
    case .outline(let items): add(items, prefix: prefix)
    case .table(let header, let rows): add(header, rows, prefix: prefix)
    case .warning(let warning): add(warning)
    case .positions, .figure, .form, .menu: break
    }
  }

  /// A box holds no table: what follows one stands in a box of its own.
  private mutating func add(_ warning: Warning) {
    for blocks in warning.blocks.partedByTables {
      if let table = blocks.first, table.isTable {
        add(table, prefix: "")
        continue
      }
      let title = free(warning.title.isEmpty ? self.title : warning.title)
      lines.append("> [!\(warning.level.signalWord)] \(Self.escaped(title))")
      lines.append(">")
      isInBox = true
      for block in blocks { add(block, prefix: "> ") }
      isInBox = false
      while lines.last == ">" { lines.removeLast() }
      lines.append("")
    }
  }

  private mutating func free(_ title: String) -> String {
    var name = title
    var number = 2
    while !titles.insert(name.slug).inserted {
      name = "\(title) (\(number))"
      number += 1
    }
    return name
  }

  private mutating func add(line: String, _ prefix: String) {
    // An empty line without a mark parts two quotations.
    lines += [prefix + line, isInBox ? ">" : ""]
  }

  /// Guides have flat lists; a mark of its own stays with its words.
  private mutating func add(_ items: [OutlineItem], prefix: String) {
    for (place, item) in items.enumerated() where !item.statements.isEmpty {
      if item.marker == "•" {
        lines.append("\(prefix)- \(closed(item.statements))")
        let next = items.indices.contains(place + 1) ? items[place + 1].marker : ""
        if next != "•" { lines.append(prefix.trimmedEnd) }
      } else {
        let mark = item.marker.isEmpty ? "" : Self.escaped(item.marker) + " "
        add(line: mark + closed(item.statements), prefix)
      }
    }
  }

  private mutating func add(_ header: [String], _ rows: [[[Statement]]], prefix: String) {
    let width = max(header.count, rows.map(\.count).max() ?? 0)
    guard width > 0 else { return }
    func row(_ cells: [String]) -> String {
      let all = cells + Array(repeating: "", count: width - cells.count)
      return prefix + "| " + all.joined(separator: " | ") + " |"
    }
    lines.append(row(header.map { Self.escaped($0) }))
    lines.append(row(Array(repeating: "--", count: width)))
    for cells in rows {
      lines.append(row(cells.map { $0.isEmpty ? "" : closed($0) }))
    }
    lines.append(prefix.trimmedEnd)
  }

  /// The words with their style, closed by the footnote.
  private mutating func closed(_ statements: [Statement]) -> String {
    let words = statements.map { statement in
      statement.spans.map { span in
        let text = Self.escaped(span.text)
        let before = span.text.first?.isWhitespace == true ? " " : ""
        let after = span.text.last?.isWhitespace == true ? " " : ""
        guard !text.isEmpty else { return before }
        switch span.style {
        case .plain: return before + text + after
        case .strong: return "\(before)**\(text)**\(after)"
        case .emphasis: return "\(before)*\(text)*\(after)"
        }
      }.joined()
    }.joined(separator: " ").oneLine
    guard !words.isEmpty else { return "" }
    isCited = true
    return "\(words)[^\(note)]"
  }

  /// As it is typed, and nothing in it is read as a mark.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    // What looks like a footnote is one wherever it stands.
    for character in text.typed.replacing("[^", with: "[ ^") {
      if marks.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A number with a dot, a dash or a plus at the beginning would begin a list.
    if let match = escaped.prefixMatch(of: /(\d+)([.)])/) {
      escaped.replaceSubrange(match.range, with: "\(match.1)\\\(match.2)")
    } else if let first = escaped.first, "-+".contains(first) {
      escaped = "\\" + escaped
    }
    return escaped
  }

  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "^",
  ]
}

extension [Block] {
  /// Tables by themselves, and what stands between them.
  fileprivate var partedByTables: [[Block]] {
    reduce(into: []) { parts, block in
      if let last = parts.last?.last, !last.isTable, !block.isTable {
        parts[parts.count - 1].append(block)
      } else {
        parts.append([block])
      }
    }
  }
}

extension String {
  /// On one line, with the quotation marks and spaces that a keyboard has.
  var typed: String {
    var typed = ""
    for character in oneLine {
      switch character {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": typed.append("'")
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": typed.append("\"")
      default: typed.append(character)
      }
    }
    return typed
  }
}
