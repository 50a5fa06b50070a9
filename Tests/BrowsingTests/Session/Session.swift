import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

/// A person at a terminal: presses keys and sees whole screens.
struct Session {
  var browser: Browser

  init(
    columns: Int = 80, rows: Int = 24, today: String = "2026-06-01", wantsMouse: Bool = false,
    in library: GuideLibrary = SampleGuide.longLibrary
  ) throws {
    try self.init(
      columns: columns, rows: rows, today: today, wantsMouse: wantsMouse, on: Shelf(library))
  }

  init(
    columns: Int = 80, rows: Int = 24, today: String = "2026-06-01", wantsMouse: Bool = false,
    on shelf: Shelf
  ) throws {
    browser = try Browser(
      shelf: shelf, size: Size(columns: columns, rows: rows), today: today,
      preferences: Preferences(wantsMouse: wantsMouse))
  }

  /// A session in which `keys` were pressed already.
  static func after(_ keys: String, columns: Int = 80, rows: Int = 24) throws -> Session {
    var session = try Session(columns: columns, rows: rows)
    session.press(keys)
    return session
  }

  // MARK: What a person does

  /// Presses the keys of a script such as `jj<Enter>/withdrawal<Enter>`; see `KeyScript`.
  mutating func press(_ script: String) {
    for key in KeyScript.keys(of: script) { receive(.key(key)) }
  }

  mutating func receive(_ event: Event) { browser.receive(event) }

  mutating func resize(_ columns: Int, _ rows: Int) {
    receive(.resize(Size(columns: columns, rows: rows)))
  }

  mutating func click(column: Int, row: Int) {
    receive(.mouse(Mouse(.press, at: Point(column: column, row: row))))
  }

  /// Clicks where `words` stand first on the screen, or in the last row that has them.
  mutating func click(
    _ words: String, last: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let point = try #require(place(of: words, last: last), sourceLocation: sourceLocation)
    click(column: point.column, row: point.row)
  }

  mutating func turnWheel(_ action: Mouse.Action, column: Int, row: Int) {
    receive(.mouse(Mouse(action, at: Point(column: column, row: row))))
  }

  // MARK: What a person sees

  /// The characters, one line a row, without trailing blanks.
  var screen: String { browser.frame().text }

  /// The styles, one letter a cell, without trailing blanks; see `Style.letter`.
  var styles: String { browser.frame().styleLetters }

  /// Where the hardware cursor stands.
  var cursor: Point { browser.frame().cursor }

  func row(_ index: Int) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false)[index].description
  }

  /// The half of the screen that holds the page.
  var page: String {
    screen.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.dropFirst(browser.reading.layout.page.columns.lowerBound)) }.joined(
        separator: "\n")
  }

  /// What stands from the cursor to the end of its row.
  var atCursor: String {
    let frame = browser.frame()
    let cells = frame.row(frame.cursor.row).dropFirst(frame.cursor.column)
    return String(cells.filter { !$0.isContinuation }.map(\.character))
  }

  /// What the program says in the line above the footer.
  var said: String {
    let line = row(browser.reading.size.rows - 2).dropFirst()
    guard line.first == " " else { return "" }
    return String(line.prefix { !"─┴".contains($0) }).trimmingBlanks
  }

  func place(of words: String, last: Bool = false) -> Point? {
    let frame = browser.frame()
    let rows = Array(0..<frame.size.rows)
    for row in last ? rows.reversed() : rows {
      let line = String(frame.row(row).map(\.character))
      guard let range = line.firstRange(of: words) else { continue }
      return Point(
        column: line.distance(from: line.startIndex, to: range.lowerBound), row: row)
    }
    return nil
  }

  // MARK: What a person does not see

  var reference: PageReference { browser.reading.page.view.page.reference }
  var half: ScreenLayout.Half { browser.reading.mode.half }
  var selected: String? { browser.reading.topics.tree.selected?.id }
  var focused: Target? { browser.reading.page.view.focusedStop?.target }
  var top: Int { browser.reading.page.view.viewport.top }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
