/// The narrative of a drug label under the names that HTML has for the same things.
enum DrugLabelText {
  static func html(_ element: MarkupElement) -> MarkupElement {
    var made = MarkupElement(
      names[element.name] ?? element.name.lowercased(), line: element.line)
    for (written, key) in kept {
      if let value = element.attributes[written] { made.attributes.append(value, named: key) }
    }
    let style = element.attributes["styleCode"]?.lowercased().split(separator: " ") ?? []
    var children = element.children.map { child -> MarkupElement.Child in
      switch child {
      case .text: child
      case .element(let element): .element(html(element))
      }
    }
    switch element.name {
    case "content":
      if style.contains("bold") {
        made.name = "strong"
      } else if style.contains("italics") || style.contains("underline")
        || style.contains("emphasis")
      {
        made.name = "em"
      }
    case "list":
      made.name = element.attributes["listType"]?.lowercased() == "ordered" ? "ol" : "ul"
      made.attributes["type"] = style.compactMap { listTypes[String($0)] }.first
    case "item":
      // The item's own mark: "1.", "A)".
      if let caption = element["caption"]?.oneLine, !caption.isEmpty {
        made.attributes["data-marker"] = caption
        children.removeAll {
          if case .element(let child) = $0 { child.name == "caption" } else { false }
        }
      }
    case "renderMultiMedia":
      made.name = "span"
      children = children.filter {
        if case .element(let child) = $0 { child.name == "caption" } else { true }
      }
    default: break
    }
    made.children = children
    return made
  }

  private static let kept = [
    ("ID", "id"), ("colspan", "colspan"), ("rowspan", "rowspan"), ("href", "href"),
    ("IDREF", "idref"),
  ]

  private static let names = [
    "paragraph": "p", "item": "li", "linkHtml": "a", "content": "span", "text": "div",
    "title": "div",
  ]

  private static let listTypes = [
    "littlealpha": "a", "bigalpha": "A", "littleroman": "i", "bigroman": "I",
  ]
}
