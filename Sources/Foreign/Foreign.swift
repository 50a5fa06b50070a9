import CExpat
import CGumbo
import CLZ4
import CMarkGFM
import CYAML
import Synchronization

// Five libraries stand in one long file, so that who looks for unsafe code reads three files and no fourth.
//
// What they make of bytes: bytes and texts go in, and values that are the caller's own come out. As
// the compiler finds (`-strict-memory-safety`), no other file has a pointer of theirs.
//
// Each parser lives as long as one call or one object here, which frees it. All texts are copied before what
// they belong to goes on or is freed; trees and events are read by the libraries' own counts and ends, and
// never by a number that stands in the document. A span is handed over with its count. How much and how deep
// documents may be is said by who calls. `ForeignTests`, `PackingTests`, `YAMLTests` and `DocumentKindTests`
// attack it, and so do the fuzz targets.

/// XML, read with expat, which loads nothing from elsewhere and refuses entities that grow without measure.
public enum XML {
  private static let longestExpanded: UInt64 = 1 << 20

  /// - Returns: where the document stops being XML, and why, in expat's words; `nil` for one that is whole.
  public static func read(
    _ bytes: [UInt8], to receiver: any MarkupReceiver
  ) -> (line: Int, reason: String)? {
    guard let parser = unsafe XML_ParserCreate(nil) else { return (1, "out of memory") }
    defer { unsafe XML_ParserFree(parser) }
    // Entities of documents stand for single letters; what makes more than ten of each byte is made
    // to fill the memory.
    unsafe XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, longestExpanded)
    unsafe XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, 10)
    // Held while it reads.
    let reading = unsafe Reading(parser: parser, receiver: receiver)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
    unsafe XML_SetElementHandler(
      parser, { unsafe Reading.of($0).begin($1, $2) },
      { data, _ in unsafe Reading.of(data).end() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe Reading.of($0).add($1, count: $2) }
    return withExtendedLifetime(reading) {
      // A file is refused long before its length leaves the range.
      let status = unsafe bytes.withUnsafeBytes {
        unsafe XML_Parse(
          parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(clamping: $0.count), 1)
      }
      // What stands before the place where a file breaks off.
      reading.flush()
      guard status != XML_STATUS_OK else { return nil }
      let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map {
        unsafe String(cString: $0)
      }
      return unsafe (Int(XML_GetCurrentLineNumber(parser)), reason ?? "not well-formed")
    }
  }

  @safe
  private final class Reading {
    let parser: XML_Parser
    let receiver: any MarkupReceiver
    /// Text since the last mark: expat gives a line, or an entity, at a time.
    private var text: [UInt8] = []

    init(parser: XML_Parser, receiver: any MarkupReceiver) {
      unsafe self.parser = parser
      self.receiver = receiver
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> Reading {
      unsafe Unmanaged<Reading>.fromOpaque(data!).takeUnretainedValue()
    }

    /// Names and values stand in turn, and end with none.
    func begin(
      _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
      var attributes: [(name: String, value: String)] = []
      var list = unsafe list
      while let key = unsafe list?[0], let value = unsafe list?[1] {
        unsafe attributes.append((String(cString: key), String(cString: value)))
        unsafe list = list?.advanced(by: 2)
      }
      flush()
      let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
      let line = unsafe Int(XML_GetCurrentLineNumber(parser))
      guard receiver.begin(name, attributes: attributes, line: line) else {
        unsafe XML_StopParser(parser, 0)
        return
      }
    }

    func add(_ words: UnsafePointer<CChar>?, count: CInt) {
      unsafe text.append(contentsOf: UnsafeRawBufferPointer(start: words, count: Int(count)))
    }

    func end() {
      flush()
      receiver.end()
    }

    func flush() {
      guard !text.isEmpty else { return }
      receiver.add(String(decoding: text, as: UTF8.self))
      text.removeAll(keepingCapacity: true)
    }
  }
}

/// HTML, read with gumbo, as browsers read it: nothing is refused.
public enum HTML {
  /// gumbo frees each element by a call inside the call for its parent: it is left alone where these would not
  /// fit on the stack.
  private static let deepestFreed = 10_000

  public static func read(_ text: String, to receiver: any MarkupReceiver) {
    var options = unsafe kGumboDefaultOptions
    // To each error it keeps all elements that are open: 24 kB of "<div>" took 200 MB.
    unsafe options.max_errors = 0
    var text = text
    text.withUTF8 { text in
      guard let start = text.baseAddress else { return }
      let bytes = unsafe UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
      guard let output = unsafe gumbo_parse_with_options(&options, bytes, text.count) else {
        return
      }
      if unsafe walk(output.pointee.root, to: receiver) < deepestFreed {
        unsafe gumbo_destroy_output(&options, output)
      }
    }
  }

