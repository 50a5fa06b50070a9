import CGumbo

/// HTML read with gumbo, as browsers read it: nothing is refused (HTML Living Standard, 13.2).
struct HTMLTree {
  /// The element `html`.
  let root: MarkupElement

  init(_ text: String) {
    guard !Self.isTooMuch(text) else {
      // gumbo looks through all open elements at each tag, and keeps a hundred times the bytes of a short
      // one: such a page is left to its words.
      root = MarkupElement("html", children: [.text(Self.withoutTags(text))])
      return
    }
    var text = text
    root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        var options = kGumboDefaultOptions
        // To each error it keeps all elements that are open: 24 kB of "<div>" took 200 MB.
        options.max_errors = 0
        guard let start = bytes.baseAddress,
          let output = gumbo_parse_with_options(&options, start, bytes.count)
        else { return MarkupElement("html") }
        var copying = Copying()
        let root = copying.element(output.pointee.root)
        // gumbo frees each element by a call inside the call for its parent: it is left alone where
        // these would not fit on the stack.
        if copying.greatestDepth < Self.deepestFreed { gumbo_destroy_output(&options, output) }
        return root
      }
    }
  }

  private static let deepestFreed = 10_000
  private static let deepestParsed = 5_000
  private static let longestTag = 10_000
  private static let mostAttributes = 5_000

  /// Each element has two.
  private static let mostTags = 2 * MarkupElement.mostElements

  /// It has more elements, or more of them open at once, than any page has.
  private static func isTooMuch(_ text: String) -> Bool {
    var depth = 0
    guard text.utf8.count(where: { $0 == UInt8(ascii: "<") }) <= mostTags else { return true }
    for tag in text.utf8.split(separator: UInt8(ascii: "<")).dropFirst() {
      // gumbo looks through all attributes at each of them.
      if tag.count > longestTag, tag.count(where: { $0 == UInt8(ascii: "=") }) > mostAttributes {
        return true
      }
      let isEnd = tag.first == UInt8(ascii: "/")
      let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isASCIILetter)
      guard !name.isEmpty, !endless.contains(String(Substring(name)).lowercased()) else { continue }
      depth = max(0, depth + (isEnd ? -1 : 1))
      if depth > deepestParsed { return true }
    }
    return false
  }

  /// Elements that need no end tag (HTML Living Standard, 13.1.2).
  private static let endless: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option",
    "optgroup", "rp", "rt", "html", "head", "body",
  ]

  private static func withoutTags(_ text: String) -> String {
    var words = ""
    var isInTag = false
    for character in text {
      switch character {
      case "<":
        isInTag = true
        words.append(" ")
      case ">": isInTag = false
      default: if !isInTag { words.append(character) }
      }
    }
    return words
  }

  /// Copies gumbo's tree, without a call inside a call.
  private struct Copying {
    private(set) var greatestDepth = 0

    mutating func element(_ root: UnsafeMutablePointer<GumboNode>) -> MarkupElement {
      var open = [MarkupElement(root)]
      var waiting: [(node: UnsafeMutablePointer<GumboNode>, next: Int, isKept: Bool)] = [
        (root, 0, true)
      ]
      while let last = waiting.last {
        let place = waiting.count - 1
        guard let child = last.node.child(last.next) else {
          waiting.removeLast()
          if last.isKept, open.count > 1 {
            let element = open.removeLast()
            open[open.count - 1].children.append(.element(element))
          }
          continue
        }
        waiting[place].next += 1
        if child.isElement {
          let isKept = open.count < MarkupElement.deepest
          if isKept { open.append(MarkupElement(child)) }
          waiting.append((child, 0, isKept))
          greatestDepth = max(greatestDepth, waiting.count)
        } else if let text = child.text {
          open[open.count - 1].children.append(.text(text))
        }
      }
      return open[0]
    }
  }
}

extension UnsafeMutablePointer where Pointee == GumboNode {
  fileprivate var isElement: Bool {
    pointee.type == GUMBO_NODE_ELEMENT || pointee.type == GUMBO_NODE_TEMPLATE
  }

  fileprivate func child(_ index: Int) -> Self? {
    let children = pointee.v.element.children
    guard isElement, index < Int(children.length) else { return nil }
    return children.data[index]?.assumingMemoryBound(to: GumboNode.self)
  }

  /// `nil` for comments.
  fileprivate var text: String? {
    switch pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      pointee.v.text.text.map { String(cString: $0) }
    default: nil
    }
  }
}

extension MarkupElement {
  fileprivate init(_ node: UnsafeMutablePointer<GumboNode>) {
    let element = node.pointee.v.element
    let known = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
    var attributes = MarkupAttributes()
    for index in 0..<Int(element.attributes.length) {
      guard
        let attribute = element.attributes.data[index]?.assumingMemoryBound(
          to: GumboAttribute.self)
      else { continue }
      attributes[String(cString: attribute.pointee.name)] = String(cString: attribute.pointee.value)
    }
    self.init(
      known.isEmpty ? "span" : known, attributes: attributes,
      line: Int(element.start_pos.line))
  }
}
