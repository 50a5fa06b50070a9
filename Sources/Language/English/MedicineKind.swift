/// Kinds of medicines, and what else people take and come off, as they call them: "beta blockers".
public enum MedicineKind {
  /// One of the kinds, another for each of many numbers, in words.
  public static func listed(_ number: Int) -> [String] { all[number % all.count] }

  private static let all = PhraseList(.text("medicine-kinds.txt")).all
}
