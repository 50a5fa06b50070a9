import Testing

@testable import Language

@Suite("Standard subjects of a medicine's leaflet")
struct SubjectTests {
  private let all = Subjects.all

  @Test("Each has ways to ask and a heading, and no way or heading has two subjects")
  func whole() {
    #expect(all.count == 34)
    for subject in all {
      #expect(subject.ways.count >= 100, "\(subject.name)")
      #expect(!subject.headings.isEmpty, "\(subject.name)")
    }
    let headings = all.flatMap(\.headings).map { $0.lowercased() }
    #expect(Set(headings).count == headings.count)
    let codes = all.flatMap(\.codes)
    #expect(codes.count > 40)
    #expect(Set(codes).count == codes.count)
  }

  @Test(
    "Headings and codes of leaflets and labels name their subject",
    arguments: [
      ("Possible side effects", "side-effects"), ("How to store {m}", "storage"),
      ("Overdosage", "too-much"), ("Contraindications", "who-must-not"),
      ("Inactive ingredients", "ingredients"),
    ])
  func headings(heading: String, name: String) {
    #expect(all.first { $0.headings.contains(heading) }?.name == name)
  }

  @Test(
    "LOINC codes name their subject",
    arguments: [("34070-3", "who-must-not"), ("34067-9", "used-for")])
  func codes(code: String, name: String) {
    #expect(all.first { $0.codes.contains(code) }?.name == name)
  }

  @Test(
    "A language is known by its tag, whatever the country",
    arguments: [
      ("en", true), ("en-GB", true), ("EN", true), ("de", false), ("", true), ("eng", false),
    ])
  func languages(tag: String, isRead: Bool) {
    #expect(Languages.isRead(tag) == isRead)
  }

  @Test(
    "A tag has the shape of one",
    arguments: [
      ("en", true), ("pt-BR", true), ("zh_Hans", true), ("Spanish", false), ("", false),
      ("e", false),
    ])
  func tags(text: String, isTag: Bool) {
    #expect(Languages.isTag(text) == isTag)
  }
}
