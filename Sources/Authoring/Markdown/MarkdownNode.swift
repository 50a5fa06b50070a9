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
      let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
      defer { cmark_parser_free(parser) }
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
      cmark_parser_feed(parser, text, text.utf8.count)
      let root = cmark_parser_finish(parser)
      defer { cmark_node_free(root) }
      return MarkdownNode(copying: root)
    }
  }

  private static let parsing = Mutex(())

  private init(copying node: OpaquePointer?) {
    kind = Self.kind(of: node)
    literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    level = kind == .heading ? Int(cmark_node_get_heading_level(node)) : 0
    isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    fenceInfo =
      kind == .codeBlock ? cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "" : ""
    startLine = Int(cmark_node_get_start_line(node))
    startColumn = Int(cmark_node_get_start_column(node))
    endLine = Int(cmark_node_get_end_line(node))
    endColumn = Int(cmark_node_get_end_column(node))
    children = []
    var child = cmark_node_first_child(node)
    while let next = child {
      children.append(MarkdownNode(copying: next))
      child = cmark_node_next(next)
    }
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
