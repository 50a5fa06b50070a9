import Foreign

/// The elements of an HTML page, as browsers read it: nothing is refused (HTML Living Standard, 13.2).
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
    let copying = Copying()
    HTML.read(text, to: copying)
    root = copying.root ?? MarkupElement("html")
  }

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

  private final class Copying: MarkupReceiver {
    private(set) var root: MarkupElement?
    /// The elements that are open, the outermost first.
    private var open: [MarkupElement] = []
    /// Elements that are not kept, because they stand too deep.
    private var tooDeep = 0

    func begin(_ name: String, attributes: [(name: String, value: String)], line: Int) -> Bool {
      if open.count < MarkupElement.deepest {
        // Its own elements have no name that is known.
        var values = MarkupAttributes()
        for (name, value) in attributes { values[name] = value }
        open.append(MarkupElement(name.isEmpty ? "span" : name, attributes: values, line: line))
      } else {
        tooDeep += 1
      }
      return true
    }

    func add(_ text: String) { open[open.count - 1].children.append(.text(text)) }

    func end() {
      guard tooDeep == 0 else {
        tooDeep -= 1
        return
      }
      let element = open.removeLast()
      if open.isEmpty {
        root = element
      } else {
        open[open.count - 1].children.append(.element(element))
      }
    }
  }
}
