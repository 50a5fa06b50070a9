import FoundationEssentials
import Testing

@testable import Authoring

/// The README's chapter for who writes a guide.
@Suite("The chapter for authors")
struct ChapterTests {
  /// The examples that are whole files, each behind its path.
  private static func examples() throws -> [ContentFile] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let data = try #require(FileManager.default.contents(atPath: "/\(root)/README.md"))
    let readme = String(decoding: data, as: UTF8.self)
    return readme.matches(
      of: /```\w+\n(?:--- (?<page>\S+\.md) ---|# (?<list>\S+\.(?:yml|tsv)))\n(?<text>(?s:.*?))```/
    )
    .map { match in
      ContentFile(
        path: String(match.output.page ?? match.output.list ?? ""), text: String(match.output.text))
    }
  }

  @Test("its whole examples build with what \"new\" makes, without a finding")
  func examples() throws {
    let examples = try Self.examples()
    #expect(
      examples.map(\.path) == [
        "questions/missed-dose.md", "topics/98-questions/index.md", "topics/97-words/index.md",
        "cards/help-now.md", "terms.yml", "topics/02-when-to-call.md", "words.tsv",
        "action-plan.yml", "paper.yml",
      ])
    let made = NewGuide(titled: "Samplin", today: "2026-11-28").files.map { path, text in
      ContentFile(
        path: path,
        text: text.replacing("# help_card: help-now", with: "help_card: help-now")
          .replacing("draft: yes", with: "draft: no")
          // A guide with a plan says at the end of each topic what to do.
          .replacing(
            "plain words.[^1]\n",
            with: "plain words.[^1]\n\n**What to do next:** Ask your pharmacist.[^2]\n"
          )
          .replacing("for\n", with: path.contains("start") ? "for\n[^2]: house\n" : "for\n"))
    }
    let compilation = compile(made + examples)
    #expect(compilation.findings.map(\.description) == [])
    #expect(compilation.guide?.about.helpCard == "cards/help-now")
    #expect(compilation.guide?.plan?.signs.map(\.id) == ["hard-to-wake", "long-spasm"])
    #expect(compilation.guide?.plan?.conditions.first?.fact?.statement == "My kidneys work badly")
    #expect(compilation.guide?.paper?.walletCards.map(\.id) == ["tablets"])
    #expect(compilation.guide?.lexicon.map(\.typed).sorted() == ["cramp", "spazm"])
  }

  @Test("spaces behind the dashes of the front matter, which no editor shows, do no harm")
  func spaces() {
    #expect(FrontMatter("--- \ntitle: A\n---\t\n\nWords.\n")?.yaml == "title: A")
    #expect(FrontMatter("----\ntitle: A\n----\n\nWords.\n") == nil)
  }
}
