import Education

@testable import Authoring

/// What opening a small document gives, as lines that a test can hold.
struct OpenedText {
  let guide: Guide
  let findings: [Finding]

  init(_ text: String, name: String = "leaflet") throws {
    try self.init(bytes: Array(text.utf8), name: name)
  }

  init(bytes: [UInt8], name: String = "leaflet") throws {
    let opened = try open([DocumentFile(path: name, bytes: bytes)])
    (guide, findings) = (opened.guide, opened.findings)
  }

  /// The rows of the tree, two spaces in for each level; a question has "?" before it.
  var tree: [String] {
    var depths: [String: Int] = [:]
    return guide.nodes.map { node in
      let depth = node.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[node.id] = depth
      return String(repeating: "  ", count: depth) + (node.kind == .question ? "? " : "")
        + node.title
    }
  }

  /// The blocks of the page with that title, one a line.
  func page(_ title: String) -> [String] {
    (guide.nodes.first { $0.title == title }?.blocks ?? []).flatMap(\.lines)
  }

  var warnings: [Warning] {
    guide.nodes.flatMap(\.blocks).compactMap {
      if case .warning(let warning) = $0, !warning.isRepeated { warning } else { nil }
    }
  }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .heading(_, let text): ["# \(text)"]
    case .paragraph(let statements): [statements.marked]
    case .quotation(let statements): ["> \(statements.marked)"]
    case .list(let isOrdered, let items):
      items.enumerated().map { (isOrdered ? "\($0 + 1). " : "• ") + $1.marked }
    case .outline(let items):
      items.map { item in
        String(repeating: "  ", count: item.depth)
          + (item.marker.isEmpty ? "" : "\(item.marker) ") + item.statements.marked
      }
    case .table(let header, let rows):
      [header.joined(separator: " | ")]
        + rows.map { row in row.map(\.marked).joined(separator: " | ") }
    case .warning(let warning):
      ["\(warning.level.signalWord) \(warning.title)"]
        + warning.blocks.flatMap(\.lines).map { "| \($0)" }
    case .menu(let title, let items):
      ["\(title ?? "menu"): " + items.map(\.title).joined(separator: ", ")]
    case .positions, .figure, .form: []
    }
  }
}

extension [Statement] {
  /// Words with their style, and links with where they lead.
  fileprivate var marked: String {
    flatMap(\.spans).map { span in
      let words =
        switch span.style {
        case .plain: span.text
        case .strong: "*\(span.text)*"
        case .emphasis: "_\(span.text)_"
        }
      return span.target.map { "\(words)(\($0.address))" } ?? words
    }.joined()
  }
}
