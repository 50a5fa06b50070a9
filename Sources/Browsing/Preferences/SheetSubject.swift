/// What is taken along.
public enum SheetSubject: Hashable, Sendable {
  /// A page of the guide, with what every handout holds.
  case page(String)
  /// The questions for a person.
  case questions(String)
  case teachBack
  case actionPlan
  /// What every handout of the guide holds.
  case handout
  /// The first of the cards for the wallet.
  case walletCard
  case diary
}

extension SheetSubject {
  /// It is made of pages of the guide.
  var holdsPages: Bool {
    switch self {
    case .page, .handout: true
    case .questions, .teachBack, .actionPlan, .walletCard, .diary: false
    }
  }
}

/// What the person wants to be written, and how.
public struct WantedSheet: Equatable, Sendable {
  public var subject: SheetSubject
  public var form: SheetForm
}
