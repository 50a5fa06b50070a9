import Education
import Language

/// Drug labels as the FDA publishes them: Structured Product Labeling, HL7 V3 XML (HL7 SPL
/// Implementation Guide).
enum DrugLabelReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    file.opening.contains("urn:hl7-org:v3") && file.opening.contains("<document")
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let xml = try WholeXML(file)
    let root = xml.root
    var document = Document(title: Self.title(of: root) ?? file.name)
    document.language = root["languageCode"]?.attributes["code"] ?? ""
    document.publication = Publication(
      publisher: root["author"]?.first("representedOrganization")?["name"]?.oneLine ?? "",
      date: (root["effectiveTime"]?.attributes["value"] ?? "").isoDay,
      version: root["versionNumber"]?.attributes["value"] ?? "")
    let notes = NoteSheet()
    var leftOut: [Int] = []
    let sections = root["component"]?["structuredBody"]?.sections ?? []
    var parts = sections.map { part(of: $0, isTop: true, notes: notes, &leftOut) }
    parts = parts.filter { !$0.isBare || !$0.title.isEmpty }
    document.parts = Self.inPatientsOrder(parts)
    let titleText = root["title"]?.labelText ?? ""
    if titleText.oneLine != document.title, !titleText.oneLine.isEmpty {
      document.opening =
        MarkupFlow([.element(DrugLabelText.html(root["title"]!))], notes: notes)
        .blocks
    }
    document.readBody = {
      titleText + " " + sections.map(\.sectionText).joined(separator: " ")
    }
    document.findings = xml.findings + Self.findings(leftOut: leftOut, in: file)
    guard !document.parts.isEmpty else {
      throw xml.nothing(in: file)
    }
    return document
  }

  /// The product's name: titles of labels tell what has changed, or only "Drug Facts".
  private static func title(of root: MarkupElement) -> String? {
    // The makers are products of their own, and stand before the body.
    let product = root["component"]?.first("manufacturedProduct")
    let named = product?["manufacturedProduct"] ?? product?["manufacturedMedicine"] ?? product
    let parts = named?["name"]?.children.map { child in
      switch child {
      case .text(let text): text.oneLine
      case .element(let element): element.oneLine
      }
    }
    return parts?.filter { !$0.isEmpty }.joined(separator: " ").nonEmpty
      ?? root["title"]?.oneLine.nonEmpty
  }

  private static func part(
    of section: MarkupElement, isTop: Bool, notes: NoteSheet, _ leftOut: inout [Int]
  ) -> DocumentPart {
    let code = section["code"]?.attributes["code"] ?? ""
    var part = DocumentPart(title: section["title"]?.labelText.oneLine ?? "")
    part.codes = code.isEmpty ? [] : [code]
    part.level = LabelSections.level(of: code)
    part.anchors = [section.attributes["ID"] ?? section.attributes["id"] ?? ""].filter {
      !$0.isEmpty
    }
    leftOut += section.elements.filter { $0.name == "excerpt" }.map(\.line)
    if let text = section["text"] {
      let flow = MarkupFlow(DrugLabelText.html(text).children, notes: notes)
      let tree = LabelSections.isForPatients(code) ? LabelTree(flow.items) : nil
      if let tree {
        part.blocks += tree.opening
        part.anchors += tree.anchors
        part.parts += tree.parts
      }
      for item in tree == nil ? flow.items : [] {
        switch item {
        case .heading(_, let text):
          // What is set apart may have its title inside its text.
          if part.title.isEmpty, part.blocks.isEmpty, part.level != nil || isTop {
            part.title = text
          } else {
            part.blocks.append(.heading(level: 3, text: text))
          }
        case .block(let block): part.blocks.append(block)
        case .anchor(let name): part.anchors.append(name)
        case .foldBegins, .foldEnds: break
        }
      }
    }
    for section in section.sections {
      let child = self.part(of: section, isTop: false, notes: notes, &leftOut)
      if child.isBare {
        // A heading alone is all that the label says there.
        if !child.title.isEmpty {
          part.blocks.append(.paragraph([.quoted(child.title, style: .strong)]))
          part.anchors += child.anchors
        }
      } else if child.title.isEmpty, child.level == nil, part.parts.isEmpty {
        part.blocks += child.blocks
        part.anchors += child.anchors
        part.parts += child.parts
      } else if child.title.isEmpty, child.level == nil, part.parts.last?.level == nil {
        // Text without a heading behind parts that have one continues the last of them.
        part.parts[part.parts.count - 1].blocks += child.blocks
        part.parts[part.parts.count - 1].parts += child.parts
      } else {
        var child = child
        // What follows a box is not inside it.
        if child.title.isEmpty { child.title = name(of: section) }
        part.parts.append(child)
      }
    }
    if part.title.isEmpty, !part.isBare, isTop || part.level != nil {
      part.title = name(of: section)
    }
    return part
  }

  private static func name(of section: MarkupElement) -> String {
    let code = section["code"]?.attributes ?? [:]
    return LabelSections.name(of: code["code"] ?? "", shown: code["displayName"] ?? "")
  }

  /// What is written for patients first, each group in the label's own order.
  /// Pictures of packages, of which there may be dozens, stand together at the end.
  private static func inPatientsOrder(_ parts: [DocumentPart]) -> [DocumentPart] {
    let ordered = parts.enumerated().sorted { left, right in
      let ranks = [left, right].map { LabelSections.order(of: $0.element) }
      return (ranks[0], left.offset) < (ranks[1], right.offset)
    }.map(\.element)
    let packages = ordered.filter { $0.codes.contains(LabelSections.package) }
    guard packages.count > 1 else { return ordered }
    var together = DocumentPart(title: LabelSections.name(of: LabelSections.package))
    together.parts = packages
    return ordered.filter { !$0.codes.contains(LabelSections.package) } + [together]
  }

  /// - Parameter leftOut: the lines of the highlights.
  private static func findings(leftOut: [Int], in file: DocumentFile) -> [Finding] {
    guard let first = leftOut.first else { return [] }
    return [
      Finding(
        path: file.path, line: first, severity: .warning,
        message: leftOut.count == 1
          ? "1 highlight, which repeats the sections in short, is left out; read the sections."
          : "\(leftOut.count) highlights, which repeat the sections in short, are left out; "
            + "read the sections.", rule: .leftOut)
    ]
  }
}

extension MarkupElement {
  var sections: [MarkupElement] {
    elements.filter { $0.name == "component" }.flatMap {
      $0.elements.filter { $0.name == "section" }
    }
  }

  /// Title and text of a section and of those inside it.
  fileprivate var sectionText: String {
    ([self["title"]?.labelText, self["text"]?.labelText].compactMap(\.self)
      + sections.map(\.sectionText)).joined(separator: " ")
  }

  /// The text of an element of a label, with space where blocks end.
  fileprivate var labelText: String { DrugLabelText.html(self).readText }
}
