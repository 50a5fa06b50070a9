import Education
import Language

/// Which parts of a guide treat a standard subject of medicines: told by their headings, or else
/// claimed by their pages, by the subject's name or by the code of a drug label's section.
struct SubjectClaims {
  private let subjects: [String: String]
  private let ownNames: Set<String>
  /// By name and by code.
  private let claimable: [String: String]

  /// - Parameter ownNames: names and spellings of what the guide is about.
  init(ownNames: Set<String>) {
    self.ownNames = ownNames
    var subjects: [String: String] = [:]
    for subject in Subjects.all {
      for heading in [subject.name] + subject.headings {
        let bare = heading.replacing(Subject.namePlaceholder, with: "")
        subjects[Self.key(of: Tokens.words(of: bare), but: [])] = subject.name
      }
    }
    self.subjects = subjects
    claimable = Dictionary(
      Subjects.all.flatMap { subject in
        ([subject.name] + subject.codes).map { ($0, subject.name) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The subject that an entry claims: by its heading, the title of its page, or what the
  /// page claims.
  func subject(of entry: SearchEntry) -> String? {
    switch entry.kind {
    case .topic, .question:
      subjects[Self.key(of: Tokens.words(of: entry.heading ?? entry.title), but: ownNames)]
        ?? entry.claims.lazy.compactMap { claimable[$0] }.first
    case .warning:
      // A section that a document sets apart is a part of it as others are.
      entry.claims.lazy.compactMap { claimable[$0] }.first
    case .unsaid, .term, .disagreement, .card: nil
    }
  }

  /// Headings are the same without their numbers, the name of the medicine and what holds them
  /// together: "6.3 How to store Lipitor" is "How to store".
  private static func key(of words: [String], but names: Set<String>) -> String {
    words.filter {
      !names.contains($0) && !StopWords.linking.contains($0) && !$0.allSatisfy(\.isNumber)
    }.joined(separator: " ")
  }
}
