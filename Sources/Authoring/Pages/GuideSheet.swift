import Education
import Language

/// `guide.yml`: what the guide says about itself, and its sources.
struct GuideSheet: Sendable {
  static let path = "guide.yml"

  var about: About
  var sources: [Source]
  /// Where each section stands in the file.
  var sectionPlaces: [Citation: Place]
  /// What is hard to read is told and stops nothing.
  var isDraft: Bool
  /// `nil` for a guide that has none.
  var withdrawal: Written?
  var helpCard: Written?
  var mostAsked: [Written]
  var otherMedicines: Written?

  /// Forty columns, less the key for the warnings and a few letters of the guide's name.
  private static let longestSafetyLine = 28

  /// The keys of the file.
  static let keys = [
    "title", "language", "version", "written", "next_review", "review_status", "safety_line",
    "withdrawal", "first_warnings", "help_card", "most_asked", "other_medicines",
    "draft", "sources",
  ]

  static func read(_ text: String) -> (sheet: GuideSheet?, findings: [Finding]) {
    var yaml = YAMLReader(file: path, lineOffset: 0, text: text)
    guard let root = yaml.root() else { return (nil, yaml.findings) }
    let fields = yaml.fields(
      root,
      known: keys)
    func required(_ key: String) -> Written { yaml.required(key, in: fields, at: .start) }
    let language = required("language")
    if !language.text.isEmpty, !Languages.isTag(language.text) {
      yaml.note(
        language.place,
        "\"\(language.text)\" is no language tag; write one such as en, es or pt-BR.")
    }
    let withdrawal = yaml.optional("withdrawal", in: fields)
    let helpCard = yaml.optional("help_card", in: fields)
    let mostAsked = yaml.list("most_asked", in: fields)
    let otherMedicines = yaml.optional("other_medicines", in: fields)
    let about = About(
      title: required("title").text, language: language.text,
      version: required("version").text, written: yaml.date(required("written")),
      nextReview: yaml.date(required("next_review")), reviewStatus: required("review_status").text,
      safetyLine: yaml.optional("safety_line", in: fields)?.text ?? "",
      withdrawalBranch: withdrawal?.text ?? "",
      firstWarnings: yaml.optional("first_warnings", in: fields)?.text ?? "",
      helpCard: helpCard.map { "cards/" + $0.text } ?? "",
      mostAsked: mostAsked.map { "questions/" + $0.text },
      otherMedicines: otherMedicines.map { "questions/" + $0.text } ?? "")
    var sheet = GuideSheet(
      about: about, sources: [], sectionPlaces: [:],
      isDraft: fields["draft"]?.bool ?? false, withdrawal: withdrawal, helpCard: helpCard,
      mostAsked: mostAsked, otherMedicines: otherMedicines)
    if let line = yaml.optional("safety_line", in: fields), line.text.count > longestSafetyLine {
      yaml.note(
        line.place,
        "The safety line has \(line.text.count) letters and a narrow screen has room for "
          + "\(longestSafetyLine); shorten it.", rule: .heading)
    }
    sheet.readSources(fields["sources"], &yaml)
    return (sheet, yaml.findings)
  }

  private mutating func readSources(_ node: YAMLNode?, _ yaml: inout YAMLReader) {
    guard let items = node?.sequence else {
      yaml.note(.start, "The guide names no sources; write \"sources:\" with one item a source.")
      return
    }
    for item in items {
      let fields = yaml.fields(
        item,
        known: ["id", "title", "short", "publisher", "publisher_kind", "date", "sections"])
      let place = yaml.place(item)
      let id = yaml.required("id", in: fields, at: place)
      if sources.contains(where: { $0.id == id.text }) {
        yaml.note(
          id.place, "Two sources have the id \"\(id.text)\"; give each its own.", rule: .link)
      }
      let short = yaml.required("short", in: fields, at: place)
      if short.text.count > 24 {
        yaml.note(short.place, "The short name has \(short.text.count) characters; use at most 24.")
      }
      sources.append(
        Source(
          id: id.text, number: sources.count + 1,
          title: yaml.required("title", in: fields, at: place).text, short: short.text,
          publisher: yaml.required("publisher", in: fields, at: place).text,
          publisherKind: yaml.required("publisher_kind", in: fields, at: place).text,
          date: yaml.required("date", in: fields, at: place).text,
          sections: readSections(fields["sections"], of: id.text, &yaml)))
    }
  }

  private mutating func readSections(
    _ node: YAMLNode?, of source: String, _ yaml: inout YAMLReader
  ) -> [SourceSection] {
    (node?.sequence ?? []).map { item in
      let fields = yaml.fields(item, known: ["heading", "container"])
      let heading = yaml.required("heading", in: fields, at: yaml.place(item))
      let citation = Citation(source: source, section: heading.text)
      if sectionPlaces[citation] != nil {
        yaml.note(
          heading.place, "The source has two sections with this heading; a citation cannot tell.",
          rule: .source)
      }
      sectionPlaces[citation] = heading.place
      return SourceSection(heading: heading.text, isContainer: fields["container"]?.bool ?? false)
    }
  }
}

extension YAMLReader {
  /// An ISO 8601 date, as it is written.
  fileprivate mutating func date(_ written: Written) -> String {
    if written.text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil, !written.text.isEmpty {
      note(written.place, "\"\(written.text)\" is no date; write it as 2026-11-20.")
    }
    return written.text
  }
}
