/// How soon a sentence sends its reader to somebody.
public enum Urgency: Sendable, CaseIterable {
  /// To an ambulance or an emergency department.
  case emergency
  /// To a doctor, a pharmacist or a team, on the same day.
  case today
  /// To a visit that is planned anyway.
  case later
}

/// Words of a sentence that send its reader to somebody.
public struct UrgencyMention: Equatable, Sendable {
  /// Empty for words that say the last thing again: "do the same".
  public var urgencies: Set<Urgency>
  /// The places of the words that say it.
  public var words: [Int]
  /// It tells whom to call and when, and not only whom.
  public var isTimed: Bool
  /// It tells to call, and not to ask or to mention something.
  public var isCall: Bool

  public var isRepeat: Bool { urgencies.isEmpty }
}
