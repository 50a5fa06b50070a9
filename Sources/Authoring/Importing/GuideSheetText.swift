import Education

/// `guide.yml` as it is written for who has never seen one: every key, with what it means.
struct GuideSheetText {
  var title: String
  var language: String
  /// ISO 8601, `YYYY-MM-DD`.
  var written: String
  var status: String
  var isDraft: Bool
  var sources: [Source]

  var text: String {
    let year = Int(written.prefix(4)).map { "\($0 + 1)" } ?? written
    return """
      # What the guide says about itself. Lines that begin with # are for you alone.
      title: \(Self.quoted(title))
      language: \(language)
      version: 0.1.0
      written: \(written)
      # When somebody must look at it again.
      next_review: \(year)\(written.dropFirst(4))
      # Who has read it. Stands on every printed page.
      review_status: \(Self.quoted(status))
      # While you write: what is hard to read is told, and the guide is built all the same.
      draft: \(isDraft ? "yes" : "no")
      # The line that stands on every screen, the branch whose warnings come first and what they are
      # about, and the card that ! opens. Take the # away when you have them.
      # safety_line: Do not stop suddenly
      # withdrawal: stopping-safely
      # first_warnings: withdrawal
      # help_card: help-now
      # Questions that are offered to who has not asked yet, by their file names.
      # most_asked: [missed-dose]
      # The question which medicines clash, for who asks about one that no page names.
      # other_medicines: which-medicines
      # What the guide is made from. Every fact names one of these and one of its headings.
      sources:
      \(sources.map(Self.text(of:)).joined(separator: "\n"))
      """
  }

  private static func text(of source: Source) -> String {
    let sections = source.sections.map { section in
      section.isContainer
        ? "      - {heading: \(quoted(section.heading)), container: true}"
        : "      - heading: \(quoted(section.heading))"
    }
    return """
        - id: \(source.id)
          title: \(quoted(source.title))
          # At most 24 letters.
          short: \(quoted(source.short))
          publisher: \(quoted(source.publisher))
          publisher_kind: \(source.publisherKind)
          date: \(quoted(source.date))
          sections:
      \(sections.joined(separator: "\n"))
      """
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.typed.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
