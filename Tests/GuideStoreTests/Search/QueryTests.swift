import Testing

@testable import GuideStore

@Suite("Search: queries")
struct QueryTests {
  @Test("A last letter may be followed by more, a last space not")
  func unfinished() {
    #expect(Query("siez").lastIsUnfinished)
    #expect(!Query("siez ").lastIsUnfinished)
    #expect(!Query("").lastIsUnfinished)
  }

  @Test("Of a text of any length only the beginning is searched")
  func long() {
    let words = Query(String(repeating: "a ", count: 50_000))
    #expect(words.words.count == Query.mostWords)
    #expect(!words.lastIsUnfinished)
    #expect(Query(String(repeating: "x", count: 50_000)).words[0].count == Query.mostCharacters)
    // One character of many scalars.
    let accents = Query("a" + String(repeating: "\u{301}", count: 50_000) + " pump")
    #expect(accents.words == ["a"])
    #expect(Query("siezure in the pump").words.count == 4)
  }

  @Test("Words in double quotes are right as they are")
  func quoted() {
    #expect(Query("\"siezure\"").isQuoted)
    #expect(Query("\"siezure\"").words == ["siezure"])
    #expect(!Query("siezure").isQuoted)
    #expect(Query("siezure").quoted == "\"siezure\"")
  }

  @Test(
    "A query is a definition, a question or words",
    arguments: [
      ("what is clonus", QueryForm.definition), ("clonus meaning", .definition),
      ("what does clonus mean", .definition), ("can i drink beer", .question),
      ("what is a muscle relaxant", .definition), ("define clonus", .definition),
      ("what is the highest dose of it", .question),
      ("how do i stop", .question), ("beer after work", .words), ("clonus", .words),
    ])
  func forms(typed: String, form: QueryForm) {
    #expect(QueryForm(Tokens.words(of: typed)) == form)
  }

  @Test(
    "The word whose meaning is asked for is told from the words around it",
    arguments: [
      ("what is a seizure", ["seizure"]), ("clonus meaning", ["clonus"]),
      ("what does intrathecal mean", ["intrathecal"]),
      ("define half life", ["half", "life"]), ("what is the most i can take in a day", nil),
      ("meaning", nil), ("can i drive", nil),
    ])
  func defined(query: String, words: [String]?) {
    #expect(QueryForm.defined(by: query.split(separator: " ").map(String.init)) == words)
  }
}
