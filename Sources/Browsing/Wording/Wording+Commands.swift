import GuideStore

/// Commands.
extension Wording {
  public static let abstract =
    "Read about a medicine in plain words, ask it a question, and find the warnings."
  public static let discussion = """
    Without a command, bedside opens the browser. Arrow keys choose, Enter opens, / searches, \
    w shows the warnings, ! shows what to do in an emergency, ? shows the keys, q quits.
    """
  public static func plainUse(_ guide: Invocation) -> String {
    "Print a topic with: \(guide.command("show TOPIC")). Ask with: \(guide.command("search WORDS")). "
      + "All warnings: \(guide.command("warnings"))."
  }
  public static let terminalTypeIsMissing =
    "TERM is not set, so the guide is read line by line (set TERM to your terminal's type)."
  public static func terminalTypeIsUnknown(_ type: String) -> String {
    "This system does not know the terminal type \(type), so the guide is read line by line (set TERM to a known type, for example xterm)."
  }
  public static func terminalCannotMoveCursor(_ type: String) -> String {
    "A terminal of type \(type) cannot move its cursor, so the guide is read line by line."
  }
  public static func noTopic(_ name: String, in guide: Invocation) -> String {
    "No topic is called \"\(name)\"; `\(guide.command("topics"))` lists them all, and "
      + "`\(guide.command("search"))` looks inside them."
  }
  public static func nothingToShow(_ guide: Invocation) -> String {
    let example = guide.command(guide.isBuiltIn ? "show missed dose" : "show TOPIC")
    return
      "Name the topic after show, as in `\(example)`; `\(guide.command("topics"))` lists them all."
  }
  public static func isCommand(_ name: String, in guide: Invocation) -> String {
    "\(name) is a command of its own; \(guide.command(name)) prints what you ask for."
  }
  /// - Parameter words: those behind the command.
  public static func takesNoWords(_ command: String, _ words: [String]) -> String {
    let asked = words.map(\.quotedForShell).joined(separator: " ")
    return "\(command) prints all there is and looks for no words; bedside search \(asked) does."
  }
  public static func noFolderNamed(_ command: String) -> String {
    "Name the content folder after \(command): the one that holds guide.yml."
  }
  public static func noFolderToMake(_ command: String) -> String {
    "Name the folder to make after \(command)."
  }
  public static let noFileToImport =
    "Name the document after import, and the folder to make after -o."
  public static func made(_ folder: String) -> String {
    "Made \(folder). See it with: \(Invocation("--content", [folder]).command()). "
      + "Check it with: bedside check \(folder.quotedForShell)."
  }
  public static let shelfIsEmpty =
    "No guides are kept beside the built-in one; bedside library add FILE keeps one."
  public static let nothingToAdd = "Name the file or folder after add."
  public static func noShelfName(_ name: String) -> String {
    "\"\(name)\" is no name; write letters, digits, dashes."
  }
  public static func shelved(_ name: String, at path: String) -> String {
    "Kept in \(path). Open it with: bedside --library \(name)."
  }
  public static func unshelved(_ name: String) -> String { "Removed \(name)." }
  public static func notShelved(_ name: String) -> String {
    "No guide is kept as \(name); bedside library list names them all."
  }
  public static func cannotRemove(_ path: String) -> String {
    "\(path) cannot be removed; check that you may write to its folder."
  }
  public static func isNotEmpty(_ folder: String) -> String {
    "\(folder) holds files already; name a new folder."
  }
  public static func isThere(_ path: String) -> String {
    "\(path) is there already and says something else; name another file after -o, or add --force."
  }
  public static func cannotWrite(_ path: String) -> String {
    "\(path) cannot be written; check that you may write there, and the space on the disk."
  }
  public static func isNoLibrary(_ path: String) -> String {
    "\(path) is there already and is no library; give another name after -o."
  }
  public static func isShelved(_ name: String) -> String {
    "A guide is kept as \(name) already; name this one with --name, or make room with: bedside library remove \(name)."
  }
  public static func cannotMake(_ folder: String) -> String {
    "\(folder) cannot be written; name a folder in a place that you may write to."
  }
  /// A line for each, with the command that prints it; where no terminal is, one line.
  public static func ambiguousTopic(
    _ name: String, topics: [(title: String, id: String)], in guide: Invocation
  ) -> String {
    let most = 12
    let shown = topics.prefix(most).map { "\n\($0.title): \(guide.command("show \($0.id)"))" }
      .joined(separator: ";")
    let rest = topics.count > most ? ";\nand \(topics.count - most) more" : ""
    return "\"\(name)\" may mean:\(shown)\(rest);\nor ask, with \(guide.command("search \(name)"))."
  }
  /// Below a screen of the pager `less`, in the words of its prompts: a colon and a full stop are signs
  /// there.
  public static let pagerPrompt = "Space: more   b: back   q: leave "
  /// The same where this program shows the screens itself.
  public static let screensPrompt = "Enter: more   q and Enter: leave "
  public static func noFolder(_ path: String) -> String {
    "There is no content folder at \(path); name the folder that holds guide.yml."
  }
  public static func contentHasErrors(_ path: String) -> String {
    "The content in \(path) has errors; mend the lines named above and try again."
  }
  /// - Parameter names: of the guides that are named.
  public static func oneGuideAtATime(_ names: [String]) -> String {
    "This is made of one guide, and \(names.joined(separator: ", ")) are named; name one of them."
  }
  public static func emptyPath(_ option: String) -> String {
    "\(option) takes a path, and an empty one was given; name a file or a folder."
  }
  public static func notTogether(_ one: String, _ other: String) -> String {
    "\(one) and \(other) cannot be used together; give one of them."
  }
  public static func wrongNumber(_ option: String, from: Int, to: Int, typed: String) -> String {
    "\(option) takes a number from \(from) to \(to), not \"\(typed)\"; give one of these."
  }
  /// - Parameter nearest: the command that was meant, if there is one like it.
  public static func noCommand(
    _ word: String, nearest: String?, in guide: Invocation = .builtIn
  ) -> String {
    if let nearest {
      return "\"\(word)\" is no command; did you mean \(guide.command(nearest))?"
    }
    return "\"\(word)\" is no command; bedside --help lists the commands."
  }
  /// A sentence of the command line's parser, with what to do. Its own advice is a second sentence.
  public static func usage(_ sentence: String) -> String {
    for advice in ["Did you mean", "Please provide"] {
      let parts = sentence.split(separator: "'. \(advice)", maxSplits: 1)
      if parts.count == 2 { return "\(parts[0])'; \(advice.lowercased())\(parts[1])" }
    }
    // One of the program's own says what to do.
    guard !sentence.contains("; "), sentence.last != "." else { return sentence }
    return "\(sentence); bedside --help lists the commands, bedside help COMMAND its options."
  }
  /// The ways to ask that lead to another entry than their own.
  public static func lostWays(_ count: Int, of all: Int, in folder: String) -> String {
    "\(count) of \(all) ways to ask lead to another entry; "
      + "`bedside check --asked \(folder.quotedForShell)` names them."
  }

