import CMarkGFM
import Synchronization

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
    // cmark registers its extensions in lists that all threads share.
    parsing.withLock { _ in
      cmark_gfm_core_extensions_ensure_registered()
      // A single tilde is "about": "~5 mg".
      let parser = cmark_parser_new(
        CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
      defer { cmark_parser_free(parser) }
      if !hasEndlessTable(text) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
      }
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"))
      cmark_parser_feed(parser, text, text.utf8.count)
      let root = cmark_parser_finish(parser)
      defer { cmark_node_free(root) }
      return MarkdownNode(copying: root, depth: 0)
    }
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
  static let empty = MarkdownNode(copying: nil, depth: 0)

  private static let parsing = Mutex(())

  private init(copying node: OpaquePointer?, depth: Int) {
    kind = Self.kind(of: node)
    literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    level = kind == .heading ? Int(cmark_node_get_heading_level(node)) : 0
    isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    listStart = Int(cmark_node_get_list_start(node))
    fenceInfo =
      kind == .codeBlock ? cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "" : ""
    startLine = Int(cmark_node_get_start_line(node))
    startColumn = Int(cmark_node_get_start_column(node))
    endLine = Int(cmark_node_get_end_line(node))
    endColumn = Int(cmark_node_get_end_column(node))
    children = []
    if depth >= Self.deepest, kind != .list, cmark_node_first_child(node) != nil {
      children = [MarkdownNode(words: Self.words(in: node), below: self)]
      return
    }
    var child = cmark_node_first_child(node)
    while let next = child {
      children.append(MarkdownNode(copying: next, depth: depth + 1))
      child = cmark_node_next(next)
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

  /// All words in a node, however deep, read without a call inside a call.
  private static func words(in node: OpaquePointer?) -> String {
    let walk = cmark_iter_new(node)
    defer { cmark_iter_free(walk) }
    var words: [String] = []
    while cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard let literal = cmark_node_get_literal(cmark_iter_get_node(walk)) else { continue }
      words.append(String(cString: literal))
    }
    return words.joined(separator: " ")
  }

  private static func kind(of node: OpaquePointer?) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    default: break
    }
    let name = String(cString: cmark_node_get_type_string(node))
    return kinds[name] ?? .other(name)
  }

  /// The table kinds exist only by name: their numbers are given out when the extension registers.
  private static let kinds: [String: Kind] = [
    "code_block": .codeBlock, "document": .document, "heading": .heading, "paragraph": .paragraph,
    "list": .list,
    "item": .item, "block_quote": .blockQuote, "table": .table, "table_header": .tableHeader,
    "table_row": .tableRow, "table_cell": .tableCell, "text": .text, "softbreak": .softBreak,
    "linebreak": .lineBreak, "emph": .emphasis, "strong": .strong, "link": .link,
  ]
}