  /// Reads the tree without a call inside a call.
  /// - Returns: how deep it is.
  private static func walk(
    _ root: UnsafeMutablePointer<GumboNode>, to receiver: any MarkupReceiver
  ) -> Int {
    var waiting: [(node: UnsafeMutablePointer<GumboNode>, next: Int)] = unsafe []
    var depth = 0
    func open(_ node: UnsafeMutablePointer<GumboNode>) {
      let element = unsafe node.pointee.v.element
      var attributes: [(name: String, value: String)] = []
      for index in unsafe 0..<Int(element.attributes.length) {
        let attribute = unsafe element.attributes.data[index]?.assumingMemoryBound(
          to: GumboAttribute.self)
        guard let attribute = unsafe attribute?.pointee else { continue }
        unsafe attributes.append(
          (String(cString: attribute.name), String(cString: attribute.value)))
      }
      let name = unsafe gumbo_normalized_tagname(element.tag).map { unsafe String(cString: $0) }
      _ = receiver.begin(
        name ?? "", attributes: attributes, line: unsafe Int(element.start_pos.line))
      unsafe waiting.append((node, 0))
      depth = unsafe max(depth, waiting.count)
    }
    unsafe open(root)
    while let (node, next) = unsafe waiting.last {
      let children = unsafe node.pointee.v.element.children
      guard unsafe next < Int(children.length) else {
        unsafe waiting.removeLast()
        receiver.end()
        continue
      }
      unsafe waiting[waiting.count - 1].next += 1
      guard let child = unsafe children.data[next]?.assumingMemoryBound(to: GumboNode.self) else {
        continue
      }
      switch unsafe child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: unsafe open(child)
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        if let text = unsafe child.pointee.v.text.text {
          receiver.add(unsafe String(cString: text))
        }
      // Comments.
      default: break
      }
    }
    return depth
  }
}

/// A Markdown document, read with cmark-gfm: CommonMark with GitHub's footnotes, tables and struck-out text.
@safe
public final class Markdown {
  private let tree: OpaquePointer?

  public init(_ text: String, withTables: Bool) {
    // cmark registers its extensions in lists that all threads share.
    unsafe tree =
      Self.parsing.withLock { _ in
        cmark_gfm_core_extensions_ensure_registered()
        // A single tilde is "about": "~5 mg".
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        let parser = unsafe cmark_parser_new(options)
        defer { unsafe cmark_parser_free(parser) }
        for name in withTables ? ["table", "strikethrough"] : ["strikethrough"] {
          unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        unsafe cmark_parser_feed(parser, text, text.utf8.count)
        return unsafe Tree(pointer: cmark_parser_finish(parser))
      }.pointer
  }

  deinit { unsafe cmark_node_free(tree) }

  private static let parsing = Mutex(())

  /// Out of the lock with it, to whom alone it belongs.
  @safe
  private struct Tree: @unchecked Sendable { let pointer: OpaquePointer? }

  public var root: Node? { unsafe tree.map { unsafe Node(pointer: $0, tree: self) } }

  /// A node, which holds the tree that it stands in.
  @safe
  public struct Node {
    fileprivate let pointer: OpaquePointer
    fileprivate let tree: Markdown

    fileprivate func text(_ text: UnsafePointer<CChar>?) -> String {
      unsafe text.map { unsafe String(cString: $0) } ?? ""
    }

    private func node(_ other: OpaquePointer?) -> Node? {
      unsafe other.map { unsafe Node(pointer: $0, tree: tree) }
    }

    public var firstChild: Node? { unsafe node(cmark_node_first_child(pointer)) }
    public var next: Node? { unsafe node(cmark_node_next(pointer)) }

    /// cmark's own name for its kind. Those of its extensions exist only by name.
    public var kind: String {
      switch unsafe cmark_node_get_type(pointer) {
      case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
      case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
      default: unsafe text(cmark_node_get_type_string(pointer))
      }
    }

    public var literal: String { unsafe text(cmark_node_get_literal(pointer)) }
    public var url: String { unsafe text(cmark_node_get_url(pointer)) }
    public var fenceInfo: String { unsafe text(cmark_node_get_fence_info(pointer)) }
    public var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    public var isOrderedList: Bool {
      unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    }
    public var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
    /// Lines and columns in bytes from 1.
    public var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
    public var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
    public var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
    public var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

    /// All words in it, however deep, read without a call inside a call.
    public var words: String {
      let walk = unsafe cmark_iter_new(pointer)
      defer { unsafe cmark_iter_free(walk) }
      var words: [String] = []
      while unsafe cmark_iter_next(walk) != CMARK_EVENT_DONE {
        let literal = unsafe cmark_node_get_literal(cmark_iter_get_node(walk))
        if let literal = unsafe literal { words.append(unsafe String(cString: literal)) }
      }
      return words.joined(separator: " ")
    }
  }
}

/// What libyaml reads of a text, a step at a time.
@safe
public final class YAMLEvents {
  /// libyaml keeps the addresses of both.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// A step, with its line and its column from 0.
  public struct Event {
    public enum Kind: Equatable {
      case scalar(String, isQuoted: Bool)
      case alias
      case begin(Part)
      case end(Part)
    }

