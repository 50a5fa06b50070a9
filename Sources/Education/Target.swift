/// Where a link leads: a node, or a heading or a warning on its page.
///
/// Its address is `node` or `node#fragment`; the fragment is the slug of a heading's text or of a
/// warning's title. The one place that knows how addresses are written.
public struct Target: Hashable, Sendable {
  public let address: String

  public init(_ address: String) { self.address = address }

  public init(node: String, fragment: String?) {
    address = fragment.map { "\(node)#\($0)" } ?? node
  }

  /// The id of the node.
  public var node: String { mark.map { String(address[..<$0]) } ?? address }

  /// `nil` for the page as a whole.
  public var fragment: String? { mark.map { String(address[address.index(after: $0)...]) } }

  /// It leads to a word explained, and not to a page to read.
  public var isTerm: Bool { address.hasPrefix(Self.terms) }

  private var mark: String.Index? { address.utf8.firstIndex(of: UInt8(ascii: "#")) }

  private static let terms = "terms/"

  /// The word explained with this slug.
  public static func term(_ slug: String) -> Target { Target(terms + slug) }
}

extension Target: ExpressibleByStringLiteral {
  public init(stringLiteral address: String) { self.init(address) }
}
