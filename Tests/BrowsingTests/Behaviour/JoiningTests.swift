import Education
import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("What two programs keep")
struct JoiningTests {
  private static let pages = ["start", "stopping", "taking", "questions"]

  /// What a program keeps that has marked these pages.
  private func state(_ marks: [String], theme: Theme = .terminal) throws -> SavedState {
    var browser = try Browser(
      shelf: Shelf(SampleGuide.longLibrary), size: Size(columns: 80, rows: 24), today: "2026-06-01",
      preferences: Preferences(theme: theme), keepingPlace: "~/kept.json")
    browser.reading.keeping.isOn = true
    for mark in marks {
      browser.open(topic: mark)
      browser.receive(.key(.character("m")))
    }
    return try #require(browser.savedState)
  }

  private func marks(_ state: SavedState) -> Set<String> {
    Set(state.bookmarks(of: "Samplin").all.map(\.node))
  }

  @Test("Marks of both stay, and what one has taken away is gone")
  func joined() throws {
    let base = try state(["start", "stopping"])
    let mine = try state(["stopping", "taking"], theme: .dark)
    let theirs = try state(["start", "stopping", "questions"])
    let joined = mine.joined(with: theirs, since: base)
    #expect(marks(joined) == ["stopping", "taking", "questions"])
    #expect(joined.preferences.theme == .dark)
    // The other way round as well.
    #expect(marks(theirs.joined(with: mine, since: base)) == ["stopping", "taking", "questions"])
    // A program that has begun to keep while another did.
    #expect(
      marks(mine.joined(with: theirs, since: nil)) == ["start", "stopping", "taking", "questions"])
    // One that changed nothing takes what is there.
    #expect(marks(base.joined(with: theirs, since: base)) == marks(theirs))
  }
}
