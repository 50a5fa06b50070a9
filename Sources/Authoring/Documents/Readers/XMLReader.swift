import Education

/// XML and SGML of a kind that nobody has told the program about: the text as it stands, an element a
/// paragraph.
enum XMLReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    let opening = file.opening
    guard !opening.contains("<html") else { return false }
    return opening.hasPrefix("<?xml") || isNamed(opening)
  }

  /// A document type is named that is not HTML.
  private static func isNamed(_ opening: String) -> Bool {
    opening.hasPrefix("<!doctype") && !opening.hasPrefix("<!doctype html")
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    // In SGML elements need no ends and values no quotes, as in HTML.
    if isNamed(file.opening), XMLTree(file.bytes).damage != nil {
      let root = HTMLTree(file.text).root
      let document = document(of: root, named: file.name)
      guard !document.isEmpty else { throw .empty(path: file.path) }
      return document
    }
    let xml = try WholeXML(file)
    var document = document(of: xml.root, named: file.name)
    document.findings = xml.findings
    guard !document.isEmpty else { throw xml.nothing(in: file) }
    return document
  }

  private static func document(of root: MarkupElement, named name: String) -> Document {
    var document = Document(title: root.first("title")?.oneLine.nonEmpty ?? name)
    document.language = root.attributes["lang"] ?? ""
    document.opening = MarkupFlow([.element(root.plain)]).blocks
    document.body = root.plain.readText
    return document
  }
}

extension MarkupElement {
  /// Names of other kinds of XML mean nothing that HTML means; what stands among words is one of them.
  fileprivate var plain: MarkupElement { plain(named: "div") }

  private func plain(named name: String) -> MarkupElement {
    let isAmongWords = children.contains { child in
      if case .text(let words) = child { words.contains { !$0.isWhitespace } } else { false }
    }
    guard isAmongWords else {
      return MarkupElement(
        name,
        children: children.map { child in
          if case .element(let element) = child {
            .element(element.plain(named: "div"))
          } else {
            child
          }
        }, line: line)
    }
    var made = MarkupElement(name, line: line)
    // Where letters would meet, a space parts what stands in two elements.
    var last: Character?
    for child in children {
      let (text, plain): (String, Child) =
        switch child {
        case .text(let words): (words, child)
        case .element(let element): (element.text, .element(element.plain(named: "span")))
        }
      if last?.isLetter == true, text.first?.isLetter == true { made.children.append(.text(" ")) }
      made.children.append(plain)
      last = text.last ?? last
    }
    return made
  }
}
