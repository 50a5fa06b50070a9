import Education

/// The JSON that commands print. The shapes are stable and described in the README.
struct CitationJSON: Encodable {
  var source: String
  var section: String

  init(_ citation: Citation) {
    source = citation.source
    section = citation.section
  }
}

struct StatementJSON: Encodable {
  var text: String
  var kind: String
  var citations: [CitationJSON]

  init(_ statement: Statement) {
    text = statement.text
    kind = statement.kind.rawValue
    citations = statement.citations.map(CitationJSON.init)
  }
}
