import ArgumentParser
import Browsing
import GuideStore

/// For whom a command prints.
struct ReaderOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What applies to the reader, with commas, such as pump,kidneys: it is marked and comes first.",
      valueName: "who"))
  var applying: String?

  /// - Throws: `ProgramError.ambiguous` where nothing in the guide is stricter for that.
  func reader(of library: GuideLibrary) throws -> Reader { try readers(of: [library])[0] }

  /// The reader of each guide: what applies is known to one of them at least.
  /// - Throws: `ProgramError.ambiguous`
  func readers(of libraries: [GuideLibrary]) throws -> [Reader] {
    let ids = (applying ?? "").split(separator: ",").map(String.init)
    let readers = try libraries.map { Reader(Set(ids), plan: try $0.actionPlan()) }
    let applying = Set(readers.flatMap(\.applying))
    if let unknown = ids.first(where: { !applying.contains($0) }) {
      let known = readers.flatMap(\.choices).map(\.id)
      throw known.isEmpty
        ? ProgramError.nothingFound(Wording.unknownFact(unknown, known: ["nobody"]))
        : ProgramError.ambiguous(Wording.unknownFact(unknown, known: known))
    }
    return readers
  }
}
