import Screen
import Testing

@testable import Browsing

/// What a reader with a braille line or speech relies on, after every event in every mode.
@Suite("The cursor and what stands at it")
struct AccessibilityTests {
  @Test("It holds on walks through every mode with every key", arguments: 1...10)
  func walks(seed: UInt64) throws {
    var walk = Walk(seed: seed)
    var session = try Session()
    var path: [Event] = []
    for _ in 0..<300 {
      for event in walk.next(in: session) {
        session.receive(event)
        path.append(event)
        let broken = Self.broken(in: session)
        guard broken.isEmpty else {
          Issue.record("\(broken) after \(path.suffix(12))\n\(session.screen)\n\(session.cursor)")
          return
        }
      }
    }
  }

  @Test("It holds after every key in every mode, side by side and one at a time")
  func everyKey() throws {
    for mode in SizeTests.modes {
      for (columns, rows) in [(80, 24), (40, 12)] {
        let session = try Session.after(mode, columns: columns, rows: rows)
        #expect(Self.broken(in: session) == [], "\(mode)")
        for key in Keymap.reading.bindings.flatMap(\.keys) + [.character("x"), .delete] {
          var after = session
          after.receive(.key(key))
          #expect(Self.broken(in: after) == [], "\(key) after \(mode)")
        }
      }
    }
  }

  /// The promises that a screen breaks.
  static func broken(in session: Session) -> [String] {
    let browser = session.browser
    let frame = browser.frame()
    var broken: [String] = []
    func demand(_ promise: String, _ holds: Bool) { if !holds { broken.append(promise) } }

    demand("the frame has the size of the screen", frame.size == browser.reading.size)
    demand(
      "the cursor is on the screen",
      0..<frame.size.columns ~= frame.cursor.column && 0..<frame.size.rows ~= frame.cursor.row)
    guard broken.isEmpty, !browser.reading.layout.isTooSmall else { return broken }

    let rows = (0..<frame.size.rows).map { row in String(frame.row(row).map(\.character)) }
    demand("the safety line is in the first row", rows[0].contains("Do not stop suddenly"))
    // A title that takes more than one row is chosen as a whole, and marked where it begins.
    let chosen = (0..<frame.size.rows).filter { row in
      frame.row(row).contains { $0.style == .selected }
    }
    for row in chosen where !chosen.contains(row - 1) {
      guard let first = frame.row(row).firstIndex(where: { $0.style == .selected }) else {
        continue
      }
      demand("a selected row begins with >", frame.row(row)[first].character == ">")
    }
    let cells = frame.row(frame.cursor.row).dropFirst(frame.cursor.column)
    let here = String(cells.map(\.character))
    demand(
      "the cursor stands on \(subject(of: browser))",
      stands(browser, on: here, style: cells.first!.style, row: frame.cursor.row))
    if here.hasPrefix(">") {
      let words = here.prefix(40).filter(\.isLetter)
      demand("the first 40 columns of the selected row tell what it is", words.count > 2)
    }
    return broken
  }

  private static func subject(of browser: Browser) -> String {
    if let search = browser.reading.mode.search {
      return search.isInResults ? "the chosen result" : "the prompt"
    }
    if browser.reading.mode.word != nil { return "the explained word" }
    if browser.reading.mode.find != nil { return "the line of typing" }
    if browser.reading.mode.half == .topics { return "the chosen topic" }
    if let stop = browser.reading.page.view.focusedStop {
      return stop.isRow ? "the chosen row" : "the link"
    }
    return browser.reading.page.view.matches.current == nil
      ? "the first line" : "the match or the first line"
  }

