/// What the last word of a command line may become, told by the tables of the parser.
struct Completion {
  /// One thing to put in.
  struct Row: Equatable {
    var word: String
    /// What it is, for shells that say so.
    var says: String
  }

  /// Files are the shell's own matter.
  enum Files: String {
    case files = ":files"
    case folders = ":folders"
  }

  private(set) var rows: [Row] = []
  private(set) var files: Files?

  /// What is known of a kind of value, such as the topics, with what begins as the word does.
  typealias Values = (
    _ kind: Value, _ beginning: String, _ options: [(name: String, value: String)]
  ) ->
    [Row]

  /// What stands for a value in the tables tells what it is.
  enum Value: String {
    case topic, library, guide, who, card, person
    case topicOrFile = "topic-or-file"
    case file, folder, document, path
    case command = "subcommands"
  }

  private let words: [String]
  private let program: CommandTable.Command
  /// What is run where no command is named.
  private let usual: CommandTable.Command?
  private let values: Values

  /// - Parameters:
  ///   - words: what stands behind the program's name, the last of them still growing.
  ///   - usual: the name of the command that is run where none is named.
  init(of words: [String], in table: CommandTable, usual: String, values: @escaping Values) {
    self.words = words
    program = table.command
    self.usual = program.command(named: usual)
    self.values = values
    complete()
  }

  /// Rows with what they say after a space, which no word has, then what the shell is to look for itself.
  var lines: [String] { rows.map { "\($0.word) \($0.says)" } + (files.map { [$0.rawValue] } ?? []) }

  private mutating func complete() {
    let current = words.last ?? ""
    var command: CommandTable.Command?
    var options: [(name: String, value: String)] = []
    var positionals = 0
    var isOver = false
    /// An option of any command may stand before the command.
    func option(named name: String) -> CommandTable.Argument? {
      if let command { return command.option(named: name) }
      return program.subcommands?.lazy.compactMap { $0.option(named: name) }.first
    }
    var index = 0
    while index < words.count - 1 {
      let word = words[index]
      index += 1
      if word == "--" {
        isOver = true
      } else if !isOver, word.hasPrefix("-") {
        guard let known = option(named: word), known.kind == .option else { continue }
        guard index < words.count - 1 else { return add(known, current, options) }
        options.append((word, words[index]))
        index += 1
      } else if positionals == 0, let found = (command ?? program).command(named: word) {
        command = found
      } else {
        positionals += 1
      }
    }
    if !isOver, current.hasPrefix("-") {
      return add(optionsOf: command ?? usual ?? program, beginning: current, options)
    }
    let isFirst = positionals == 0 && !isOver
    if isFirst { add(commandsOf: command ?? program, beginning: current) }
    // Before anything is typed the commands are enough.
    if command == nil, isFirst, current.isEmpty { return }
    let places = (command ?? usual)?.positionals ?? []
    guard let place = places.indices.contains(positionals) ? places[positionals] : places.last,
      place.isRepeating || positionals < places.count
    else { return }
    add(place, current, options)
  }

  private mutating func add(commandsOf command: CommandTable.Command, beginning: String) {
    rows += command.commands.filter { $0.commandName.hasPrefix(beginning) }.map {
      Row(word: $0.commandName, says: $0.abstract ?? "")
    }
  }

  /// `--option=value` is one word.
  private mutating func add(
    optionsOf command: CommandTable.Command, beginning: String,
    _ before: [(name: String, value: String)]
  ) {
    if let equals = beginning.firstIndex(of: "=") {
      let name = String(beginning[..<equals])
      guard let option = command.option(named: name), option.kind == .option else { return }
      add(option, String(beginning[beginning.index(after: equals)...]), before)
      for index in rows.indices { rows[index].word = "\(name)=\(rows[index].word)" }
      return
    }
    let given = Set(words.dropLast())
    for option in command.options
    where option.isRepeating || given.isDisjoint(with: option.spellings) {
      rows += option.spellings.suffix(1).filter { $0.hasPrefix(beginning) }.map {
        Row(word: $0, says: option.abstract ?? "")
      }
    }
  }

  private mutating func add(
    _ argument: CommandTable.Argument, _ beginning: String,
    _ options: [(name: String, value: String)]
  ) {
    if let all = argument.allValues {
      rows += all.filter { $0.hasPrefix(beginning) }.map { Row(word: $0, says: "") }
      return
    }
    guard let kind = argument.valueName.flatMap(Value.init) else { return }
    switch kind {
    case .file, .document, .path: files = .files
    case .folder: files = .folders
    case .library, .topicOrFile:
      files = .files
      rows += values(kind, beginning, options)
    case .topic, .guide, .who, .card, .person: rows += values(kind, beginning, options)
    case .command: add(commandsOf: program, beginning: beginning)
    }
  }
}