  public static func lost(_ way: AskedReview.LostWay) -> String {
    "\"\(way.way)\" leads to \(way.winner); keep it where it is answered best, or write more like it."
  }

  public static func confused(_ entries: AskedReview.Confusion) -> String {
    "\(entries.lost) of \(entries.count) ways to ask lead to \(entries.other) instead; "
      + "say what is asked of each alone, or make them one entry."
  }

  public static let kioskNeedsScreen =
    "--kiosk opens the browser; leave out --plain and --json, or leave it out."
  public static let linearIdleWarning =
    "\nNothing was typed for a while: this ends in 20 s. Enter goes on.\n> "
  public static let idleResetNeedsScreen =
    "--idle-reset works in the browser only; leave out --linear, or leave it out."

  public static let noPlan =
    "This guide has no action plan (action-plan.yml), so nothing checks how urgent its signs are."

  /// While long work goes on.
  public static func checks(_ done: Int, of count: Int) -> String {
    "Checking: \(done) of \(count) rules"
  }
  public static func learns(_ done: Int, of count: Int) -> String {
    "Learning how people ask: \(done) of \(count) ways"
  }
  public static func writes(_ step: LibraryWriter.Step, _ done: Int, of count: Int) -> String {
    let work =
      switch step {
      case .pages: "Writing"
      case .words: "Counting words"
      case .index: "Indexing"
      }
    return "\(work): \(done) of \(count) pages"
  }

  /// Of documents: each word was looked for in what is shown.
  public static func counted(_ words: Int, lost: Int) -> String {
    let number = "\(words) \(words == 1 ? "word" : "words") counted"
    return lost == 0 ? "\(number): each is shown." : "\(number): \(lost) not shown."
  }

  /// How hard documents are to read, the easiest and the hardest of them.
  public static func grades(_ grades: [Double?]) -> String? {
    let known = grades.compactMap { $0.map { Swift.max(1, Int($0.rounded())) } }
    guard let least = known.min(), let most = known.max() else { return nil }
    let years = least == most ? "\(least)" : "\(least) to \(most)"
    return "Reading grade (Flesch-Kincaid): \(years)."
  }

  /// What is wrong with the content that an author is writing, and where it stands.
  public static func found(_ findings: Int, errors: Int) -> String {
    let all = findings == 1 ? "1 finding" : "\(findings) findings"
    let grave = errors == 1 ? "1 error" : "\(errors) errors"
    let told = errors == 0 ? all : errors == findings ? grave : "\(all), \(grave)"
    return "\(told): the last topic lists \(findings == 1 ? "it" : "them")"
  }
  /// After errors of content that is shown all the same.
  public static func showsWithErrors(_ errors: Int) -> String {
    "\(errors == 1 ? "1 error stops" : "\(errors) errors stop") bedside build; what can be read is "
      + "shown all the same."
  }
  public static func checked(_ findings: Int) -> String {
    switch findings {
    case 0: "No findings."
    case 1: "1 finding."
    default: "\(findings) findings."
    }
  }
}
