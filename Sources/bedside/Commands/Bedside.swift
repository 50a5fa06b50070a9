import ArgumentParser
import Browsing

/// `bedside`: opens the browser.
struct Bedside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bedside",
    abstract: Wording.abstract,
    discussion: Wording.discussion,
    version: ProgramVersion.number,
    subcommands: CommandName.allCases.map(\.command),
    defaultSubcommand: Browse.self)

  /// The parser's own tables, which `--help` prints too.
  static var table: CommandTable { get throws { try CommandTable(json: _dumpHelp()) } }
}

extension CommandName {
  /// What the parser makes of the command line behind it.
  fileprivate var command: any ParsableCommand.Type {
    switch self {
    case .browse: Browse.self
    case .topics: Topics.self
    case .show: Show.self
    case .search: Search.self
    case .faq: FAQ.self
    case .warnings: Warnings.self
    case .disagreements: Disagreements.self
    case .sources: Sources.self
    case .export: Export.self
    case .handout: Handout.self
    case .actionPlan: ActionPlanCommand.self
    case .walletCard: WalletCardCommand.self
    case .diary: DiaryCommand.self
    case .questionsFor: QuestionsFor.self
    case .teachBack: TeachBackCommand.self
    case .check: Check.self
    case .build: Build.self
    case .new: New.self
    case .import: Import.self
    case .library: LibraryCommand.self
    case .version: VersionCommand.self
    }
  }
}
