import Foreign

/// One node of a parsed Markdown document, copied out of cmark-gfm.
struct MarkdownNode: Sendable {
  enum Kind: Equatable {
    case codeBlock
    case document, heading, paragraph, list, item, blockQuote, table, tableHeader, tableRow
    case tableCell, footnoteDefinition
    case text, softBreak, lineBreak, emphasis, strong, link, footnoteReference
    /// Code, HTML, images, rules: nothing a page can show; cmark's own name for it.
    case other(String)
  }

  var kind: Kind
  var literal: String
  var url: String
  /// Heading level; 0 for other kinds.
  var level: Int
  var isOrdered: Bool
  /// The number of a list's first item.
  var listStart: Int
  /// The words behind the fence of a code block.
  var fenceInfo: String
  /// Lines from 1 and columns in bytes from 1, as cmark counts them.
  var startLine: Int, startColumn: Int, endLine: Int, endColumn: Int
  var children: [MarkdownNode]

  /// Parses CommonMark with footnotes and tables (GitHub's extensions).
  static func document(_ text: String) -> MarkdownNode {
    let document = Markdown(text, withTables: !hasEndlessTable(text))
    return document.root.map { MarkdownNode(copying: $0, depth: 0) } ?? .empty
  }

  /// cmark fills every row up to the columns of the header: a few kilobytes can ask for gigabytes. Such
  /// a text is read as if it had no tables.
  private static func hasEndlessTable(_ text: String) -> Bool {
    var columns = 0
    var cells = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.isEmpty {
        (columns, cells) = (0, 0)
      } else if columns > 0 {
        cells += columns
        if cells > mostCells { return true }
      } else if line.allSatisfy({ delimiters.contains($0) }) {
        columns = line.count { $0 == UInt8(ascii: "|") } + 1
      }
    }
    return false
  }

  private static let delimiters = Set("|:- \t\r".utf8)
  private static let mostCells = 200_000
  /// No text needs more inside each other; what stands deeper is left to its words.
  private static let deepest = 100

  /// Nothing: what is put together of other nodes begins with it.
  static let empty = MarkdownNode()

  private init() {
    kind = .other("NONE")
    (literal, url, fenceInfo, isOrdered, children) = ("", "", "", false, [])
    (level, listStart, startLine, startColumn, endLine, endColumn) = (0, 0, 0, 0, 0, 0)
  }

  private init(copying node: Markdown.Node, depth: Int) {
    let name = node.kind
    kind = Self.kinds[name] ?? .other(name)
    literal = node.literal
    url = node.url
    level = kind == .heading ? node.headingLevel : 0
    isOrdered = node.isOrderedList
    listStart = node.listStart
    fenceInfo = kind == .codeBlock ? node.fenceInfo : ""
    (startLine, startColumn) = (node.startLine, node.startColumn)
    (endLine, endColumn) = (node.endLine, node.endColumn)
    children = []
    var child = node.firstChild
    if depth >= Self.deepest, kind != .list, child != nil {
      children = [MarkdownNode(words: node.words, below: self)]
      return
    }
    while let next = child {
      children.append(MarkdownNode(copying: next, depth: depth + 1))
      child = next.next
    }
  }

  /// Words in place of what stands below a node: in a paragraph of their own where blocks stand.
  private init(words: String, below node: MarkdownNode) {
    self = node
    (kind, literal, url, children) = (.text, words, "", [])
    if [.item, .blockQuote, .footnoteDefinition, .document].contains(node.kind) {
      children = [self]
      (kind, literal) = (.paragraph, "")
    }
  }

  private static let kinds: [String: Kind] = [
    "code_block": .codeBlock, "document": .document, "heading": .heading, "paragraph": .paragraph,
    "list": .list,
    "item": .item, "block_quote": .blockQuote, "table": .table, "table_header": .tableHeader,
    "footnote_reference": .footnoteReference, "footnote_definition": .footnoteDefinition,
    "table_row": .tableRow, "table_cell": .tableCell, "text": .text, "softbreak": .softBreak,
    "linebreak": .lineBreak, "emph": .emphasis, "strong": .strong, "link": .link,
  ]
}
