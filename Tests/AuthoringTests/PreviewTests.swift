import Education
import Foundation
import Testing

@testable import Authoring

/// What an author sees of a folder with errors.
@Suite("A preview of content with errors")
struct PreviewTests {
  private static let guide = """
    title: Samplin
    language: en
    version: "1"
    written: 2026-01-01
    next_review: 2027-01-01
    review_status: Not reviewed.
    sources: []

    """

  private static func files(_ files: [String: String]) -> [ContentFile] {
    files.map { ContentFile(path: $0, bytes: Array($1.utf8)) }
  }

  private static let broken = files([
    "guide.yml": guide,
    "topics/01-start.md":
      "---\ntitle: Start\nmain: It starts.\n---\n\nFrom us.[^house]\n\n[^house]: house\n",
    "topics/02-bad.md": "---\ntitle: Bad\nmain: It is bad.\n---\n\nNo citation here.\n",
    "topics/03-none.md": "no front matter",
  ])

  @Test("Every page that can be read is shown, though a build would stop")
  func pages() throws {
    #expect(compile(Self.broken).guide == nil)
    let guide = try #require(compile(Self.broken, preview: .pages).guide)
    #expect(guide.nodes.map(\.title).contains("Start"))
    #expect(guide.nodes.map(\.title).contains("Bad"))
    #expect(!guide.nodes.map(\.title).contains(PreviewWording.title))
  }

  @Test("A page says how many findings it has, and the last topic lists all")
  func findings() throws {
    let made = compile(Self.broken, preview: .pagesWithFindings)
    let guide = try #require(made.guide)
    let bad = try #require(guide.nodes.first { $0.title == "Bad" })
    guard case .menu(_, let rows)? = bad.blocks.first else {
      Issue.record("no row")
      return
    }
    #expect(rows.first?.title.hasSuffix("on this page") == true)
    #expect(rows.first?.target == Target("findings"))
    let list = try #require(guide.nodes.last)
    #expect(list.id == "findings")
    let text = list.blocks.map(\.plainText).joined(separator: "\n")
    for finding in made.findings { #expect(text.contains(finding.message)) }
    #expect(!list.isFound)
  }

  @Test("Without guide.yml, and with two pages of one name, there is something to read")
  func unreadable() throws {
    let pages = Self.broken.filter { $0.path != "guide.yml" }
    for files in [pages, pages + Self.files(["guide.yml": "title: ["])] {
      let guide = try #require(compile(files, preview: .pagesWithFindings).guide)
      #expect(guide.about.safetyLine == PreviewWording.isNoGuideYet)
      #expect(guide.nodes.contains { $0.title == "Start" })
      #expect(Set(guide.nodes.map(\.id)).count == guide.nodes.count)
    }
  }
}
