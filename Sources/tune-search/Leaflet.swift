import Education
import Language

/// A leaflet with a part for each standard subject and not a word more than its headings, to see how
/// well questions find their subject.
enum Leaflet {
  static let name = "lisinopril"

  static let guide = Guide(
    about: About(
      title: name, language: "en", version: "1", written: "2026-01-01", nextReview: "2027-01-01",
      reviewStatus: "Made up.", safetyLine: "", withdrawalBranch: "", helpCard: ""),
    sources: [],
    nodes: Subjects.all.map { subject in
      // Of the headings one in the middle: neither the barest nor the rarest.
      let headings = subject.headings.filter { !$0.contains(Subject.namePlaceholder) }
      return Node(
        id: subject.name, kind: .topic, title: headings[headings.count / 3],
        blocks: [
          .paragraph([Statement(spans: [Span("It is told here.")], kind: .house)])
        ])
    }, lexicon: [])
}
