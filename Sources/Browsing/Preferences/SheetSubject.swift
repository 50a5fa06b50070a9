/// What is taken along.
public enum SheetSubject: Hashable, Sendable {
  /// A page of the guide, with what every handout holds.
  case page(String)
  /// The questions for a person.
  case questions(String)
  case teachBack
  case actionPlan
}

/// What the person wants to be written, and how.
public struct WantedSheet: Equatable, Sendable {
  public var subject: SheetSubject
  public var form: SheetForm
}
