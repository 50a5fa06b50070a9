import Education

/// A word of the glossary, explained over the page where it stands.
struct TermPanel: Equatable, Sendable {
  var id: String
  var word: String
  var meaning: [Statement]
}
