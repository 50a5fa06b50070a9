import Education
import Foundation
import Testing

@testable import GuideStore

@Suite("Search in a small guide")
struct SearchTests {
  private func answer(_ typed: String) throws -> SearchAnswer {
    try SmallGuide.library.search(typed)
  }

  @Test(
    "The entry that answers stands first",
    arguments: [
      ("drowsiness", "questions/sleepiness"), ("will it make me sleepy", "questions/sleepiness"),
      ("is a glass of wine ok", "questions/wedding"), ("what is a seizure", "terms/seizure"),
      ("prescriber lowers the dose", "stopping#the-safe-way"), ("pum", "pump"),
      ("seizure meaning", "terms/seizure"),
      ("define seizure", "terms/seizure"), ("what does fit mean", "terms/seizure"),
      ("figure", "pump"), ("graph", "pump"),
      ("picture of the flow", "pump"),
      ("how the flow falls", "pump"),
      ("alcohol withdrawal", "questions/alcohol-withdrawal"),
    ])
  func first(typed: String, id: String) throws {
    let results = try answer(typed).results
    #expect(results.first?.id == id, "found: \(results.map(\.id))")
  }

  @Test("A listed word finds what it stands for: the part that warns of it, and its meaning")
  func listed() throws {
    let found = try answer("fits").results.map(\.id)
    #expect(found.first == "stopping#do-not-stop-suddenly")
    #expect(found.prefix(4).contains("terms/seizure"), "found: \(found)")
  }

  @Test(
    "What means the same is found where nobody taught how people ask, though no word is shared",
    arguments: [
      ("may i have a beer at my daughters marriage party", "questions/wedding"),
      ("nodding off at the desk", "questions/sleepiness"),
      ("champagne at the party", "questions/wedding"),
    ])
  func meaning(typed: String, page: String) throws {
    #expect(try answer(typed).results.first?.node == page)
    let rest = try SmallGuide.library.search(typed, limit: 10, without: [.meaning])
    #expect(!rest.answered || rest.results.first?.node != page, "the words alone find it")
  }

  @Test(
    "What the guide does not have is not answered, with at most three nearest entries",
    arguments: [
      "price of samplin", "can my dog take samplin", "mebendazole", "lkjhgf qqq",
      "is zoledronic acid safe", "...",
    ])
  func notAnswered(typed: String) throws {
    let answer = try answer(typed)
    #expect(!answer.answered)
    #expect(answer.results.isEmpty)
    #expect(answer.nearest.count <= 3)
  }

  @Test("A mend is shown and can be undone")
  func mend() throws {
    let mended = try answer("drowsyness")
    #expect(mended.showing == "drowsiness")
    let query = try #require(mended.searchInstead)
    let asTyped = try answer(query)
    #expect(asTyped.showing == nil)
    #expect(asTyped.searchInstead == nil)
    #expect(!asTyped.answered)
  }

  @Test("A mend into another form or spacing of the same word is not shown")
  func sameWord() throws {
    func showing(_ typed: String, _ mended: String) -> String? {
      SearchPipeline.showing([Concept(typed: typed, mended: mended, origin: .mended)])
    }
    #expect(showing("hallucinated", "hallucinates") == nil)
    #expect(showing("pain killer", "painkiller") == nil)
    #expect(showing("drowsyness", "drowsiness") == "drowsiness")
    #expect(showing("pmup", "pump") == "pump")
  }

  @Test("Right words are not mended")
  func noMend() throws {
    #expect(try answer("drowsiness").showing == nil)
    #expect(try answer("dog").showing == nil)
  }

  @Test("A crisis opens its card, misspelled too, and the card is no result as well")
  func crisis() throws {
    for typed in ["cannot breathe", "i cannot brethe", "\"cannot brethe\""] {
      let answer = try answer(typed)
      #expect(answer.card?.id == "cards/help-now")
      #expect(!answer.isRefused)
      #expect(!answer.listed.contains { $0.id == "cards/help-now" })
    }
    #expect(try answer("hospital in Boston").card == nil)
  }

  @Test("A medicine that no source names leads to its class, which is said")
  func related() throws {
    let answer = try answer("is it ok with xanax")
    #expect(answer.results.first?.id == "questions/sleeping-pills")
    #expect(answer.related == [RelatedWord(typed: "xanax", word: "benzodiazepines")])
    #expect(try self.answer("triazolam").related.isEmpty)
  }

