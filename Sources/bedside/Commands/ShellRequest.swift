import Browsing
import GuideStore

/// What packages and shells ask for, and no reader: none of it is a command.
enum ShellRequest {
  case manual
  case completionScript(CompletionScript)
  /// Of the last of these words.
  case completion([String])

  /// - Returns: `nil` for everything else.
  init?(_ typed: [String]) {
    switch typed.first {
    case "--generate-manual" where typed.count == 1: self = .manual
    case "--generate-completion-script" where typed.count == 2:
      guard let script = CompletionScript(rawValue: typed[1]) else { return nil }
      self = .completionScript(script)
    case "__complete" where typed.dropFirst().first == "--":
      self = .completion(Array(typed.dropFirst(2)))
    default: return nil
    }
  }

  func run() throws {
    switch self {
    case .manual:
      let guide = try Settings().openLibrary().about
      let page = try ManualPage(
        Bedside.table, version: ProgramVersion.number, date: guide.written,
        guide: Wording.imprint(guide).joined(separator: " "))
      try Output.write(page.text)
    case .completionScript(let script): try Output.write(script.text)
    case .completion(let words):
      let completion = try Completion(of: words, in: Bedside.table, usual: "browse") {
        kind, beginning, options in
        (try? GuideValues(options).rows(kind, beginning: beginning)) ?? []
      }
      for line in completion.lines { try Output.print(line) }
    }
  }
}
