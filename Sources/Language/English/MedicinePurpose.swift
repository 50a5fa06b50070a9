/// What people call a medicine by who cannot or need not name it: "my blood pressure tablets".
public enum MedicinePurpose {
  /// What stands before the form: "blood pressure", "water", "sleeping".
  public static var all: [[String]] { list.all }

  private static let list = PhraseList(.text("medicine-purposes.txt"))

  /// Whether the words speak of a medicine for some purpose: "blood pressure tablets".
  public static func isNamed(in words: [String]) -> Bool { !named(in: words).isEmpty }

  /// The purposes of which the words speak.
  public static func named(in words: [String]) -> [[String]] {
    words.indices.filter { forms.contains(words[$0]) }
      .flatMap { list.found(in: words, before: $0) }
  }

  /// Words for a medicine of any kind.
  public static let forms: Set<String> = [
    "dose", "doses", "drug", "drugs", "med", "medication", "medications", "medicine", "medicines",
    "meds", "pill", "pills", "prescription", "script", "tablet", "tablets",
  ]

  /// The forms that a purpose is said with when nothing else is known.
  public static let commonForms = ["tablets", "medication", "meds", "pills", "medicine"]
}
