import Education

/// Package leaflets of the European Union as electronic product information: FHIR bundles in XML (EMA,
/// "ePI Common Standard"), whose composition has sections with a title and a text in XHTML.
enum ElectronicLeafletReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    file.opening.contains("http://hl7.org/fhir") && !file.opening.hasPrefix("{")
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let xml = try WholeXML(file)
    let root = xml.root
    let compositions = root.name == "Composition" ? [root] : root.all("Composition")
    var document = Document(title: file.name)
    let notes = NoteSheet()
    for composition in compositions {
      let sections = composition.elements.filter { $0.name == "section" }
      var parts = sections.map { part(of: $0, notes: notes) }
      let title = composition["title"]?.attributes["value"]?.oneLine ?? ""
      // A bundle may hold the text for professionals and that for patients.
      if compositions.count > 1, parts.count != 1 || parts[0].title != title, !title.isEmpty {
        parts = [DocumentPart(title: title, parts: parts)]
      }
      document.parts += parts
      document.body += composition.words(isTop: true) + " "
    }
    let first = compositions.first
    if let title = first?["title"]?.attributes["value"]?.oneLine, !title.isEmpty {
      document.title = title
    }
    document.language = first?["language"]?.attributes["value"] ?? ""
    document.publication = Publication(
      publisher: root.first("Organization")?["name"]?.attributes["value"] ?? "",
      date: (first?["date"]?.attributes["value"] ?? "").isoDay,
      version: first?["version"]?.attributes["value"] ?? "")
    document.findings = xml.findings
    guard !document.parts.isEmpty else { throw xml.nothing(in: file) }
    return document
  }

  private static func part(of section: MarkupElement, notes: NoteSheet) -> DocumentPart {
    var part = DocumentPart(title: section["title"]?.attributes["value"]?.oneLine ?? "")
    if let text = section["text"] {
      part.blocks =
        MarkupFlow([.element(MarkupElement("div", children: text.children))], notes: notes).blocks
    }
    for child in section.elements where child.name == "section" {
      let inner = self.part(of: child, notes: notes)
      if inner.title.isEmpty {
        part.blocks += inner.blocks
        part.parts += inner.parts
      } else {
        part.parts.append(inner)
      }
    }
    return part
  }
}

extension MarkupElement {
  /// The words of a composition: titles stand in attributes.
  fileprivate func words(isTop: Bool) -> String {
    (elements.map { element in
      switch element.name {
      case "title": element.attributes["value"] ?? ""
      case "text": isTop ? "" : element.readText
      case "section": element.words(isTop: false)
      default: ""
      }
    }).joined(separator: " ")
  }
}
