import ArgumentParser
import Browsing

/// `bedside`: opens the browser.
struct Bedside: ParsableCommand {
  static let programVersion = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "bedside",
    abstract: Wording.abstract,
    discussion: Wording.discussion,
    version: programVersion,
    subcommands: [
      Browse.self, Topics.self, Show.self, Search.self, FAQ.self, Warnings.self,
      Disagreements.self, Sources.self, Export.self, Handout.self, ActionPlanCommand.self,
      WalletCardCommand.self, DiaryCommand.self, QuestionsFor.self, TeachBackCommand.self,
      Check.self, Build.self, New.self, Import.self, LibraryCommand.self, VersionCommand.self,
    ],
    defaultSubcommand: Browse.self)

  static func isCommand(_ word: String) -> Bool { names.contains(word) || word == "help" }

  /// The parser's own tables, which `--help` prints too.
  static var table: CommandTable { get throws { try CommandTable(json: _dumpHelp()) } }
}

extension ParsableCommand {
  /// The names of its commands. Each of them is given: what the parser makes of a type's name took a fourth
  /// of the way to the first screen.
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
