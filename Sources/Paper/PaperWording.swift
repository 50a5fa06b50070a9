import Education

/// Every sentence of the program on paper; the guide's own stand in its `paper.yml`.
public enum PaperWording {
  static func handout(_ guide: String) -> String { "\(guide): what to know, to take along" }
  static func actionPlan(_ guide: String) -> String { "\(guide): when to call whom" }
  static let walletCard = "Cut out, fold in the middle, and keep it with you."
  static func diary(_ guide: String) -> String { "\(guide) diary" }
  static func questions(for person: String, about guide: String) -> String {
    "\(guide): questions for my \(person)"
  }
  static func teachBack(_ guide: String) -> String { "\(guide): what will you do?" }
  static let emergencies = "Call the emergency number now for any of these"
  static let words = "What the words mean"
  static let aboutMe = "To fill in by hand"
  static let saidOfMe = "What applies to me"
  static let forYou = "For you:"
  static let day = "Day"
  static let marked = "What I marked, to talk about"
  static let mine = "My own questions"
  static let bring = "What to bring"
  static let nobodyAnswers = "When nobody answers"
  /// Who was called in vain.
  static func called(_ level: ActionLevel) -> String {
    level == .emergencyNow ? "The emergency number:" : "The doctor:"
  }
  static let signBySign = "Sign by sign"
  static let first = "First:"
  static let doNot = "Not to do:"
  static let say = "To say on the phone:"
  /// Before lines that say what makes them an emergency.
  static let exceptions =
    "Call the emergency number instead with any sign from above, with what stands behind "
    + "\"Emergency\", or if in doubt."
  static let emergency = "Emergency"
  /// - Parameter sources: their short names.
  static func signs(from sources: [String]) -> [String] {
    sources.isEmpty
      ? []
      : ["Signs are from \(any(of: sources)), or the guide's own advice; its pages say which."]
  }
  static func withAny(of conditions: [String]) -> String { "with \(any(of: conditions))" }
  static func ifAny(of conditions: [String]) -> String { "if \(any(of: conditions))" }
  private static func any(of conditions: [String]) -> String {
    let first = conditions.dropLast().joined(separator: ", ")
    return "\(first.isEmpty ? "" : "\(first) or ")\(conditions.last ?? "")"
  }
  static let said = "What was said"
  static func level(_ level: ActionLevel) -> String {
    switch level {
    case .emergencyNow: "Call the emergency number now"
    case .callToday: "Call a doctor today"
    case .nextVisit: "Tell it at the next visit"
    case .noneNeeded: "No call is needed"
    }
  }
  public static func missing(_ what: String) -> String {
    "This guide has no \(what); its author can add one in paper.yml or action-plan.yml."
  }
  /// A document has what its publisher put into it.
  public static func documentLacks(_ what: String) -> String {
    "This document has no \(what); only guides that are written for this program have one."
  }
  public static let nothingChosen =
    "Nothing here is set apart as a warning; name the topics that are to stand on the sheet."
  public static func unknown(_ name: String, known: [String]) -> String {
    "There is none for \"\(name)\"; this guide has \(known.joined(separator: ", "))."
  }
  public static let noPrinter =
    "A PDF is made by the program weasyprint, which is not installed; install it, or print the file that --html writes."
  public static let pdfFailed = "The PDF could not be made; print the file that --html writes."
}
