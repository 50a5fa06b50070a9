import Browsing
import Education
import GuideStore

extension Settings {
  /// Prints a page with its sources and its imprint.
  func print(
    _ node: NodeSummary, of guide: OpenedGuide, for reader: Reader = .unknown
  ) throws {
    let library = guide.library
    var text = guide.text(width: textWidth)
    let blocks = reader.blocks(node.opening + (try library.blocks(of: node.id) ?? []), of: node.id)
    // A page that is handed on says first what it is about.
    if node.title != library.about.title { text.add(library.about.title, style: .quiet) }
    try text.add(page: node.title, blocks)
    text.addSourceKey(for: blocks)
    if [.topic, .question, .card, .disagreement].contains(node.kind),
      try library.paperTexts() != nil
    {
      text.addBlank()
      text.add(Wording.toTakeAlong)
    }
    text.addImprint()
    try printLines(text)
  }
}
