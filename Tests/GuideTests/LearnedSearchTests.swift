import Authoring
import Education
import Language
import Testing

@testable import GuideStore

@Suite("Search: what it has learned of the guide")
struct LearnedSearchTests {
  @Test("Who types just what stands there as a way to ask gets its entry first")
  func exactWays() throws {
    let compilation = RealGuide.compilation
    let guide = try #require(compilation.guide)
    var missed: [String] = []
    var asked = 0
    // Every fortieth: the whole takes minutes.
    for (id, ways) in guide.asked.entries.sorted(by: { $0.key < $1.key })
    where !id.hasPrefix("unsaid/") && !id.hasPrefix("terms/") {
      for way in ways.enumerated().filter({ $0.offset % 40 == 7 }).map(\.element) {
        let answer = try RealGuide.library.search(way, limit: 3)
        asked += 1
        if answer.card?.id != id, answer.results.first?.node != id {
          missed.append("\(id): \(way)")
        }
      }
    }
    print("exact ways: \(missed.count) of \(asked) missed")
    #expect(asked > 250)
    #expect(Double(missed.count) <= 0.02 * Double(asked), "\(missed)")
  }

  @Test(
    "Two subjects in one question have each a page among the first three",
    arguments: [
      ("side effects and alcohol", ["side-effects", "alcohol"]),
      ("can i drive and drink on baclofen", ["driving", "alcohol"]),
      ("does it make you sleepy or gain weight", ["drowsiness", "weight"]),
      ("headache and constipation", ["headache", "constipation"]),
      ("pregnant and breastfeeding", ["pregnan", "breastfeeding"]),
      ("bad kidneys and driving", ["kidney", "driving"]),
    ])
  func twoSubjects(typed: String, subjects: [String]) throws {
    let answer = try RealGuide.library.search(typed, limit: 10)
    let first = answer.results.prefix(3).map(\.id)
    for subject in subjects {
      #expect(first.contains { $0.contains(subject) }, "\(typed): \(first)")
    }
  }

  @Test(
    "The same words about a medicine for something else open no card, and are not answered",
    arguments: [
      ("ran out of my blood pressure tablets", true), ("ran out of my heart pills", true),
      ("no more thyroid tablets left", false), ("missed a dose of my thyroid medication", false),
      ("refill for my adhd meds", false),
    ])
  func otherPurposes(typed: String, hasPage: Bool) throws {
    let answer = try RealGuide.library.search(typed, limit: 3)
    #expect(answer.card == nil)
    #expect(!answer.answered || hasPage, "\(answer.listed.map(\.title))")
  }

  @Test(
    "A medicine that no page names is asked for as others of its class are",
    arguments: [
      ("nurofen for my back with my tablets", "questions/ibuprofen" as String?),
      ("is voltarol ok with it", "questions/ibuprofen"),
      ("can i take bumetanide with baclofen", "questions/water-pills"),
      // What is asked of that medicine alone is asked of another guide.
      ("ran out of my naproxen", nil), ("my bisoprolol dose", nil),
      ("how long does naproxen stay in your body", nil),
    ])
  func classes(typed: String, page: String?) throws {
    let answer = try RealGuide.library.search(typed, limit: 3)
    #expect(answer.card == nil)
    #expect(answer.results.first?.id == page, "\(answer.listed.map(\.title))")
  }

  @Test(
    "The same words about a thing that the guide does not have open no card and have no answer",
    arguments: [
      "canine seizures", "my budgie has the shakes", "kratom withdrawal signs",
      "battery acid overdose", "how long does ecstasy stay in your body",
      "my insulin pump is beeping", "sump pump alarm", "my inhaler ran out",
      "pacemaker alarm went off", "heat pump not working", "feeding tube is blocked",
    ])
  func otherThings(typed: String) throws {
    let answer = try RealGuide.library.search(typed, limit: 3)
    #expect(answer.card == nil)
    #expect(!answer.answered, "\(answer.listed.map(\.title))")
    #expect(try RealGuide.library.search("my baclofen pump is beeping").card?.id == "cards/pump")
  }

  @Test(
    "A thing beside the guide's own medicine, or that something is only like, is none of another guide",
    arguments: [
      ("is baclofen addictive like heroin", "questions/addictive"),
      ("st johns wort", "questions/supplements"),
    ])
  func comparedThings(typed: String, page: String) throws {
    #expect(try RealGuide.library.search(typed, limit: 3).results.first?.id == page)
  }

  @Test("A thing that the guide speaks of is its own")
  func ownThings() throws {
    let folder = RealGuide.folder + "/../Tests/GuideTests/HipGuide"
    let library = try GuideLibrary(try #require(compile(contentAt: folder).guide))
    #expect(OwnThings.read(library.ownThings).contains(["hip", "replacement"]))
    #expect(!OwnThings.read(RealGuide.library.ownThings).contains(["insulin", "pump"]))
    // A card names it as an example of a rescue medicine.
    #expect(!OwnThings.read(RealGuide.library.ownThings).contains(["inhaler"]))
    #expect(OwnThings.read(RealGuide.library.ownThings).contains(["feeding", "tube"]))
    // A page says that no source speaks of pets.
    #expect(!OwnThings.read(RealGuide.library.ownThings).contains { NamedThing.isAnimal($0) })
    #expect(try library.search("how long will my hip replacement last").answered)
  }

  @Test("A review names the ways that another entry wins, and entries that cannot be told apart")
  func review() throws {
    let folder = RealGuide.folder + "/../Tests/GuideTests/HipGuide"
    var guide = try #require(compile(contentAt: folder).guide)
    #expect(AskedReview(guide).confusions.isEmpty)
    let ids = guide.asked.entries.keys.filter { $0.hasPrefix("questions/") }.sorted()
    let (one, other) = (ids[0], ids[1])
    // The other entry now claims all the ways of the first.
    guide.asked.entries[other]! += guide.asked.entries[one]!
    let review = AskedReview(guide)
    #expect(review.confusions.contains { [one, other].contains($0.entry) })
    #expect(review.lost.contains { $0.entry == other && $0.winner == one || $0.entry == one })
  }
}
