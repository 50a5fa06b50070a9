import Browsing

/// bedside(1), in the macros of man(7): commands and options from the tables of `--help`, keys from those
/// of the browser's own page of keys.
struct ManualPage {
  private let program: CommandTable.Command
  private let version: String
  /// When the guide inside the program was written.
  private let date: String
  /// Which guide that is, how old, and who has read it.
  private let guide: String
  /// Options of every command that reads a guide: they are told once.
  private let shared: [CommandTable.Argument]
  private var lines: [String] = []

  init(_ table: CommandTable, version: String, date: String, guide: String) {
    program = table.command
    (self.version, self.date, self.guide) = (version, date, guide)
    let reading = program.commands.filter { $0.option(named: "--library") != nil }
    shared = (reading.first?.options ?? []).filter { option in
      reading.allSatisfy { $0.options.contains(option) }
    }
    write()
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func write() {
    lines.append(#".\" Made by bedside --generate-manual."#)
    lines.append(
      ".TH BEDSIDE 1 \(date) \"bedside \(version)\" \"\(Self.escaped(ManualWording.manual))\"")
    section("NAME")
    lines.append("bedside \\- \(Self.escaped(ManualWording.name))")
    section("SYNOPSIS")
    for (index, form) in ManualWording.synopsis.enumerated() {
      if index > 0 { lines.append(".br") }
      lines.append(Self.synopsis(form))
    }
    section("DESCRIPTION")
    paragraphs(
      [program.abstract, program.discussion].compactMap(\.self)
        + ManualWording.safety(guide) + [ManualWording.meanings])
    section("COMMANDS")
    add(program.commands, of: [])
    section("OPTIONS")
    paragraphs([ManualWording.options])
    add(shared)
    for part in KeyTable.all {
      section(part.title.uppercased())
      for row in part.rows { term("\\fB\(Self.escaped(row.keys))\\fR", row.does) }
    }
    section("ENVIRONMENT")
    add(ManualWording.environment)
    section("FILES")
    add(ManualWording.files)
    section("EXIT STATUS")
    add(ManualWording.statuses)
    section("EXAMPLES")
    add(ManualWording.examples)
    section("SEE ALSO")
    lines.append(
      ManualWording.related.map { ".BR \($0.name) (\($0.section))" }.joined(separator: ",\n"))
  }

  private mutating func section(_ title: String) { lines.append(".SH \"\(Self.escaped(title))\"") }

  private mutating func paragraphs(_ texts: [String]) {
    for (index, text) in texts.enumerated() {
      if index > 0 { lines.append(".PP") }
      lines.append(Self.line(text))
    }
  }

  /// - Parameter name: with its own escapes.
  private mutating func term(_ name: String, _ text: String) {
    lines += [".TP", name, Self.line(text)]
  }

  private mutating func add(_ rows: [(name: String, text: String)]) {
    for row in rows { term("\\fB\(Self.escaped(row.name))\\fR", row.text) }
  }

  private mutating func add(_ commands: [CommandTable.Command], of parents: [String]) {
    for command in commands {
      let names = parents + [command.commandName]
      let positionals = command.positionals.map { argument in
        let name = Self.placeholder(argument) + (argument.isRepeating ? "..." : "")
        return argument.isOptional ? " [\(name)]" : " \(name)"
      }
      term(
        "\\fB\(Self.escaped((["bedside"] + names).joined(separator: " ")))\\fR"
          + positionals.joined(), command.abstract ?? "")
      let own = command.options.filter { !shared.contains($0) && $0.valueName != "help" }
      if !own.isEmpty {
        lines.append(".RS")
        add(own)
        lines.append(".RE")
      }
      add(command.commands, of: names)
    }
  }

  private mutating func add(_ options: [CommandTable.Argument]) {
    for option in options {
      let names = option.spellings.map { "\\fB\(Self.escaped($0))\\fR" }.joined(separator: ", ")
      term(
        names + (option.kind == .option ? " \(Self.placeholder(option))" : ""),
        Self.sentences(of: option))
    }
  }

  /// Values and a default that the sentence does not name stand behind it.
  private static func sentences(of option: CommandTable.Argument) -> String {
    let said = option.abstract ?? ""
    var sentences = [said]
    if let all = option.allValues, !all.allSatisfy(said.contains) {
      sentences.append(ManualWording.values(all))
    }
    if let usual = option.defaultValue, !said.contains(usual) {
      sentences.append(ManualWording.usual(usual))
    }
    return sentences.joined(separator: " ")
  }

  private static func placeholder(_ argument: CommandTable.Argument) -> String {
    "\\fI\(escaped((argument.valueName ?? "").uppercased()))\\fR"
  }

  /// Words in capitals are what a person puts in.
  private static func synopsis(_ form: String) -> String {
    form.split(separator: " ").map { word in
      let letters = word.filter(\.isLetter)
      return letters.isEmpty || letters != letters.uppercased()
        ? "\\fB\(escaped(String(word)))\\fR" : "\\fI\(escaped(String(word)))\\fR"
    }.joined(separator: " ")
  }

  /// A line that begins with a dot or a quote is a request of roff.
  private static func line(_ text: String) -> String {
    let text = escaped(text)
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// Hyphens are what is typed and no dashes (groff_char(7)).
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
      .replacing("'", with: "\\(aq").replacing("`", with: "\\(ga").replacing("^", with: "\\(ha")
      .replacing("~", with: "\\(ti").replacing("\n", with: " ")
  }
}
