import Education

/// Writes blocks as the Markdown that guides are written in.
struct MarkdownText {
  /// The label of the footnote that closes each statement.
  let note: String
  private(set) var lines: [String] = []

  init(_ blocks: [Block], note: String) {
    self.note = note
    for block in blocks { add(block, prefix: "") }
  }

  private mutating func add(_ block: Block, prefix: String) {
    switch block {
    case .heading(_, let text): add(line: "## \(Self.escaped(text))", prefix)
    case .paragraph(let statements): add(line: closed(statements), prefix)
    case .quotation(let statements):
      // Inside a box a quotation would be a box of its own.
      add(line: closed(statements), prefix.isEmpty ? "> " : prefix)
    case .list(let isOrdered, let items):
      for (place, item) in items.enumerated() {
        lines.append("\(prefix)\(isOrdered ? "\(place + 1)." : "-") \(closed(item))")
      }
      lines.append(prefix.trimmedEnd)
    case .outline(let items): add(items, prefix: prefix)
    case .table(let header, let rows): add(header, rows, prefix: prefix)
    case .warning(let warning):
      lines.append("> [!\(warning.level.signalWord)] \(Self.escaped(warning.title))")
      lines.append(">")
      for block in warning.blocks { add(block, prefix: "> ") }
      while lines.last == ">" { lines.removeLast() }
      lines.append("")
    case .positions, .figure, .form, .menu: break
    }
  }

  private mutating func add(line: String, _ prefix: String) {
    lines += [prefix + line, prefix.trimmedEnd]
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
  private func closed(_ statements: [Statement]) -> String {
    let words = statements.map { statement in
      statement.spans.map { span in
        let text = Self.escaped(span.text.oneLine)
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
    return words.isEmpty ? "" : "\(words)[^\(note)]"
  }

  /// Nothing in it is read as a mark.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    // What looks like a footnote is one wherever it stands.
    for character in text.replacing("[^", with: "[ ^") {
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
