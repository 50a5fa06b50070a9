import Testing

@testable import Authoring

/// A change to the sample guide and the finding that it must cause.
struct BadExample: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  var old: String
  var new: String
  var rule: Rule
  var severity = Finding.Severity.error
  /// `line:column` of the finding.
  var place: String
  /// Where the finding stands, when it is another file.
  var foundIn: String?

  var testDescription: String { name }

  init(
    _ name: String, _ path: String, _ old: String, _ new: String, _ rule: Rule, _ place: String,
    _ severity: Finding.Severity = .error, foundIn: String? = nil
  ) {
    (self.name, self.path, self.old, self.new) = (name, path, old, new)
    (self.rule, self.place, self.severity, self.foundIn) = (rule, place, severity, foundIn)
  }
}

@Suite("Checks")
struct CheckTests {
  @Test("the sample guide has no findings")
  func good() {
    let compilation = SampleContent().compilation
    #expect(compilation.findings.map(\.description) == [])
    #expect(compilation.guide != nil)
  }

  @Test("a bad example is found at its place", arguments: Self.examples)
  func bad(example: BadExample) throws {
    let content = SampleContent().replacing(example.old, with: example.new, in: example.path)
    let compilation = content.compilation
    let path = "Content/" + (example.foundIn ?? example.path)
    let wanted = "\(path):\(example.place) \(example.severity) \(example.rule)"
    let found = compilation.findings.map {
      "\($0.path):\($0.line):\($0.column) \($0.severity) \($0.rule)"
    }
    #expect(found.contains(wanted), "\(compilation.findings.map(\.description))")
    #expect((compilation.guide == nil) == (example.severity == .error))
    for finding in compilation.findings {
      #expect(finding.message.hasSuffix("."), "a message is a sentence")
    }
  }

  @Test("an urgency of a sign on paper is what the plan says too, on a card whatever its lines")
  func urgencyOnPaper() {
    func findings(_ front: String, _ answer: String) -> [String] {
      SampleContent().adding(
        "paper.yml",
        """
        wallet_cards:
          - {id: tablets, title: I TAKE SAMPLIN, front: [For a seizure call, \(front)], back: ["Name:"]}
        teach_back:
          - {question: What will you do for a seizure?, answer: "\(answer)"}

        """
      ).compilation.findings.filter { $0.rule == .urgency }.map { "\($0.path):\($0.line)" }
    }
    let now = "Call your local emergency number now."
    #expect(findings("the emergency number now.", now) == [])
    #expect(findings("your doctor today.", now) == ["Content/paper.yml:2"])
    #expect(
      findings("the emergency number now.", "Call your doctor today.") == ["Content/paper.yml:4"])
  }

  static let examples =
    sourceExamples + linkExamples + warningExamples + proseExamples
    + styleExamples + formatExamples + planExamples + urgencyExamples + fallbackExamples
    + topicExamples + inPlaceExamples
}
