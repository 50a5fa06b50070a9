import Education

/// XML of a kind that nobody has told the program about: its text as it stands, an element a paragraph.
enum XMLReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    file.opening.hasPrefix("<?xml") && !file.opening.contains("<html")
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let xml = try WholeXML(file)
    let root = xml.root
    var document = Document(title: root.first("title")?.oneLine.nonEmpty ?? file.name)
    document.language = root.attributes["lang"] ?? ""
    document.opening = MarkupFlow([.element(root.plain)]).blocks
    document.body = root.plain.readText
    document.findings = xml.findings
    guard !document.isEmpty else { throw xml.nothing(in: file) }
    return document
  }
}

extension MarkupElement {
  /// Names of other kinds of XML mean nothing that HTML means.
  fileprivate var plain: MarkupElement {
    MarkupElement(
      "div",
      children: children.map { child in
        switch child {
        case .text: child
        case .element(let element): .element(element.plain)
        }
      }, line: line)
  }
}
