import Education

/// `action-plan.yml`: every sign and situation once, as written.
struct PlanSheet: Sendable {
  static let path = "action-plan.yml"

  struct Condition: Sendable {
    var id: Written
    var text: Written
    /// In few words, for a plan of one page.
    var onPaper: Written?
    /// How sentences name it; empty for one that only the plan speaks of.
    var words: [Written]
    /// Relative paths of the pages that are about it.
    var pages: [Written]
    var fact: Fact?
  }

  /// What a reader can say of themselves.
  struct Fact: Sendable {
    var statement: Written
    var words: [Written]
  }

  struct Sign: Sendable {
    var id: Written
    var sign: Passage
    /// Its words on a plan of one page, which others may share.
    var onPaper: Passage?
    var level: ActionLevel
    var stricter: [(level: ActionLevel, condition: Written)]
    var firstStep: Passage
    var doNot: Passage
    var say: Passage
    var noAnswer: Passage?
    /// Labels of footnotes.
    var basis: [Written]
    /// How sentences name it.
    var words: [Written]

    /// Whether a call is asked for, so that somebody may not answer it.
    var asksForCall: Bool { level != .noneNeeded }

    /// A level is fixed, or one of the stricter ones.
    var levels: Set<ActionLevel> { Set([level] + stricter.map(\.level)) }
  }

  var footnotes: [FootnoteDefinition] = []
  /// What to do when nobody answers, where a sign says nothing else.
  var noAnswer: [(level: ActionLevel, text: Passage)] = []
  /// Whom the guide tells to call, beside those whom every language knows.
  var people: [Written] = []
  var conditions: [Condition] = []
  /// Relative paths of the pages that name the signs of an emergency.
  var pages: [Written] = []
  var signs: [Sign] = []

  func sign(_ id: String) -> Sign? { signs.first { $0.id.text == id } }

  func noAnswer(to sign: Sign) -> Passage? {
    sign.asksForCall ? sign.noAnswer ?? noAnswer.first { $0.level == sign.level }?.text : nil
  }

  /// Every text that a reader may see; the signs are parts of sentences.
  var passages: [Passage] {
    noAnswer.map(\.text)
      + signs.flatMap {
        [$0.sign, $0.firstStep, $0.doNot, $0.say] + [$0.noAnswer, $0.onPaper].compactMap { $0 }
      }
  }

  var prose: [Prose] {
    conditions.map { Prose(.caption, $0.text) }
      + conditions.compactMap(\.onPaper).map { Prose(.caption, $0) }
      + conditions.compactMap(\.fact).map { Prose(.caption, $0.statement) }
      + noAnswer.map { Prose(.item, $0.text.pieces, at: $0.text.place) }
      + signs.flatMap { sign in
        [sign.sign, sign.onPaper].compactMap { $0 }.map {
          Prose(.caption, $0.pieces, at: $0.place)
        }
          + [sign.firstStep, sign.doNot, sign.say, sign.noAnswer].compactMap { $0 }.map {
            Prose(.item, $0.pieces, at: $0.place)
          }
      }
  }
}
