import Education

/// What elements of HTML are to a reader.
extension MarkupElement {
  /// They stand inside a line.
  static let inline: Set<String> = [
    "span", "font", "small", "big", "sub", "abbr", "acronym", "code", "kbd", "samp", "tt", "mark",
    "time", "label", "ins", "bdi", "bdo", "wbr", "nobr", "data", "picture",
    "ruby", "rt", "rp",
  ]

  /// They are no text of the document.
  static let furniture: Set<String> = [
    "nav", "button", "select", "iframe", "svg", "canvas", "audio", "video", "object", "map",
  ]

  var isNavigation: Bool {
    ["navigation", "search", "menubar", "toolbar"].contains(attributes["role"] ?? "")
      || attributes["hidden"] != nil
      || attributes["style"]?.replacing(" ", with: "").contains("display:none") == true
  }

  /// A button with a sentence on it that shows what it names (ARIA Authoring Practices, "Disclosure"); one
  /// or two words are a menu.
  var unfolds: Bool {
    attributes["aria-expanded"] != nil && !isNavigation
      && oneLine.split(separator: " ").count > 2
  }

  var hasWords: Bool { text.contains { $0.isLetter || $0.isNumber } }

  /// How grave it is what the page itself sets apart: by its role (WAI-ARIA 1.2, "alert"), or by the
  /// name that its author gave it.
  var alertLevel: WarningLevel? {
    guard name != "body", name != "html", name != "main" else { return nil }
    if attributes["role"] == "alert" { return .warning }
    return attributes["class"].flatMap(AlertNames.level)
  }

  /// For who hears a page and does not see it: what stands beside it is no part of its last word.
  var isForHearing: Bool {
    guard name == "span", let names = attributes["class"] else { return false }
    return ["visually-hidden", "sr-only", "screen-reader"].contains { names.contains($0) }
  }
}
