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
            + "(\"\(shown)\") \(count == 1 ? "is" : "are") left out; open a page without menus to read "
            + "\(count == 1 ? "it" : "them").",
          rule: .leftOut))
      wordsAround += count
      told += " " + words
    }
  }

  private static let longestShown = 40

  /// Names pictures that no words stand for: what they show is in no export.
  mutating func leaveOut(pictures count: Int, at line: Int, of file: DocumentFile) {
    guard count > 0 else { return }
    around.append(
      Finding(
        path: file.path, line: line, severity: .warning,
        message: count == 1
          ? "1 picture without words is left out; look at it in the file itself."
          : "\(count) pictures without words are left out; look at them in the file itself.",
        rule: .leftOut))
  }
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
