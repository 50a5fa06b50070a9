import Education
import Testing

@testable import GuideStore

@Suite("The lexicon as it is stored")
struct LexiconRowTests {
  private let entries = [
    LexiconEntry(typed: "Tired", word: "fatigue", kind: .lay),
    LexiconEntry(typed: "worn out", word: "fatigue", kind: .lay),
    LexiconEntry(typed: "tired", word: "lethargy", kind: .lay),
    LexiconEntry(typed: "tired", word: "sedation", kind: .class),
    LexiconEntry(typed: "tired", word: "asthenia", kind: .lay),
  ]

  @Test("What is typed stands once for each kind in a row, with its meanings in their order")
  func grouped() {
    let rows = LexiconRow.rows(of: entries)
    #expect(rows.map(\.typed) == ["tired", "worn out", "tired", "tired"])
    #expect(
      rows.map(\.words) == [["fatigue", "lethargy"], ["fatigue"], ["sedation"], ["asthenia"]])
    #expect(rows.map(\.kind) == [.lay, .lay, .class, .lay])
  }

  @Test("A library says all that a word may mean, as it was written")
  func read() throws {
    var guide = SmallGuide.guide
    guide.lexicon = entries
    let library = try GuideLibrary(guide)
    let words = try library.database.read { db in
      try LibraryWords(db: db).entries(typed: "tired").prefix(4).map(\.word)
    }
    #expect(words == ["fatigue", "lethargy", "sedation", "asthenia"])
    let few = try library.database.read { db in
      try LibraryWords(db: db).entries(beginningWith: "tire", limit: 3).map(\.word)
    }
    #expect(few == ["fatigue", "lethargy", "sedation"])
  }
}
