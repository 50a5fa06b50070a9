import Education

/// The action plan.
struct PlanJSON: Encodable {
  struct ConditionJSON: Encodable {
    var id: String
    /// Ends the sentence "It is more urgent if".
    var text: String
  }
  struct StricterJSON: Encodable {
    var condition: String
    var level: String
  }
  struct SignJSON: Encodable {
    var id: String
    var sign: [StatementJSON]
    var level: String
    /// Where the level comes from; empty where it is the guide's own.
    var basis: [CitationJSON]
    var stricter: [StricterJSON]
    var firstStep: [StatementJSON]
    var doNot: [StatementJSON]
    var say: [StatementJSON]
    var noAnswer: [StatementJSON]
  }

  var conditions: [ConditionJSON]
  var signs: [SignJSON]

  init(_ plan: ActionPlan) {
    conditions = plan.conditions.map { ConditionJSON(id: $0.id, text: $0.text) }
    signs = plan.signs.map { sign in
      SignJSON(
        id: sign.id, sign: sign.sign.map(StatementJSON.init), level: sign.level.rawValue,
        basis: sign.basis.map(CitationJSON.init),
        stricter: sign.stricter.map {
          StricterJSON(condition: $0.condition, level: $0.level.rawValue)
        },
        firstStep: sign.firstStep.map(StatementJSON.init),
        doNot: sign.doNot.map(StatementJSON.init), say: sign.say.map(StatementJSON.init),
        noAnswer: sign.noAnswer.map(StatementJSON.init))
    }
  }
}
