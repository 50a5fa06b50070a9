/// What people call a medicine by who cannot or need not name it: "my blood pressure tablets".
public enum MedicinePurpose {
  /// What stands before the form: "blood pressure", "water", "sleeping".
  public static var all: [[String]] {
    EmbeddedText.text("medicine-purposes.txt").lines.map {
      $0.split(separator: " ").map(String.init)
    }
  }

  /// Whether the words speak of a medicine for some purpose: "blood pressure tablets".
  public static func isNamed(in words: [String]) -> Bool { !named(in: words).isEmpty }

  /// The purposes of which the words speak.
  public static func named(in words: [String]) -> [[String]] {
    var named: [[String]] = []
    for place in words.indices where forms.contains(words[place]) {
      for length in 1...longest where place >= length {
        let purpose = Array(words[place - length..<place])
        if known.contains(purpose) { named.append(purpose) }
      }
    }
    return named
  }

  private static let known = Set(all)
  private static let longest = known.map(\.count).max() ?? 1

  /// Words for a medicine of any kind.
  public static let forms: Set<String> = [
    "dose", "doses", "drug", "drugs", "med", "medication", "medications", "medicine", "medicines",
    "meds", "pill", "pills", "prescription", "script", "tablet", "tablets",
  ]

  /// The forms that a purpose is said with when nothing else is known.
  public static let commonForms = ["tablets", "medication", "meds", "pills", "medicine"]
}
