import Education

/// Package leaflets of the European Union as electronic product information: FHIR bundles in XML (EMA,
/// "ePI Common Standard"), whose composition has sections with a title and a text in XHTML.
enum ElectronicLeafletReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    // A page that only speaks of the format names it too.
    file.opening.hasPrefix("<")
      && file.opening.contains(/xmlns(:\w+)?\s*=\s*["']http:\/\/hl7\.org\/fhir["']/)
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let xml = try WholeXML(file)
    let root = xml.root
    // What is written for patients goes before what is written for professionals.
    let compositions = (root.name == "Composition" ? [root] : root.all("Composition"))
      .sortedStably { LeafletSections.isForPatients($0.codes) ? 0 : 1 }
    var document = Document(title: file.name)
    let notes = NoteSheet()
    for composition in compositions {
      let sections = composition.elements.filter { $0.name == "section" }
      var parts = sections.map { part(of: $0, notes: notes) }
      let title = composition.titleText
      let repeatsTitle = parts.count == 1 && parts[0].title == title
      // A bundle may hold the text for professionals and that for patients.
      if compositions.count > 1, !repeatsTitle, !title.isEmpty {
        parts = [DocumentPart(title: title, parts: parts)]
      } else if compositions.count == 1, repeatsTitle {
        document.opening = parts[0].blocks
        parts = parts[0].parts
      }
      document.parts += parts
      document.body += composition.words(isTop: true, withoutTitle: repeatsTitle) + " "
    }
    let first = compositions.first
    let title = first?.titleText ?? ""
    if !title.isEmpty { document.title = title }
    if let name = root.medicineName, name != title {
      document.title = name
      if compositions.count == 1, !title.isEmpty {
        document.opening.insert(.paragraph([.quoted(title, style: .strong)]), at: 0)
      }
    }
    document.language = first?["language"]?.attributes["value"] ?? ""
    document.publication = Publication(
      publisher: root.first("Organization")?["name"]?.attributes["value"] ?? root.holder ?? "",
      date: (first?["date"]?.attributes["value"] ?? "").isoDay,
      version: first?["version"]?.attributes["value"] ?? "")
    document.findings = xml.findings
    guard !document.parts.isEmpty else { throw xml.nothing(in: file) }
    return document
  }

  private static func part(of section: MarkupElement, notes: NoteSheet) -> DocumentPart {
    var part = DocumentPart(title: section.titleText)
    part.level = LeafletSections.level(of: section.codes)
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

/// Sections of the EMA's templates for product information, by their codes in the Substance, Product,
/// Organisation and Referential Management Services (list 200000029659), which are the same in each
/// language.
enum LeafletSections {
  /// "Contraindications" and "special warnings" for professionals; "do not take" and "warnings and
  /// precautions" for patients.
  private static let warnings: Set<String> = [
    "200000029805", "200000029806", "200000029897", "200000029898",
  ]
  private static let packageLeaflet = "100000155538"
  static let medicineName = "200000029792"
  static let holder = "200000029844"

  static func level(of codes: [String]) -> WarningLevel? {
    codes.contains(where: warnings.contains) ? .warning : nil
  }

  /// - Parameter codes: of the type of a document.
  static func isForPatients(_ codes: [String]) -> Bool { codes.contains(packageLeaflet) }
}

extension MarkupElement {
  fileprivate var titleText: String { self["title"]?.attributes["value"]?.oneLine ?? "" }

  /// Those that a section carries, or the type of a composition.
  fileprivate var codes: [String] {
    [self["code"], self["type"]].compactMap(\.self).flatMap { $0.all("coding") }
      .compactMap { $0["code"]?.attributes["value"] }
  }

  /// How the leaflet names the medicine: titles of compositions tell only what kind of text it is.
  fileprivate var medicineName: String? { firstLine(ofSection: LeafletSections.medicineName) }

  /// Who answers for the leaflet.
  fileprivate var holder: String? { firstLine(ofSection: LeafletSections.holder) }

  private func firstLine(ofSection code: String) -> String? {
    func section(in element: MarkupElement) -> MarkupElement? {
      for child in element.elements {
        if child.name == "section", child.codes.contains(code) { return child }
        if let found = section(in: child) { return found }
      }
      return nil
    }
    guard let text = section(in: self)?["text"] else { return nil }
    let flow = MarkupFlow([.element(MarkupElement("div", children: text.children))])
    return flow.blocks.lazy.map(\.plainText)
      .flatMap { $0.split(separator: "\n").map { String($0).oneLine } }
      .first { $0.count <= Self.longestName && $0.contains(where: \.isLetter) }
  }

  private static let longestName = 90

  /// The words of a composition: titles stand in attributes.
  fileprivate func words(isTop: Bool, withoutTitle: Bool = false) -> String {
    (elements.map { element in
      switch element.name {
      case "title": withoutTitle ? "" : element.attributes["value"] ?? ""
      case "text": isTop ? "" : element.readText
      case "section": element.words(isTop: false)
      default: ""
      }
    }).joined(separator: " ")
  }
}

extension Array {
  /// What ranks alike stays in its order.
  fileprivate func sortedStably(by rank: (Element) -> Int) -> [Element] {
    enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
