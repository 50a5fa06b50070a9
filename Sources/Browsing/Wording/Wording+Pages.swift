import Education

/// Pages the program makes.
extension Wording {
  static let warningsTitle = "Warnings, withdrawal first"
  static let onThePage = "From the page: "
  static let keysTitle = "Keys"
  static let keysHeader = ["Key", "What it does"]
  static let keysWhileAsking = "While you ask a question"
  static let keysWhileFinding = "While you find letters on a page"
  static let keysIntroduction =
    "To ask, just type your question. Arrows, Enter, Esc and the letters below are enough for "
    + "everything. Esc closes this page."
  static let sourcesTitle = "Sources of this page"
  static func sourcesIntroduction(_ title: String) -> String { "What \"\(title)\" is made from." }
  public static let publishedBy = "Publisher: "
  public static let dated = "Date: "
  /// With the short name that the text calls it by.
  public static func sourceHeading(_ source: Source) -> String {
    "[\(source.number)] \(source.short): \(source.title)"
  }
  static let sectionsUsed = "Sections used here"
  static let sourcesOfLine = "Sources of the line you were reading"
  static func toPrint(_ id: String) -> String { "To print this page: bedside show \(id)" }
  static func onThePage(_ title: String) -> String { "On the page \"\(title)\"" }
  public static let ownLines =
    "Lines without a number are the guide's own: safety advice, and words about the guide."
  static let noSources = "Nothing on this page comes from a source; it is the guide's own."
  static let onThisPage = "On this page"
  static let topOfPage = "Top of the page"
  static let sourcesHere = "Sources of this line"
  static let ownLine = "The guide's own words"
  static let bookmarksTitle = "Your marks"
  static let noBookmarks = "You have no marks. Press m on a page to mark it."
  static let bookmarksAreKept =
    "Marks are kept after you quit only when the settings say so: press , to see them."
  static let bookmarked = "Marked. ' shows your marks."
  static let bookmarkIsGone = "The mark is gone."
  static let settingsTitle = "Settings"
  static let settingsIntroduction = "Enter changes the chosen row. Esc closes this page."
  static func setting(
    _ setting: Setting, _ preferences: Preferences, isKeeping: Bool
  ) -> String {
    switch setting {
    case .theme:
      switch preferences.theme {
      case .terminal: "Colours: those of the terminal"
      case .light: "Colours: dark on light"
      case .dark: "Colours: light on dark"
      case .contrast: "Colours: strongest contrast"
      case .mono: "Colours: none"
      }
    case .view:
      switch preferences.view {
      case .sideBySide: "View: topics and page"
      case .alone: "View: the page alone"
      case .roomy: "View: the page alone, with room between lines"
      }
    case .citations: "Numbers of the sources: \(preferences.showsCitations ? "shown" : "left out")"
    case .mouse: "Mouse: \(preferences.wantsMouse ? "on" : "off")"
    case .keeping:
      "Keep marks, settings, About me, last page: \(isKeeping ? "yes" : "no")"
    }
  }
  static func note(on setting: Setting, keepingPlace: String?) -> String {
    switch setting {
    case .theme: "Key c. On a dark or a light screen, choose what you read best."
    case .view: "Key v."
    case .citations: "Key #. With s you can ask for them at any line."
    case .mouse: "Key M. While it is off, you can select text with the mouse."
    case .keeping:
      "Kept in \(keepingPlace ?? ""), which only you can read. \"No\" deletes it. Say no on a "
        + "computer that others use."
    }
  }
  static let sheetsTitle = "Take this page along"
  static let sheetsIntroduction =
    "The page is written to your home folder, with the stop warning, the signs of an emergency and "
    + "lines to fill in. Enter writes it. Esc closes this page."
  static func sheet(_ form: SheetForm) -> String {
    switch form {
    case .text: "As text"
    case .html: "To print from a web browser (HTML)"
    case .large: "The same in large print"
    }
  }
  static let writesSheet = "Enter writes it"
  public static func written(_ path: String) -> String { "Written to \(path)." }
  public static let noHome = "There is no home folder to write to."
  static let findingsTitle = "What is wrong with the content"
  static let findingsIntroduction =
    "The page shows itself again when the files are mended and saved. Esc closes this list."
  static let termPanelKeys = "Enter: whole entry   Esc: close"
  static let nextTopic = "Next topic"
  public static let overdue =
    "This guide is past its review date. Ask a pharmacist or doctor whether it is still right."
  static let overdueInBrief = "Past its review date; ask a pharmacist."
  static let howToMove =
    "To ask, just type. In danger, press !. Arrow keys choose, Enter opens, w shows warnings, "
    + "q leaves."

  public static func imprint(
    _ title: String, version: String, written: String, review: String
  ) -> String {
    "Guide: \(title), version \(version), written \(written), to be reviewed by \(review)."
  }
  static func number(_ number: Int) -> String { "\(number). " }
  static func figure(_ title: String) -> String { "Figure: \(title)" }
  static let quoted = "In these words: "
  static let endOfWarning = "End of warning."
}
