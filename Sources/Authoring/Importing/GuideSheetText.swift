/// `guide.yml` as it is written for who has never seen one: every key, with what it means.
struct GuideSheetText {
  struct Source {
    var id: String
    var title: String
    var short: String
    var publisher: String
    var date: String
    var sections: [(heading: String, isContainer: Bool)]

    fileprivate var text: String {
      let sections = sections.map { section in
        section.isContainer
          ? "      - {heading: \(GuideSheetText.quoted(section.heading)), container: true}"
          : "      - heading: \(GuideSheetText.quoted(section.heading))"
      }
      return """
          - id: \(id)
            title: \(GuideSheetText.quoted(title))
            # At most 24 letters.
            short: \(GuideSheetText.quoted(short))
            publisher: \(GuideSheetText.quoted(publisher))
            publisher_kind: leaflet
            date: \(GuideSheetText.quoted(date))
            sections:
        \(sections.joined(separator: "\n"))
        """
    }
  }

  var title: String
  var language: String
  var today: String
  var status: String
  var isDraft: Bool
  var sources: [Source]

  var text: String {
    let year = Int(today.prefix(4)).map { "\($0 + 1)" } ?? today
    return """
      # What the guide says about itself. Lines that begin with # are for you alone.
      title: \(Self.quoted(title))
      language: \(language)
      version: 0.1.0
      written: \(today)
      # When somebody must look at it again.
      next_review: \(year)\(today.dropFirst(4))
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
      # What the guide is made from. Every fact names one of these and one of its headings.
      sources:
      \(sources.map(\.text).joined(separator: "\n"))
      """
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.typed.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