  private static func stands(_ browser: Browser, on here: String, style: Style, row: Int) -> Bool {
    let view = browser.reading.page.view
    if let search = browser.reading.mode.search {
      guard search.isInResults else { return row == 1 }
      let title =
        switch search.rows[search.selection] {
        case .card(let card, _): card.title
        case .result(let result, _): result.title
        case .instead(let words): words
        case .offer(let node): node.title
        case .place(let place):
          Wording.place(place, keys: browser.reading.maker.keys)
        }
      return style == .selected && here.hasPrefix("> ") && here.contains(title.prefix(12))
    }
    if browser.reading.mode.find != nil { return row == browser.reading.layout.statusRow }
    if let panel = browser.reading.mode.word {
      return here.hasPrefix(panel.meaning.plainText.prefix(12))
    }
    if browser.reading.mode.half == .topics {
      let node = browser.reading.topics.tree.selected!
      return style == .selected && here.hasPrefix(">")
        && [node.title, node.label ?? node.title].contains { here.contains($0.prefix(12)) }
    }
    if let stop = view.focusedStop {
      // On the narrowest page a title may break behind its first word.
      let word = stop.title.prefix { $0 != " " }
      guard stop.isRow else { return style == .focus && here.hasPrefix(word.prefix(5)) }
      return style == .selected && here.hasPrefix(">") && here.contains(word.prefix(8))
    }
    if style == .currentMatch {
      switch view.matches.sought {
      case .nothing: return false
      case .words(let words): return words.contains(String(here.prefix(while: \.isLetter)))
      case .letters(let letters): return here.lowercased().hasPrefix(letters.lowercased())
      }
    }
    let index = browser.reading.layout.text.line(atRow: row, top: view.viewport.top)
    let line = view.layout.lines[view.readingLine]
    return index == view.readingLine
      && here.hasPrefix(line.runs.map(\.text).joined().replacing("\u{A0}", with: " ").prefix(20))
  }

  @Test("Meaning stands in the first forty columns of every row that can be chosen")
  func meaningFirst() throws {
    for (columns, rows) in [(40, 12), (80, 24), (200, 60)] {
      var session = try Session(columns: columns, rows: rows)
      var titles: Set<String> = []
      for key in ["w", "f", "d", "t", "'", "<Down>\n\n"] {
        session.press(key)
        for _ in 0..<12 {
          session.press("<Tab>")
          guard let stop = session.browser.reading.page.view.focusedStop, stop.isRow else {
            continue
          }
          titles.insert(stop.title)
          #expect(session.atCursor.prefix(40).contains(stop.title.prefix(20)))
        }
      }
      #expect(titles.count > 10)
    }
  }

  @Test("The page of keys has every key of the table, with what it does")
  func keysPage() throws {
    let session = try Session.after("++++?", columns: 200, rows: 120)
    func expectRows<Request>(of keymap: Keymap<Request>) {
      for binding in keymap.bindings {
        let row = session.screen.split(separator: "\n").first {
          $0.contains(" \(binding.shown) ") && $0.contains(binding.does)
        }
        #expect(row != nil, "\(binding.shown)")
        let names = binding.keys.map(\.name)
        // "1 to 9" is all of them.
        let shown = binding.shown.split(separator: " ").map(String.init).filter { $0 != "to" }
        #expect(shown.allSatisfy { names.contains($0) || $0 == "PgDn" || $0 == "PgUp" })
      }
    }
    expectRows(of: Keymap.reading)
    expectRows(of: Keymap.prompt)
    expectRows(of: Keymap.find)
  }

  @Test("Every command has a key, and no key has two")
  func keymapIsWhole() {
    let keys = Keymap.reading.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(Set(Keymap.reading.bindings.map(\.command.description)).count == Command.allCases.count)
  }

  @Test("The footer names keys that do something here, at every width", arguments: SizeTests.modes)
  func footer(mode: String) throws {
    for columns in [40, 61, 80, 120, 200] {
      let session = try Session.after(mode, columns: columns, rows: 24)
      #expect(!session.browser.picture.bottomRow.items.isEmpty)
      for (column, hint) in session.browser.picture.bottomRow.items {
        let shown = session.row(23).dropFirst(column)
        #expect(shown.hasPrefix("\(hint.keys) \(hint.words)"))
        var after = session
        after.receive(.key(hint.key))
        #expect(
          after.screen != session.screen || after.cursor != session.cursor || after.browser.isDone
            || after.browser.notice != nil || after.browser.wantedSheet != nil
            || hint.keys == "w" && mode.hasPrefix("w") || hint.keys == "!" && mode == "!",
          "\(hint.keys) at \(columns) after \(mode)")
      }
    }
  }
}

extension Command {
  fileprivate var description: String { "\(self)" }
}
