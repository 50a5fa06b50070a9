import ArgumentParser
import Browsing

/// What was typed after the program's name, in the order in which the parser wants it.
enum TypedArguments {
  /// Options that take a value, of all commands.
  static let valued: Set<String> = [
    "--library", "--content", "--open", "--width", "--color", "--theme", "--limit", "--output",
    "-o", "--kind", "--title", "--name", "--idle-reset", "--for",
  ]

  /// The parser wants the command before its options; people give them in any order. `--version` is
  /// the command `version`, so that it speaks of the guide that the options name.
  /// - Throws: `ValidationError` where a command of a command, or one to be helped with, is none, and where
  ///   what prints all there is should look for words.
  static func ordered(_ typed: [String]) throws -> [String] {
    var index = 0
    while index < typed.count, typed[index].hasPrefix("-"), typed[index] != "--" {
      index += valued.contains(typed[index]) ? 2 : 1
    }
    let options = Array(typed.prefix(index))
    let before = typed.prefix { $0 != "--" }
    guard !before.contains(where: versionOptions.contains) else {
      return ["version"] + options.filter { !versionOptions.contains($0) }
    }
    guard index < typed.count, CommandName.has(typed[index]) else {
      return typed
    }
    let rest = Array(typed[(index + 1)...])
    switch typed[index] {
    case "help": try require(rest.first, among: CommandName.all)
    case "library": try require(rest.first, among: LibraryCommand.names, of: "library ")
    default: break
    }
    let arguments = readsGuide(typed[index]) ? openingFiles(rest) : rest
    if let command = CommandName(rawValue: typed[index]), command.printsAll,
      case let words = arguments.leadingWords, !words.isEmpty
    {
      throw ValidationError(Wording.takesNoWords(command.rawValue, words))
    }
    return [typed[index]] + options + arguments
  }

  /// The capital is what many programs have.
  private static let versionOptions: Set<String> = ["--version", "-V"]

  /// The command shows something of a guide, which may be a document.
  private static func readsGuide(_ command: String) -> Bool {
    ![
      CommandName.browse, .check, .build, .new, .import, .library,
    ].map(\.rawValue).contains(command) && command != "help"
  }

  /// Files that stand first among the arguments are opened, as behind the program's name.
  private static func openingFiles(_ arguments: [String]) -> [String] {
    var opened: [String] = []
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      let argument = arguments[index]
      let isOption = argument.hasPrefix("-")
      guard isOption || Documents.isNamedAmongWords(argument) else { break }
      let count = isOption && valued.contains(argument) ? 2 : 1
      opened += (isOption ? [] : ["--open"]) + arguments[index...].prefix(count)
      index += count
    }
    return opened + arguments[index...]
  }

  /// The parser helps who misspells an option, and not who misspells a command.
  private static func require(
    _ word: String?, among commands: [String], of parent: String = ""
  ) throws {
    guard let word, !word.hasPrefix("-"), !commands.contains(word) else { return }
    let nearest = word.nearest(among: commands)
    throw ValidationError(Wording.noCommand(word, nearest: nearest.map { parent + $0 }))
  }
}

extension [String] {
  /// The first words that are neither an option nor the value of one.
  fileprivate var leadingWords: [String] {
    var index = startIndex
    while index + 1 < endIndex, TypedArguments.valued.contains(self[index]) { index += 2 }
    return self[index...].prefix { !$0.hasPrefix("-") }
  }
}

extension ParsableCommand {
  /// The names of its commands. Each of them is given: what the parser makes of a type's name took a fourth
  /// of the way to the first screen.
  fileprivate static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
