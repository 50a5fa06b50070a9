/// What the manual page says beside the tables.
enum ManualWording {
  static let manual = "User Commands"
  static let name = "read about a medicine in plain words, and ask it questions"

  static let synopsis = [
    "bedside [OPTION...] [TOPIC | QUESTION | FILE...]",
    "bedside COMMAND [OPTION...] [ARGUMENT...]",
  ]

  /// - Parameter guide: what the program carries.
  static func safety(_ guide: String) -> [String] {
    [
      "If someone is in danger, call your local emergency number now: a program cannot help as fast.",
      "What the program says is information and not medical advice. It carries this guide. \(guide)",
    ]
  }

  static let meanings =
    "What stands after the options is taken for the first of these that it is: a command, files that "
    + "exist or are written as paths, the one topic that is called so, a misspelled command (then "
    + "nothing is done), and otherwise a question. On a terminal the browser opens there; where "
    + "output goes elsewhere the topic, or what answers the question, is printed."

  static let options =
    "Options stand before the command or behind it. These belong to every command that reads a guide; "
    + "those of one command stand with it."

  static func usual(_ value: String) -> String { "Default: \(value)." }
  static func values(_ all: [String]) -> String { "One of \(all.joined(separator: ", "))." }

  /// Each variable that the program reads for what a person wants.
  static let environment: [(name: String, text: String)] = [
    ("BEDSIDE_WIDTH", "Columns of text, as --width."),
    ("BEDSIDE_THEME", "Colours of the browser, as --theme."),
    ("BEDSIDE_LINEAR", "Read line by line, as --linear, where it is set and not 0."),
    ("BEDSIDE_LIBRARY_PATH", "Folders of compiled libraries, with colons between them."),
    ("NO_COLOR", "Where it is set and not empty, nothing is coloured."),
    ("PAGER", "Shows long text a screen at a time; where it is not set, less or more."),
    ("PATH", "Where less, more, lp and weasyprint are looked for."),
    ("TERM", "The type of the terminal; one that cannot move its cursor is read to line by line."),
    ("ESCDELAY", "Milliseconds to wait for the rest of a key that begins with Escape."),
    ("HOME", "Where the three below are not set, folders of it are used."),
    ("XDG_STATE_HOME", "What the reader lets the program keep stands below it."),
    ("XDG_DATA_HOME", "Guides that were added stand below it."),
    ("XDG_CACHE_HOME", "What was made of documents stands below it."),
  ]

  static let files: [(name: String, text: String)] = [
    ("~/.local/state/bedside/kept.json", "Settings, marks and the last page, where keeping is on."),
    ("~/.local/share/bedside/*.bedside", "Guides that were added with bedside library add."),
    ("~/.cache/bedside/", "What was made of documents; --no-cache neither reads nor writes there."),
    ("/usr/local/share/bedside, /usr/share/bedside", "Guides of the machine."),
  ]

  /// `sysexits.h`
  static let statuses: [(name: String, text: String)] = [
    ("0", "Done."),
    ("1", "Nothing was found, or the sources do not say."),
    ("64", "The command line is wrong."),
    ("65", "Content or a library is wrong."),
    ("66", "A file is missing or cannot be read."),
    ("74", "Output could not be written, or input could not be read."),
  ]

  static let examples: [(name: String, text: String)] = [
    ("bedside", "Opens the browser."),
    ("bedside can I stop all at once", "Asks a question."),
    ("bedside warnings | lp", "Prints all warnings on paper."),
    ("bedside handout missed-dose --html -o sheet.html", "Makes a sheet to take along."),
    ("bedside leaflet.html", "Opens a document as it is."),
  ]

  static let related = [(name: "less", section: 1), (name: "lp", section: 1)]
}
