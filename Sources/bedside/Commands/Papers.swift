import ArgumentParser
import Browsing
import Education
import Glibc
import GuideStore
import Paper

/// In which form a sheet is written, and where to.
struct PaperOptions: ParsableArguments {
  @Flag(
    name: .customLong("html"),
    help: "Write HTML: one file, to be shown in a web browser or printed.")
  var isHTML = false
  @Flag(
    name: .customLong("pdf"),
    help: "Write a PDF, with the program weasyprint; name the file with -o.")
  var isPDF = false
  @Flag(name: .customLong("large"), help: "Large print (HTML and PDF).")
  var isLarge = false
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; without it the sheet is printed.", valueName: "file"))
  var output: String?
  @Flag(help: "Write over a file that is there already.")
  var force = false

  func validate() throws {
    if isHTML, isPDF {
      throw ValidationError("--html and --pdf exclude each other; give one of them.")
    }
    if isPDF, output == nil { throw ValidationError("--pdf needs a file; name it after -o.") }
    if force, output == nil { throw ValidationError("--force needs a file; name it after -o.") }
  }

  /// Writes the sheet that `make` makes.
  func write(
    _ options: Options, named what: String, for readers: ReaderOptions? = nil,
    _ make: (SheetMaker) throws -> Sheet
  ) throws {
    let library = try options.settings.openLibrary()
    let reader = try readers?.reader(of: library) ?? .unknown
    let sheet: Sheet
    do {
      sheet = try make(SheetMaker(library, for: reader))
    } catch SheetError.missing {
      let isDocument = library.about.publication != nil
      throw ProgramError.nothingFound(
        isDocument ? PaperWording.documentLacks(what) : PaperWording.missing(what))
    } catch SheetError.nothingChosen {
      throw ProgramError.nothingFound(PaperWording.nothingChosen)
    } catch SheetError.unknown(let name, let known) {
      throw ProgramError.ambiguous(PaperWording.unknown(name, known: known))
    }
    guard isHTML || isPDF else {
      let text = sheet.text(of: library, width: options.settings.textWidth)
      guard let output else { return try options.settings.printLines(text) }
      let lines = text.lines.map { $0.map(\.text).joined() }
      return try OwnFile.write(
        lines.joined(separator: "\n").replacing("\u{A0}", with: " ") + "\n",
        to: output, replacing: force)
    }
    let page = sheet.html(
      language: library.about.language, sources: library.sources, isLarge: isLarge)
    guard isPDF, let output else {
      return try output.map { try OwnFile.write(page + "\n", to: $0, replacing: force) }
        ?? Output.print(page)
    }
    try OwnFile.check(output, replacing: force)
    try PDFPrinter.write(page, to: output)
  }
}

/// `bedside handout [TOPIC...]`
struct Handout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.handout.rawValue,
    abstract: "Print a sheet to take along: warnings, emergency signs, and the topics named.")

  @OptionGroup var options: Options
  @OptionGroup var paper: PaperOptions
  @OptionGroup var readers: ReaderOptions
  @Argument(
    help: ArgumentHelp(
      "Topics to add, each by its id or, in quotes, its title.", valueName: "topic"))
  var topics: [String] = []

  func run() throws {
    let library = try options.settings.openLibrary()
    let nodes = try topics.map { name in
      let invocation = options.settings.invocation
      guard let node = try library.topic(named: name, by: invocation) else {
        throw ProgramError.nothingFound(Wording.noTopic(name, in: invocation))
      }
      return node
    }
    try paper.write(options, named: "handout", for: readers) { try $0.handout(nodes) }
  }
}

/// `bedside action-plan`
struct ActionPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.actionPlan.rawValue,
    abstract: "Print when to call whom, in three levels.")

  @OptionGroup var options: Options
  @OptionGroup var paper: PaperOptions
  @OptionGroup var readers: ReaderOptions
  @Flag(help: "Add what to do first, what not to do and what to say, sign by sign.")
  var steps = false

  func run() throws {
    try paper.write(options, named: "action plan", for: readers) {
      try $0.actionPlan(tellsSteps: steps)
    }
  }
}

/// `bedside wallet-card [KIND]`
struct WalletCardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.walletCard.rawValue,
    abstract: "Print a card for the wallet, front and back.")

  @OptionGroup var options: Options
  @OptionGroup var paper: PaperOptions
  @Argument(
    help: ArgumentHelp("Which card: of the built-in guide tablets or pump.", valueName: "card"))
  var kind: String?

  func run() throws {
    try paper.write(options, named: "wallet card") { try $0.walletCard(kind) }
  }
}

/// `bedside diary`
struct DiaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.diary.rawValue, abstract: "Print a diary to tick: a week, or a month.")

  @OptionGroup var options: Options
  @OptionGroup var paper: PaperOptions
  @Flag(help: "A month of 31 days.")
  var month = false

  func run() throws {
    try paper.write(options, named: "diary") { try $0.diary(days: month ? 31 : 7) }
  }
}

/// `bedside questions-for PERSON`
struct QuestionsFor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.questionsFor.rawValue,
    abstract: "Print what to ask a doctor or a pharmacist, and what to bring.")

  @OptionGroup var options: Options
  @OptionGroup var paper: PaperOptions
  @Argument(
    help: ArgumentHelp(
      "Whom: of the built-in guide doctor or pharmacist.", valueName: "person"))
  var whom = "doctor"

  func run() throws {
    try paper.write(options, named: "list of questions") { try $0.questions(for: whom) }
  }
}

/// `bedside teach-back`
struct TeachBackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.teachBack.rawValue,
    abstract: "Print questions that show whether a reader knows what to do, with the answers.")

  @OptionGroup var options: Options
  @OptionGroup var paper: PaperOptions

  func run() throws {
    try paper.write(options, named: "teach-back") { try $0.teachBack() }
  }
}
