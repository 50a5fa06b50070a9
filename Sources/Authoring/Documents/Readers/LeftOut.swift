import Education

extension Document {
  /// Names what stands beside the text of a page: menus and the like.
  mutating func leaveOut(_ elements: [MarkupElement], of file: DocumentFile) {
    for element in elements {
      let words = element.shownText.oneLine
      guard words.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      let count = words.split(separator: " ").count
      let shown = words.count > Self.longestShown ? "\(words.prefix(Self.longestShown))..." : words
      around.append(
        Finding(
          path: file.path, line: element.line, severity: .warning,
          message: "\(count == 1 ? "1 word" : "\(count) words") beside the text of the page "
            + "(\"\(shown)\") are left out; open a page without menus to read them.",
          rule: .leftOut))
      wordsAround += count
      told += " " + words
    }
  }

  private static let longestShown = 40
}

extension MarkupElement {
  /// All text that a browser shows, menus and the like with it.
  fileprivate var shownText: String {
    var plain = self
    if MarkupElement.furniture.contains(name) || isNavigation {
      plain = MarkupElement("div", children: children)
    }
    return plain.text(withFurniture: true)
  }
}