    public enum Part { case stream, document, sequence, mapping }

    public var kind: Kind
    public var line: Int, column: Int
  }

  /// Why a text is no YAML.
  public struct Problem: Error {
    /// In libyaml's words.
    public var problem: String?
    public var line: Int, column: Int
  }

  public init?(_ text: String) {
    unsafe parser = .allocate(capacity: 1)
    unsafe bytes = .allocate(capacity: text.utf8.count)
    _ = unsafe bytes.initialize(fromContentsOf: text.utf8)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      // What `deinit` gives back is then in order.
      unsafe parser.initialize(to: yaml_parser_t())
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  public func next() throws(Problem) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
      let mark = unsafe parser.pointee.problem_mark
      throw Problem(problem: problem, line: Int(mark.line), column: Int(mark.column))
    }
    defer { unsafe yaml_event_delete(&event) }
    let mark = unsafe event.start_mark
    return unsafe Event(kind: kind(of: event), line: Int(mark.line), column: Int(mark.column))
  }

  private func kind(of event: yaml_event_t) -> Event.Kind {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let style = unsafe scalar.style
      return .scalar(
        unsafe String(decoding: bytes, as: UTF8.self),
        isQuoted: style == YAML_SINGLE_QUOTED_SCALAR_STYLE
          || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    case YAML_ALIAS_EVENT: return .alias
    case YAML_STREAM_START_EVENT: return .begin(.stream)
    case YAML_DOCUMENT_START_EVENT: return .begin(.document)
    case YAML_SEQUENCE_START_EVENT: return .begin(.sequence)
    case YAML_MAPPING_START_EVENT: return .begin(.mapping)
    case YAML_DOCUMENT_END_EVENT: return .end(.document)
    case YAML_SEQUENCE_END_EVENT: return .end(.sequence)
    case YAML_MAPPING_END_EVENT: return .end(.mapping)
    // And nothing, which libyaml gives behind the end.
    default: return .end(.stream)
    }
  }
}

/// Blocks of LZ4 (https://github.com/lz4/lz4), with a dictionary that stands before each.
@safe
public final class LZ4 {
  public let dictionary: [UInt8]
  /// What it knows while it packs a value.
  private let stream: UnsafeMutablePointer<LZ4_streamHC_t>

  public init(dictionary: [UInt8]) {
    self.dictionary = dictionary
    // It cannot be made where there is no memory left.
    unsafe stream = LZ4_createStreamHC()!
  }

  deinit { unsafe LZ4_freeStreamHC(stream) }

  /// - Returns: nothing where they would have more bytes than that.
  public func packed(_ value: [UInt8], most: Int) -> [UInt8] {
    guard most > 0 else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: most) { parts, count in
      count = unsafe dictionary.withUnsafeBytes { dictionary in
        unsafe value.withUnsafeBytes { value in
          // Anew for each value, for it is unpacked alone.
          unsafe LZ4_resetStreamHC_fast(stream, CInt(LZ4HC_CLEVEL_DEFAULT))
          unsafe LZ4_loadDictHC(stream, dictionary.baseAddress, CInt(dictionary.count))
          return unsafe Int(
            LZ4_compress_HC_continue(
              stream, value.baseAddress, parts.baseAddress, CInt(value.count), CInt(parts.count)))
        }
      }
    }
  }

  /// - Returns: `nil` where they are not the parts of so many bytes.
  public static func unpacked(
    _ bytes: Span<UInt8>, count: Int, dictionary: [UInt8]
  ) -> [UInt8]? {
    // Filled, for bytes that nobody packed may repeat what is not written yet.
    var value = [UInt8](repeating: 0, count: count)
    let done = unsafe value.withUnsafeMutableBytes { value in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe dictionary.withUnsafeBytes { dictionary in
          unsafe LZ4_decompress_safe_usingDict(
            bytes.baseAddress, value.baseAddress, CInt(bytes.count), CInt(value.count),
            dictionary.baseAddress, CInt(dictionary.count))
        }
      }
    }
    return done == count ? value : nil
  }
}
