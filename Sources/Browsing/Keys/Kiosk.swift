/// A terminal that many people use, with nobody beside it: nothing is marked, written or printed, and
/// whoever has finished leaves nothing for the next person to find.
public struct Kiosk: Equatable, Sendable {
  /// To leave ends the person's own line, as with SSH. Elsewhere the program starts again: behind it
  /// may be something that is nobody's business.
  let canLeave: Bool

  public init(canLeave: Bool) { self.canLeave = canLeave }

  /// What is not to be had here, though the guide has it.
  var withheld: Set<GuidePart> { [.marks, .files] }
}
