import Browsing
import GuideStore

extension GuideLibrary {
  /// The one page that is meant; `nil` where there is none.
  /// - Parameter invocation: how the command line names the guide.
  /// - Throws: `ProgramError.ambiguous`
  func topic(named name: String, by invocation: Invocation) throws -> NodeSummary? {
    let found = try nodesMeant(by: name)
    guard found.count < 2 else {
      throw ProgramError.ambiguous(
        Wording.ambiguousTopic(
          name, topics: found.map { ($0.title, $0.id) }, in: invocation))
    }
    return found.first
  }
}
