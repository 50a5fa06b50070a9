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
  func reader(of library: GuideLibrary) throws -> Reader {
    let ids = (applying ?? "").split(separator: ",").map(String.init)
    let plan = try library.actionPlan()
    let reader = Reader(Set(ids), plan: plan)
    if let unknown = ids.first(where: { !reader.applying.contains($0) }) {
      let known = reader.choices.map(\.id)
      throw known.isEmpty
        ? ProgramError.nothingFound(Wording.unknownFact(unknown, known: ["nobody"]))
        : ProgramError.ambiguous(Wording.unknownFact(unknown, known: known))
    }
    return reader
  }
}
