/// Commands, their options and arguments, as the parser knows them (`--experimental-dump-help`): what
/// `--help` prints, the manual page and the completions are made from.
struct CommandTable: Decodable {
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable, Equatable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable, Equatable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }
      var kind: Kind
      var name: String
    }

    var kind: Kind
    var names: [Name]?
    /// What stands for the value: `topic`, `file`.
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    /// Where only these values are right.
    var allValues: [String]?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  var command: Command

  init(json: String) throws {
    self = try JSONDecoding.value(CommandTable.self, of: Array(json.utf8))
  }
}

extension CommandTable.Command {
  /// The commands that people see.
  var commands: [CommandTable.Command] { (subcommands ?? []).filter(\.shouldDisplay) }

  var options: [CommandTable.Argument] {
    (arguments ?? []).filter { $0.kind != .positional && $0.shouldDisplay }
  }

  var positionals: [CommandTable.Argument] {
    (arguments ?? []).filter { $0.kind == .positional && $0.shouldDisplay }
  }

  func command(named name: String) -> CommandTable.Command? {
    subcommands?.first { $0.commandName == name }
  }

  func option(named name: String) -> CommandTable.Argument? {
    options.first { $0.spellings.contains(name) }
  }
}

extension CommandTable.Argument {
  /// The names as they are typed, short ones first.
  var spellings: [String] {
    (names ?? []).map { ($0.kind == .long ? "--" : "-") + $0.name }
      .sorted { $0.utf8.count < $1.utf8.count }
  }
}
