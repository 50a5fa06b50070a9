import Education

/// One Markdown file of the content: a topic, a question, a disagreement or a card, as written.
struct Page: Sendable {
  var path: String
  var id: String
  var kind: NodeKind
  /// The id of the page above it in the tree; topics only.
  var parent: String?
  /// The question's text for a question.
  var title: Written
  var label: Written?
  var main: Written?
  var keywords: [Written] = []
  /// Other ways to ask a question.
  var ask: [Written] = []
  var phrases: [Written] = []
  var wholePhrases: [Written] = []
  /// Groups of phrases; a card opens when one of each stands in the query.
  var together: [[Written]] = []
  /// What the compiler fills a branch with.
  var collection: Collection?
  var severity: Severity?
  /// The page a question or a disagreement belongs to.
  var topic: Written?
  var accepted: [Acceptance] = []
  var blocks: [DraftBlock] = []
  var footnotes: [FootnoteDefinition] = []
  /// Every run of words with its place, title first.
  var prose: [Prose] = []

  enum Collection: String, Sendable, CaseIterable { case questions, disagreements, terms, sources }

  enum Severity: String, Sendable, CaseIterable { case high, medium, low }

  /// The heading of what to do, on the page of a disagreement.
  static let advice = "What to do"

  /// The blocks of the page and of its alerts, in reading order.
  var allBlocks: [DraftBlock] {
    blocks.flatMap { block in
      if case .alert(let alert) = block.content { [block] + alert.blocks } else { [block] }
    }
  }

  var alerts: [(alert: Alert, place: Place)] {
    blocks.compactMap { block in
      if case .alert(let alert) = block.content { (alert, block.place) } else { nil }
    }
  }

  /// The words in reading order. Keywords and ways to ask are input only, never shown.
  var words: [Prose] {
    var prose = [Prose(.title, title)]
    if let label { prose.append(Prose(.label, label)) }
    if let main { prose.append(Prose(.main, main)) }
    return (prose + blocks.flatMap(\.prose)).filter { !$0.text.isEmpty }
  }

  func warningID(_ alert: Alert) -> Target {
    Target(node: id, fragment: alert.title.text.slug)
  }
}

/// A warning of a check that the writer lets stand, with the reason.
struct Acceptance: Equatable, Sendable {
  var rule: Rule
  var reason: String
}
