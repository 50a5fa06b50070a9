import Education
import Foundation
import Testing

@testable import GuideStore

@Suite("Library files")
struct LibraryTests {
  /// Runs `body` with a library file that is gone afterwards.
  private func withLibrary(_ body: (String) throws -> Void) throws {
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(SmallGuide.guide, to: path)
    try body(path)
  }

  @Test("A written library reads as the guide it was made from")
  func roundTrip() throws {
    try withLibrary { path in
      let library = try GuideLibrary(path: path)
      #expect(library.about == SmallGuide.guide.about)
      #expect(library.sources == SmallGuide.guide.sources)
      #expect(try library.allNodes().map(\.id) == SmallGuide.guide.nodes.map(\.id))
      #expect(try library.actionPlan() == SmallGuide.guide.plan)
      for node in SmallGuide.guide.nodes {
        #expect(try library.blocks(of: node.id) == node.blocks)
      }
    }
  }

  @Test("A guide without an action plan has none in its library")
  func noPlan() throws {
    var guide = SmallGuide.guide
    guide.plan = nil
    #expect(try GuideLibrary(guide).actionPlan() == nil)
  }

  @Test("A library that rests keeps nothing that it can read again, and answers as before")
  func rest() throws {
    try withLibrary { path in
      let library = try GuideLibrary(path: path)
      let answer = try library.search("will it make me sleepy")
      let kept = library.database.bytesOfPages
      #expect(kept > 20_000)
      let shelf = Shelf(library)
      _ = try shelf.library(0)
      shelf.rest()
      #expect(library.database.bytesOfPages < 5_000)
      #expect(try library.search("will it make me sleepy") == answer)
    }
  }

  @Test("The same guide gives the same bytes")
  func reproducible() throws {
    try withLibrary { first in
      try withLibrary { second in
        let files = try [first, second].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(files[0] == files[1])
      }
    }
  }

  @Test("A file that is missing, foreign, cut short or of another layout is told apart")
  func errors() throws {
    let missing = SmallGuide.file()
    #expect(throws: LibraryError.missing(path: missing)) { try GuideLibrary(path: missing) }
    try withLibrary { path in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try bytes.dropLast(5000).write(to: URL(fileURLWithPath: path))
      #expect(throws: LibraryError.truncated(path: path)) { try GuideLibrary(path: path) }
      try Data("no library".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: LibraryError.notALibrary(path: path)) { try GuideLibrary(path: path) }
    }
    try withLibrary { path in
      try SmallGuide.change(path, by: "PRAGMA user_version = 999")
      #expect(
        throws: LibraryError.otherVersion(path: path, found: 999, wanted: LibrarySchema.version)
      ) { try GuideLibrary(path: path) }
    }
  }

  @Test("Every error is one sentence that names the file and what to do")
  func sentences() {
    let errors: [LibraryError] = [
      .missing(path: "a.lib"), .notALibrary(path: "a.lib"), .truncated(path: "a.lib"),
      .otherVersion(path: "a.lib", found: 1, wanted: 2), .unreadable(path: "a.lib", reason: "why"),
      .unwritable(path: "a.lib", reason: "why"), .occupied(path: "a.lib"),
    ]
    for error in errors {
      #expect(error.description.contains("a.lib"))
      #expect(error.description.contains(";"))
      #expect(error.description.hasSuffix("."))
    }
  }

  @Test("The warning of the branch on withdrawal stands first")
  func warnings() throws {
    #expect(
      try SmallGuide.library.warnings().map(\.warning.id) == ["stopping#do-not-stop-suddenly"])
  }

  @Test("Nothing stands before a danger that is less grave, of whichever branch it is")
  func gravestFirst() throws {
    var guide = SmallGuide.guide
    func warn(_ id: String, _ level: WarningLevel, _ title: String) throws {
      let row = try #require(guide.nodes.firstIndex { $0.id == id })
      let warning = Warning(
        id: Target(node: id, fragment: title.lowercased()), level: level, title: title, blocks: [])
      guide.nodes[row].blocks.append(.warning(warning))
    }
    try warn("stopping", .warning, "Ask")
    try warn("pump", .danger, "Call")
    try warn("pump", .warning, "Wait")
    #expect(
      try GuideLibrary(guide).warnings().map(\.warning.title) == [
        "Do not stop suddenly", "Call", "Ask", "Wait",
      ])
  }

  @Test("A topic is an entry for its opening, one for each section, and one for each warning")
  func entries() {
    let entries = SearchEntry.entries(of: SmallGuide.guide).filter { $0.node == "stopping" }
    #expect(
      entries.map(\.id) == [
        "stopping#do-not-stop-suddenly", "stopping", "stopping#the-safe-way",
        "stopping#signs-of-withdrawal", "stopping#more-on-withdrawal",
      ])
    #expect(entries.map(\.block) == [0, 0, 2, 4, 6])
  }
}
