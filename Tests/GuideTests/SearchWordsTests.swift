import Foundation
import Language
import Testing

@testable import GuideStore

@Suite("Search: the words of words.tsv")
struct SearchWordsTests {
  /// The rows, each with the guide's word for what is typed.
  private static let rows = try! String(
    contentsOfFile: RealGuide.folder + "/words.tsv", encoding: .utf8
  ).split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }

  @Test("Of every ten words at least nine and a half bring what the guide calls them")
  func coverage() throws {
    // Every third row is enough to notice a change.
    let rows = Self.rows.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    let missed = try rows.filter { row in
      let wanted = Set(Tokens.words(of: row[1]).map(Stem.of)).subtracting(StopWords.stems)
      let answer = try RealGuide.library.search(row[0], limit: 3)
      return !answer.listed.contains { result in
        let words = Set(Tokens.words(of: result.title + " " + result.text).map(Stem.of))
        return words.intersection(wanted).count * 2 >= wanted.count
      }
    }
    print("words.tsv: \(rows.count - missed.count) of \(rows.count)")
    #expect(missed.count * 20 <= rows.count, "\(missed.map { $0[0] })")
  }

  @Test("A misspelled phrase whose words may each be right is answered as the right one")
  func misspelledPhrases() throws {
    // What stands for less of the guide's word is left out: a part of it is not the whole.
    let rows = Self.rows.filter {
      $0[2] == "misspelling" && $0[0].contains(" ") && !$0[0].contains($0[1])
    }
    #expect(rows.count >= 8)
    for row in rows {
      for frame in ["what is", "tell me about"] {
        let first = try row.prefix(2).map {
          try RealGuide.library.search("\(frame) \($0)").results.first?.id
        }
        #expect(first[0] != nil)
        #expect(first[0] == first[1], "\(frame) \(row[0])")
      }
    }
  }

  @Test("No word that is spelled right is mended into a word of the guide")
  func rightWords() throws {
    let library = RealGuide.library
    // Spread over the whole list; a few of them the guide has.
    let words = Set((0..<220).map(EnglishWords.listed))
    #expect(words.count >= 200)
    for word in words {
      let answer = try library.search("headache and \(word) ")
      #expect(answer.showing == nil, "\(word)")
      #expect(try library.search(word).showing == nil, "\(word)")
    }
  }

  @Test("Two meanings are kept apart: withdrawal from the medicine comes first")
  func withdrawal() throws {
    func first(_ typed: String) throws -> String? {
      try RealGuide.library.search(typed, limit: 1).results.first?.id
    }
    for typed in ["withdrawal", "withdrawal symptoms", "withdrawl", "signs of withdrawal"] {
      let id = try #require(try first(typed))
      #expect(!id.contains("alcohol") && !id.contains("opioid"), "\(typed): \(id)")
    }
    #expect(try first("withdrawal from alcohol") == "questions/alcohol-withdrawal")
    let mood = try #require(try first("depression"))
    #expect(!mood.contains("breathing"))
    let breathing = try #require(try first("respiratory depression"))
    #expect(breathing.contains("breathing") || breathing == "terms/respiratory-depression")
  }

  @Test(
    "A medicine brings what the sources say of its class, and says so",
    arguments: [
      ("klonopin", "benzodiazepines"), ("dilaudid", "opioids"), ("advil", "NSAIDs"),
      ("nortriptyline", "tricyclic antidepressants"), ("enalapril", "blood pressure medicines"),
    ])
  func classes(typed: String, expected: String) throws {
    let answer = try RealGuide.library.search("is it ok with \(typed)")
    #expect(answer.answered)
    #expect(answer.related.map(\.word) == [expected])
  }

  @Test(
    "A medicine that a page names as an example leads to that page, with nothing to explain",
    arguments: [
      ("percocet", "questions/opioids"), ("amitriptyline", "questions/antidepressants"),
      ("lisinopril", "questions/blood-pressure-medicines"),
    ])
  func examples(typed: String, expected: String) throws {
    let answer = try RealGuide.library.search("is it ok with \(typed)")
    #expect(answer.answered)
    #expect(answer.results.first?.id == expected)
    #expect(answer.related.isEmpty)
  }
}
