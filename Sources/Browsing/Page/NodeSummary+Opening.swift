import Education
import GuideStore

extension NodeSummary {
  /// What its page begins with, before the blocks of the guide: the page in a sentence or two. Other
  /// pages than topics begin with their answer.
  public var opening: [Block] {
    guard kind == .topic, let main else { return [] }
    return [.paragraph([Statement(spans: [Span(main, style: .strong)], kind: .label)])]
  }
}
