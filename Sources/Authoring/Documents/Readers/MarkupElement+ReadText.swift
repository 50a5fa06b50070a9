extension MarkupElement {
  /// All text of it that is read.
  var readText: String { text(withFurniture: false) }

  func text(withFurniture all: Bool) -> String {
    var isAfterLink = false
    return children.reduce(into: "") { text, child in
      let isLink = if case .element(let element) = child { element.name == "a" } else { false }
      defer { isAfterLink = isLink }
      // Links without anything between them are a row of links.
      if isLink, isAfterLink { text += " " }
      switch child {
      case .text(let words): text += words
      case .element(let element):
        switch element.name {
        case "script", "style", "template", "head", "title", "datalist": break
        case let name
        where !all && (MarkupElement.furniture.contains(name) || element.isNavigation):
          break
        case let name where MarkupElement.inline.contains(name) && !element.isForHearing:
          text += element.text(withFurniture: all)
        case "a", "b", "strong", "i", "em", "u", "cite", "var", "dfn", "q":
          text += element.text(withFurniture: all)
        default: text += " " + element.text(withFurniture: all) + " "
        }
      }
    }
  }
}
