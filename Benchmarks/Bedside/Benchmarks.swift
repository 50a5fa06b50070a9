import Authoring
import BaclofenGuide
import Benchmark
import Browsing
import Education
import Foundation
import GuideStore
import SQLite
import Screen

let benchmarks: @Sendable () -> Void = {
  let size = Size(columns: 80, rows: 24)

  // MARK: Floors

  /// A screen of letters is drawn and compared with the one before.
  func blankFrame() {
    var frame = Frame(size: size)
    for row in 0..<size.rows {
      _ = frame.put(
        String(repeating: "m", count: size.columns), at: Point(column: 0, row: row), style: .text)
    }
    blackHole(frame == Frame(size: size))
  }
  /// The first 64 kB of a file are read.
  func firstBytes(of path: String) throws {
    let content = try PageBytes(path: path)
    var bytes = [UInt8](repeating: 0, count: min(65_536, content.byteCount))
    bytes.withUnsafeMutableBytes { blackHole(content.read(from: 0, into: $0)) }
    blackHole(bytes)
  }

  // MARK: Guides

  func builtIn() throws -> GuideLibrary {
    try GuideLibrary(
      embedded: BaclofenGuide.byteCount, name: "built-in guide", read: BaclofenGuide.read(_:at:))
  }
  func browser(of library: GuideLibrary) throws -> Browser {
    try Browser(shelf: Shelf(library), size: size, today: "2026-11-29")
  }
  let guides: [(name: String, open: () throws -> GuideLibrary)] =
    [("built-in", builtIn)]
    + Libraries.sizes.map { topics in
      ("\(topics) topics", { try GuideLibrary(path: Libraries.path(topics: topics)) })
    }
    + Libraries.sizes.map { count in
      ("\(count) on one level", { try GuideLibrary(path: Libraries.path(level: count)) })
    }

  for (name, open) in guides {
    let base = Kept { try browser(of: open()) }

    measure("\(name): open and first frame", floor: blankFrame) {
      blackHole(try browser(of: open()).frame())
    }
    /// From a key to the screen, where `before` leads to.
    func key(_ what: String, _ key: Key, after before: [Key] = []) {
      let start = Kept {
        var browser = try base.get()
        for key in before { browser.receive([.key(key)], at: 0) }
        blackHole(browser.frame())
        return browser
      }
      measure("\(name): \(what)", floor: blankFrame) {
        var browser = try start.get()
        // One at a time: quickly one after the other they would be a question.
        browser.receive([.key(key)], at: 10_000)
        blackHole(browser.frame())
      }
    }
    key("topics, a row down", .down)
    key("topics, End", .end)
    key("unfold the last branch", .enter, after: [.end])
    key("page, a screen down", .character(" "), after: [.enter, .tab])
    key("find, a letter", .character("a"), after: [.enter, .tab, .character("\\")])
    key("open the warnings", .function(2))
    key("warnings, a row down", .down, after: [.function(2)])
    key("warnings, End", .end, after: [.function(2)])
    key("open the questions", .character("f"))
    key("questions, End", .end, after: [.character("f")])
    key("open the words", .character("t"))
    key("open the disagreements", .character("d"))
    key("ask, the first letter", .character("d"), after: [.character("/")])
    key("ask, the fourth letter", .character("e"), after: "/dos".map { .character($0) })
    measure("\(name): resize with the questions open", floor: blankFrame) {
      var browser = try base.get()
      browser.receive([.key(.character("f"))], at: 0)
      browser.receive([.resize(Size(columns: 100, rows: 30))], at: 10_000)
      blackHole(browser.frame())
    }
  }

  // MARK: A search key

  for topics in Libraries.sizes {
    let opened = Kept { try GuideLibrary(path: Libraries.path(topics: topics)) }
    let raw = Kept {
      try Database(
        reading: SealedFile(
          PageBytes(path: Libraries.path(topics: topics)),
          pageSize: Libraries.pageSize(topics: topics)))
    }
    for (typed, term) in [
      ("al", "al*"), ("alcoh", "alcoh*"), ("dose", "dose*"), ("can i drink", "drink*"),
    ] {
      measure(
        "\(topics) topics: search \"\(typed)\"",
        // SQLite alone: the best twenty of its full-text index.
        floor: {
          blackHole(
            try raw.get().rows(
              "SELECT rowid FROM entry_text WHERE entry_text MATCH ? ORDER BY rank LIMIT 20", term
            ) { try $0.number(0) })
        },
        { blackHole(try opened.get().search(typed, isTyping: true)) })
    }
    measure(
      "\(topics) topics: open", floor: { try firstBytes(of: Libraries.path(topics: topics)) },
      { blackHole(try GuideLibrary(path: Libraries.path(topics: topics))) })
  }

  // MARK: Text

  measure(
    "wrap the whole guide at 52 columns",
    floor: { blackHole(Libraries.text.unicodeScalars.reduce(0) { $0 &+ Int($1.value) }) },
    { blackHole([Run(Libraries.text)].wrapped(to: 52)) })

  // MARK: Building

  measure(
    "compile and check Content", seconds: 10,
    floor: {
      for case let file as URL in FileManager.default.enumerator(
        at: URL(filePath: Libraries.content), includingPropertiesForKeys: nil)!
      where !file.hasDirectoryPath { blackHole(try Data(contentsOf: file)) }
    },
    { blackHole(compile(contentAt: Libraries.content)) })
  measure(
    "build a library of 1000 topics", seconds: 10,
    // SQLite alone: the same text into its full-text index.
    floor: {
      let db = try Database()
      try db.execute("CREATE VIRTUAL TABLE entry USING fts5 (body)")
      try db.transaction {
        for node in Libraries.generated.nodes {
          for block in node.blocks { try db.run("INSERT INTO entry VALUES (?)", block.plainText) }
        }
      }
    },
    { blackHole(try GuideLibrary(Libraries.generated)) })
}
