import Education

/// A list of HTML as it is put together: its own marks, lists inside it, and what breaks it.
struct OutlineList {
  private(set) var blocks: [Block] = []
  private var items: [OutlineItem] = []
  private let isOrdered: Bool
  /// As HTML writes it: "1", "a", "A", "i" or "I".
  private let numbering: String
  private var number: Int

  init(isOrdered: Bool, numbering: String = "1", start: Int = 1) {
    (self.isOrdered, self.numbering, number) = (isOrdered, numbering, start)
  }

  init(_ element: MarkupElement) {
    self.init(
      isOrdered: element.name == "ol", numbering: element.attributes["type"] ?? "1",
      start: element.attributes["start"].flatMap { Int($0) } ?? 1)
  }

  /// - Parameter isItem: it has a mark of its own.
  mutating func add(_ content: [Block], isItem: Bool, of element: MarkupElement?) {
    if isItem, let value = element?.attributes["value"].flatMap({ Int($0) }) { number = value }
    var marker = isItem ? element?.attributes["data-marker"] ?? nextMarker : ""
    if isItem { number = number < Int.max ? number + 1 : number }
    for block in content {
      if let lines = [block].outlineItems.nonEmpty, !block.isTable {
        let isNested = block.isList
        for line in lines {
          var line = line
          if isNested {
            // A list that begins an item stands below its mark.
            if !marker.isEmpty { items.append(OutlineItem(marker: marker, statements: [])) }
            line.depth += 1
          } else if marker.isEmpty, isItem {
            line.depth += 1
          } else {
            line.marker = marker
          }
          marker = ""
          items.append(line)
        }
      } else {
        close()
        blocks.append(block)
      }
    }
    if !marker.isEmpty, content.isEmpty, isOrdered {
      items.append(OutlineItem(marker: marker, statements: []))
    }
    finish()
  }

  /// What was gathered stands last in `blocks` at all times.
  private var isOpen = false

  private mutating func finish() {
    guard !items.isEmpty else { return }
    if isOpen { blocks.removeLast() }
    blocks.append(items.simplest)
    isOpen = true
  }

  private mutating func close() {
    finish()
    items = []
    isOpen = false
  }

  private var nextMarker: String {
    guard isOrdered else { return "•" }
    let mark =
      switch numbering {
      case "a": Self.letters(number)
      case "A": Self.letters(number).uppercased()
      case "i": Self.roman(number)
      case "I": Self.roman(number).uppercased()
      default: "\(number)"
      }
    return mark + "."
  }

  private static func letters(_ number: Int) -> String {
    guard number > 0 else { return "\(number)" }
    var (number, text) = (number, "")
    while number > 0 {
      text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))) + text
      number = (number - 1) / 26
    }
    return text
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return "\(number)" }
    var (number, text) = (number, "")
    for (value, letters) in numerals {
      while number >= value { (number, text) = (number - value, text + letters) }
    }
    return text
  }

  private static let numerals = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
