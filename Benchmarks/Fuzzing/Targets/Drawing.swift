import Browsing
import Education
import GuideStore
import Screen

extension FuzzTarget {
  /// Opens the first pages of a guide in a small and a wide window, walks their links, and draws them.
  static func draw(_ guide: Guide) {
    guard let library = try? GuideLibrary(guide, learnsLater: true) else { return }
    for size in [Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)] {
      guard
        var browser = try? Browser(shelf: Shelf(library), size: size, today: "2026-06-01")
      else { return }
      for node in guide.nodes.prefix(3) {
        browser.open(topic: node.id)
        for key in [Key.tab, .tab, .backTab, .end, .character("s"), .escape] {
          browser.receive([.key(key)])
        }
        check(browser.frame())
      }
    }
  }

  /// A frame on which the terminal obeys nothing.
  static func check(_ frame: Frame) {
    let obeyed = frame.text.unicodeScalars.first {
      $0 != "\n"
        && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    precondition(obeyed == nil, "a terminal would obey \(obeyed?.value ?? 0)")
  }
}
