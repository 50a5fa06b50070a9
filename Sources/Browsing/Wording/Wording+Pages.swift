import Education
import GuideStore
import Language
import Screen

/// Pages the program makes.
extension Wording {
  /// - Parameter first: what the first of them are about.
  static func warningsTitle(first: String) -> String {
    first.isEmpty ? "Warnings" : "Warnings, \(first) first"
  }
  /// Of a language whose headings nobody has told the program about less is known than that there is none.
  public static func noWarnings(in about: About) -> String {
    guard WarningHeadings.areKnown(in: about.language) else {
      let known = WarningHeadings.languages
      return
        "Nothing here is set apart as a warning by its layout. Headings that warn are known here in "
        + "\(known.dropLast().joined(separator: ", ")) and \(known.last ?? "") only: look for them "
        + "in the text, and ask a pharmacist."
    }
    return
      "Nothing here is set apart as a warning. That does not mean that nothing can harm: ask a pharmacist."
  }
  /// In place of a part that a guide does not have.
  public static func lacks(_ part: GuidePart) -> String {
    switch part {
    case .help: "In danger call the emergency number. This text has no page for that."
    case .questions: "Nothing here is put as questions and answers."
    case .disagreements: "Nothing here compares what sources say."
    case .sources: "No sources are named here."
    case .terms: "No words are explained here."
    case .marks: "Others use this terminal, so nothing is marked."
    case .files: "Others use this terminal, so no file is read or written."
    }
  }
  static func publication(_ publication: Publication) -> String {
    [
      publication.publisher, publication.date,
      publication.version.isEmpty ? "" : "version \(publication.version)",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
  static let onThePage = "From the page: "
  static let keysTitle = "Keys"
  /// Above what each source says where they disagree.
  public static let positionsTitle = "What each source says"
  public static let positionsHeader = ["Source", "What it says"]
  public static let positionsUse =
    "The more careful source stands first. Change nothing because of one line: do what this page says."
  static let keysHeader = ["Key", "What it does"]
  static let keysWhileAsking = "While you ask a question"
  static let keysWhileFinding = "While you find letters on a page"
  static func keysIntroduction(hasFiles: Bool) -> String {
    "To ask, just type your question. "
      + (hasFiles ? "To take a page along, as a file or on paper, press p on it. " : "")
      + "A letter below waits a moment, because a question may begin with it; the same letter again, "
      + "or Enter, does it at once (to quit, only Enter). Esc closes this page."
  }
  static let sourcesTitle = "Sources of this page"
  static func sourcesIntroduction(_ title: String) -> String { "What \"\(title)\" is made from." }
  public static let publishedBy = "Publisher: "
  public static let dated = "Date: "
  /// With the short name that the text calls it by.
  public static func sourceHeading(_ source: Source) -> String {
    source.short == source.title
      ? "[\(source.number)] \(source.title)"
      : "[\(source.number)] \(source.short): \(source.title)"
  }
  static let sectionsUsed = "Sections used here"
  static let sourcesOfLine = "Sources of the line you read"
  static func toPrint(_ id: String, of guide: Invocation) -> String {
    "To print this page, press p on it. In a shell: \(guide.command("show \(id)"))"
  }
  static func onThePage(_ title: String) -> String { "On the page \"\(title)\"" }
  public static let ownLines =
    "Lines without a number are the guide's own: safety advice, and words about the guide."
  static let noSources = "Nothing on this page comes from a source; it is the guide's own."
  static let onThisPage = "On this page"
  static let topOfPage = "Top of the page"
  static let ownLine = "The guide's own words"
  static let bookmarksTitle = "Your marks"
  static let noBookmarks = "You have no marks. Press m on a page to mark it."
  static let bookmarksAreKept =
    "Marks are kept after you quit only when the settings say so: press , to see them."
  static func bookmarked(isKept: Bool) -> String {
    isKept ? "Marked. ' shows your marks." : "Marked until you quit. ' shows marks."
  }
  static let bookmarkIsGone = "The mark is gone."
  static let settingsTitle = "Settings"
  static let settingsIntroduction = "Enter changes the chosen row. Esc closes this page."
  static func setting(
    _ setting: Setting, _ preferences: Preferences, isKeeping: Bool
  ) -> String {
    switch setting {
    case .theme: colours(preferences.theme)
    case .view:
      switch preferences.view {
      case .sideBySide: "View: topics and page"
      case .alone: "View: the page alone"
      case .roomy: "View: page alone, room between lines"
      }
    case .citations: "Numbers of the sources: \(preferences.showsCitations ? "shown" : "left out")"
    case .mouse: "Mouse: \(preferences.wantsMouse ? "on" : "off")"
    case .keeping:
      "Keep marks, settings, About me, last page: \(isKeeping ? "yes" : "no")"
    }
  }
  /// What the colours are now, and how those come back that were there at first.
  static func changed(theme: Theme, presses: Int) -> String {
    let now = colours(theme)
    return presses == 0
      ? "\(now), as at first." : "\(now). \(pressed("c", presses)): as at first."
  }
  static func changedInBrief(theme: Theme, presses: Int) -> String {
    presses == 0 ? "Colours as at first." : "New colours. \(pressed("c", presses)): as at first."
  }
  private static func pressed(_ key: String, _ times: Int) -> String {
    times == 1 ? key : "\(key) \(times) times"
  }
  private static func colours(_ theme: Theme) -> String {
    switch theme {
    case .terminal: "Colours: those of the terminal"
    case .light: "Colours: dark on light"
    case .dark: "Colours: light on dark"
    case .contrast: "Colours: strongest contrast"
    case .mono: "Colours: none"
    }
  }
  /// What a setting is now; where it hid the topics, how they come back.
  static func changed(
    _ setting: Setting, _ preferences: Preferences, isKeeping: Bool
  ) -> String {
    guard setting == .view, preferences.view != .sideBySide else {
      return Self.setting(setting, preferences, isKeeping: isKeeping) + "."
    }
    return preferences.view == .alone
      ? "The page alone. v v: topics beside it." : "Room between lines. v: as it was."
  }
  /// How the page comes back beside the topics, where the reader has put it away.
  static func besideAgain(_ view: Preferences.View) -> String {
    "\(view == .alone ? "v v" : "v"): the page beside the topics, as at first."
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
  static func sheetsTitle(isPage: Bool) -> String {
    isPage ? "Take this page along" : "Take this along"
  }
  /// - Parameter holdsPages: with them goes what every handout holds.
  static func sheetsIntroduction(_ title: String, holdsPages: Bool) -> String {
    "\"\(title)\" is written to your home folder"
      + (holdsPages
        ? ", with the stop warning, signs of an emergency and lines to fill in. " : ". ")
      + "↓ chooses a form; Enter writes it."
  }
  static let handoutTitle = "Handout: what to know"
  static let walletCardTitle = "Card for the wallet"
  static let diaryTitle = "Diary to tick"
  static let actionPlanTitle = "What to do when: the action plan"
  static let howToPrint =
    "To print without a printer here, open the file in a web browser, on any computer."
  static func sheet(_ form: SheetForm) -> String {
    switch form {
    case .text: "As text"
    case .html: "To print from a web browser (HTML)"
    case .large: "The same in large print"
    case .printer: "Send it to the printer"
    }
  }
  static func writes(_ form: SheetForm) -> String {
    form == .printer ? "Enter prints it" : "Enter writes it"
  }
  public static let sentToPrinter = "Sent to the printer."
  public static let printerRefused = "The printer took nothing; ask someone."
  public static func written(_ path: String) -> String { "Written: \(path)" }
  /// Under another name than usual, which is taken.
  public static func writtenBeside(_ path: String) -> String { "Written beside the old: \(path)" }
  public static func isWritten(_ path: String) -> String {
    "Nothing new to write. There already: \(path)"
  }
  public static let noHome = "There is no home folder to write to."
  static let termPanelKeys = "Enter: whole entry   Esc: close"
  static let nextTopic = "Next topic"
  public static let overdue =
    "This guide is past its review date. Ask a pharmacist or doctor whether it is still right."
  static let overdueInBrief = "Past its review; ask a pharmacist."
  static let howToAskInBrief = "To ask, just type."
  static func afterAsking(hasHelp: Bool) -> String {
    " Then Enter.\(hasHelp ? " In danger, press !." : "")"
  }

  /// Which guide something is from, how old it is, and who has read it.
  public static func imprint(_ about: About) -> [String] {
    guard let publication = about.publication else {
      return [
        "Guide: \(about.title), version \(about.version), written \(about.written), to be reviewed "
          + "by \(about.nextReview).", about.reviewStatus,
      ]
    }
    let told = Self.publication(publication)
    return [
      "Document: \(about.title)\(told.isEmpty ? "" : ", \(told)").", about.reviewStatus,
    ]
  }
  static func number(_ number: Int) -> String { "\(number). " }
  static func figure(_ title: String) -> String { "Figure: \(title)" }
  static let quoted = "In these words: "
  static let toTick = "To tick: "
  static let toFillIn = "To fill in: "
  /// Above what is to be filled in, on a screen.
  static let toFillInOnPaper = "To fill in on paper:"
  static let endOfWarning = "End of warning."
}
