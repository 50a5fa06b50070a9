import ArgumentParser
import Browsing
import GuideStore
import Screen

/// The browser itself; plain text when there is no terminal to draw on.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.browse.rawValue,
    abstract: "Open the browser (plain text when output is no terminal).")

  @OptionGroup var options: Options

  @Option(
    help: "Colours: terminal (its own), light, dark, contrast or mono (default: BEDSIDE_THEME).")
  var theme: Theme?

  @Flag(help: "Let the mouse click and scroll; without it the terminal can select text.")
  var mouse = false

  @Flag(
    help:
      "Read and answer line by line: for speech, braille and simple terminals (or BEDSIDE_LINEAR=1)."
  )
  var linear = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Start again after so many seconds without a key: for terminals that many people use.",
      valueName: "seconds"))
  var idleReset: String?

  @Flag(
    help:
      "For terminals that many people use: no marks, files, printer or shell; starts again by itself."
  )
  var kiosk = false

  @Argument(
    help: ArgumentHelp(
      "The topic to open at (its id, its title, or an unambiguous part of it), files to open, or a question.",
      valueName: "topic-or-file"))
  var words: [String] = []

  func validate() throws {
    if kiosk, options.json || options.plain { throw ValidationError(Wording.kioskNeedsScreen) }
    guard let idleReset else { return }
    // It is said 20 seconds before.
    guard let seconds = Int(idleReset), (21...86_400).contains(seconds) else {
      throw ValidationError(
        Wording.wrongNumber("--idle-reset", from: 21, to: 86_400, typed: idleReset))
    }
    if linear, !kiosk { throw ValidationError(Wording.idleResetNeedsScreen) }
  }

  func run() throws {
    let kiosk = kiosk ? KioskInvocation.begin() : nil
    var settings = options.settings
    let (files, words) = Documents.parted(self.words)
    settings.documents += files
    var session = BrowserSession(settings: settings)
    (session.mouse, session.linear) = (mouse, linear)
    session.theme = theme
    session.kiosk = kiosk
    session.idleReset = idleReset.flatMap { Int($0) } ?? session.idleReset
    if !words.isEmpty { session.start = try start(words, of: settings.openShelf()) }
    guard session.isPrinted || options.json else { return try session.run() }
    switch session.start {
    case .question(let question): try answer(question, with: settings, words: words)
    case .topic(let guide, let node) where options.json: try JSON.print(NodeJSON(node, in: guide))
    case nil where options.json: try settings.openShelf().printJSON()
    default: try session.run()
    }
  }

  /// Words that are no command and no file name a topic. Where none is called so, or several are, they
  /// are a question, unless a command is misspelled: its name, as a word that neither the guide nor
  /// English has, or the beginning of it alone; or called by another name, alone or before a topic. One in
  /// capitals, or one for many, is misspelled also where a part of the guide is called so ("warning").
  private func start(_ words: [String], of shelf: Shelf) throws -> SessionStart {
    let name = words.joined(separator: " ")
    if let command = CommandName.all.first(where: { name.isForm(of: $0) }) {
      throw ValidationError(
        Wording.noCommand(name, nearest: command, in: shelf.invocation(of: 0)))
    }
    if let topic = try shelf.onlyTopic(named: name) { return .topic(topic.guide, topic.node) }
    let rest = words.dropFirst().joined(separator: " ")
    if let command = words[0].nearest(among: CommandName.all),
      try !shelf.library(0).recognises(words[0])
        || words.count == 1 && command.hasPrefix(words[0].lowercased())
        || words[0].isOtherName(of: command)
          && (rest.isEmpty || shelf.onlyTopic(named: rest) != nil)
    {
      throw ValidationError(
        Wording.noCommand(words[0], nearest: command, in: shelf.invocation(of: 0)))
    }
    return .question(name)
  }

  private func answer(_ question: String, with settings: Settings, words: [String]) throws {
    do {
      try settings.answer(question, asJSON: options.json)
    } catch ProgramError.notAnswered where words.count == 1 && !options.json {
      // One word alone may be meant as a command.
      throw ProgramError.nothingFound(Wording.noCommand(question, nearest: nil))
    }
  }
}

extension Shelf {
  /// - Returns: `nil` also where several topics may be meant.
  fileprivate func onlyTopic(named name: String) throws -> (guide: OpenedGuide, node: NodeSummary)?
  {
    do {
      return try topic(named: name)
    } catch ProgramError.ambiguous {
      return nil
    }
  }
}
