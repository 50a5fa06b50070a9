import Education
import GuideStore

extension NodeSummary {
  /// What its page begins with, before the blocks of the guide: the page in a sentence or two. Questions
  /// and cards begin with their answer.
  public var opening: [Block] {
    guard kind == .topic || kind == .disagreement, let main else { return [] }
    return [.paragraph([Statement(spans: [Span(main, style: .strong)], kind: .label)])]
  }
}
