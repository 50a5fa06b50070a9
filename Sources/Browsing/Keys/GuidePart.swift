import GuideStore

/// What a guide may lack, or a terminal that many people use withhold: then nothing on the screen
/// promises it, and its key says so.
public enum GuidePart: CaseIterable, Sendable {
  case help, questions, disagreements, sources, terms
  /// What a person marks.
  case marks
  /// What is written, printed, or read again.
  case files
}

extension GuideLibrary {
  /// What this guide does not have.
  var lacks: Set<GuidePart> {
    var parts: Set<GuidePart> = []
    if about.helpCard.isEmpty { parts.insert(.help) }
    if !kinds.contains(.question), !kinds.contains(.unsaid), about.questionsPage.isEmpty {
      parts.insert(.questions)
    }
    if !kinds.contains(.disagreement) { parts.insert(.disagreements) }
    if !kinds.contains(.term) { parts.insert(.terms) }
    if sources.isEmpty { parts.insert(.sources) }
    return parts
  }
}

extension Command {
  /// The part of a guide that it opens.
  var part: GuidePart? {
    switch self {
    case .helpNow: .help
    case .questions: .questions
    case .disagreements: .disagreements
    case .sources: .sources
    case .citations: .sources
    case .terms: .terms
    case .bookmark, .bookmarks: .marks
    case .sheet, .reload: .files
    default: nil
    }
  }
}

extension LinearCommand {
  /// The part of a guide that it opens.
  var part: GuidePart? {
    switch self {
    case .helpNow: .help
    case .questions: .questions
    case .disagreements: .disagreements
    case .sources, .citations: .sources
    case .terms: .terms
    case .handout: .files
    default: nil
    }
  }
}

extension Keymap {
  /// The keys without those for what the guide lacks.
  func without(_ parts: Set<GuidePart>, by part: (Request) -> GuidePart?) -> Keymap {
    Keymap(bindings: bindings.filter { part($0.command).map(parts.contains) != true })
  }
}
