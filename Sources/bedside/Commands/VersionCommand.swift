import ArgumentParser
import Browsing
import Education
import GuideStore

/// `bedside version`, and `--version` with whatever else.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.version.rawValue,
    abstract: "Print the version of the program, and that of the guide with its dates.")

  @OptionGroup var options: Options

  func run() throws {
    let guides = try options.settings.openShelf().opened().map(\.library.about)
    if options.json {
      return try JSON.print(
        VersionJSON(program: ProgramVersion.number, guides: guides))
    }
    // The form of the GNU coding standards: the name and the number alone in the first line.
    try Output.print("bedside \(ProgramVersion.number)")
    for line in guides.flatMap(Wording.imprint) { try Output.print(line) }
  }
}

private struct VersionJSON: Encodable {
  var program: String
  var guides: [About]
}
