/// What people call a medicine by who cannot or need not name it: "my blood pressure tablets".
public enum MedicinePurpose {
  /// What stands before the form: "blood pressure", "water", "sleeping".
  public static var all: [[String]] {
    EmbeddedText.text("medicine-purposes.txt").lines.map {
      $0.split(separator: " ").map(String.init)
    }
  }

  /// Whether the words speak of a medicine for some purpose: "blood pressure tablets".
  public static func isNamed(in words: [String]) -> Bool {
    words.indices.contains { place in
      forms.contains(words[place])
        && (1...longest).contains { length in
          place >= length && known.contains(words[place - length..<place].joined(separator: " "))
        }
    }
  }

  private static let known = Set(all.map { $0.joined(separator: " ") })
  private static let longest = all.map(\.count).max() ?? 1

  /// Words for a medicine of any kind.
  public static let forms: Set<String> = [
    "dose", "doses", "drug", "drugs", "med", "medication", "medications", "medicine", "medicines",
    "meds", "pill", "pills", "prescription", "script", "tablet", "tablets",
  ]

  /// The forms that a purpose is said with when nothing else is known.
  public static let commonForms = ["tablets", "medication", "meds", "pills", "medicine"]
}