  @Test("A pharmacist is named for a medicine, and for no drink or sport")
  func relatedMedicines() {
    for medicine in ["xanax", "sertraline", "lisinopril", "tylenol"] {
      #expect(RelatedWord(typed: medicine, word: "").isMedicine, "\(medicine)")
    }
    for word in ["wine", "beer", "swim", "swimming", "yoga", "whisky"] {
      #expect(!RelatedWord(typed: word, word: "").isMedicine, "\(word)")
    }
  }

  @Test("A page gives one passage")
  func passages() throws {
    let results = try answer("withdrawal").results
    #expect(results.count { $0.node == "stopping" && $0.kind == .topic } == 1)
  }

  @Test("Only entries of the kinds asked for are found")
  func kinds() throws {
    let answer = try SmallGuide.library.search("withdrawal", kinds: [.question])
    #expect(Set(answer.results.map(\.kind)) == [.question])
  }

  @Test("A result tells where it stands and where it is from")
  func result() throws {
    let result = try #require(try answer("do not stop suddenly").results.first)
    #expect(result.id == "stopping#do-not-stop-suddenly")
    #expect(result.kind == .warning)
    #expect(result.node == "stopping")
    #expect(result.block == 0)
    #expect(result.path == ["Stopping safely"])
    #expect(result.text == "A sudden stop can cause a seizure.")
    #expect(result.citations == [Citation(source: "article", section: "All of it")])
  }

  @Test("How a table is read is told on its page, and not among its rows in an answer")
  func tableDirections() throws {
    func entry(_ kind: StatementKind) throws -> SearchEntry {
      func said(_ text: String) -> [Statement] { [Statement(spans: [Span(text)], kind: kind)] }
      var guide = SmallGuide.guide
      guide.nodes = [
        Node(
          id: "questions/late", kind: .question, title: "I am late",
          blocks: [
            .paragraph(said("Take it now.")), .paragraph(said("Use the first line that fits.")),
            .table(header: ["You", "Do"], rows: [[said("You feel ill"), said("Call.")]]),
          ])
      ]
      return try #require(SearchEntry.entries(of: guide).first)
    }
    #expect(try entry(.house).text == "Take it now.\nYou feel ill: Call.")
    // What a publisher wrote stays.
    #expect(try entry(.quoted).text.contains("first line"))
  }

  @Test("The lines of an answer, and of a disagreement, are shown together with their sources")
  func together() throws {
    let answer = try #require(try answer("how many tablets").results.first)
    #expect(
      answer.snippet
        == "The sources differ. One gives 80 mg. One gives 100 mg of tablets.")
    let result = try #require(
      try self.answer("highest dose").results.first { $0.kind == .disagreement })
    #expect(result.snippet == "Article: It gives 80 mg. Addiction Clinic: It gives no figure.")
    #expect(
      result.text == "Article: It gives 80 mg.\nAddiction Clinic: It gives no figure.\n"
        + "Ask your prescriber.")
    // The name of a source is nothing to find a disagreement by.
    #expect(try !self.answer("addiction").results.contains { $0.kind == .disagreement })
  }

  @Test("A query of any length is answered by its beginning")
  func long() throws {
    let story = "what is a seizure " + String(repeating: "withdrawal pmup ", count: 20_000)
    #expect(try answer(story).answered)
    #expect(try !answer(String(repeating: "s", count: 100_000)).answered)
  }

  @Test(
    "A library of which entries are missing or broken is a damaged library",
    arguments: [
      "DELETE FROM entry", "UPDATE entry SET content = x'FF'", "UPDATE entry SET title = x'FF'",
      "DROP TABLE word", "DELETE FROM entry WHERE kind = 'card'",
    ])
  func damaged(change: String) throws {
    let path = SmallGuide.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try LibraryWriter.write(SmallGuide.guide, to: path)
    try SmallGuide.change(path, by: change)
    #expect(throws: LibraryError.truncated(path: path)) {
      try GuideLibrary(path: path).search("pump cannot breathe")
    }
  }

  @Test("Every stage is explained")
  func explanation() throws {
    let stages = try SmallGuide.library.explanation(of: "drowsyness cannot brethe")
    #expect(stages.map(\.name) == ExplainedStage.Name.allCases)
    #expect(
      stages.first { $0.name == .spelling }?.lines
        == ["drowsyness -> drowsiness", "brethe -> breathe"])
    #expect(
      stages.first { $0.name == .danger }?.lines.contains("words of the card: cannot breathe")
        == true)
  }

  @Test("Nothing typed finds nothing")
  func empty() throws {
    for typed in ["", " ", "?!"] {
      let answer = try answer(typed)
      #expect(!answer.answered)
      #expect(answer.results.isEmpty)
      #expect(answer.nearest.isEmpty)
    }
  }
}
