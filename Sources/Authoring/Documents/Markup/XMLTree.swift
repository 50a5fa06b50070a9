import Foreign

/// The elements of an XML document.
struct XMLTree {
  /// `nil` where not even a first element can be read.
  let root: MarkupElement?
  /// Where the file stops being XML, and why, in expat's words; `nil` for one that is whole.
  let damage: (line: Int, reason: String)?
  /// It was not read on, because no document has so many elements.
  let hasTooMany: Bool

  init(_ bytes: [UInt8]) {
    let reading = Reading()
    damage = XML.read(bytes, to: reading)
    hasTooMany = reading.count > MarkupElement.mostElements
    root = reading.finish()
  }

  /// The elements that are open, the outermost first.
  private final class Reading: MarkupReceiver {
    private var open: [MarkupElement] = [MarkupElement("")]
    /// Elements that are not kept, because they stand too deep.
    private var tooDeep = 0
    private(set) var count = 0

    func begin(_ name: String, attributes: [(name: String, value: String)], line: Int) -> Bool {
      count += 1
      if count > MarkupElement.mostElements {
        tooDeep += 1
        return false
      }
      guard open.count < MarkupElement.deepest else {
        tooDeep += 1
        return true
      }
      var values = MarkupAttributes()
      for (name, value) in attributes { values[Self.bare(name)] = value }
      open.append(MarkupElement(Self.bare(name), attributes: values, line: line))
      return true
    }

    func end() {
      guard tooDeep == 0 else {
        tooDeep -= 1
        return
      }
      let element = open.removeLast()
      open[open.count - 1].children.append(.element(element))
    }

    func add(_ words: String) { open[open.count - 1].children.append(.text(words)) }

    /// What was read, also where the file ends too soon.
    func finish() -> MarkupElement? {
      tooDeep = 0
      while open.count > 1 { end() }
      return open[0].elements.first
    }

    /// Without the prefix of its namespace.
    private static func bare(_ name: String) -> String {
      name.utf8.contains(UInt8(ascii: ":"))
        ? name.split(separator: ":").last.map(String.init) ?? name : name
    }
  }
}
