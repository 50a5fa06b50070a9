/// Whether a word is the name of a medicine.
///
/// The list is cut from RxNorm, current prescribable content of October 2025, and the drug pages of
/// MedlinePlus, both of the U.S. National Library of Medicine (public domain), with further names from
/// the package drug-named-entity-recognition 2.0.9 (MIT licence). It stands in the order of its bytes,
/// so that a name is found without reading them all; ordinary English words are taken out.
public enum MedicineName {
  /// The word stands in the list of names, or is made like one.
  public static func isName(_ word: String) -> Bool { isListed(word) || isLikely(word) }

  /// The word ends as nonproprietary names do, in a stem that tells their class (WHO, "The use of
  /// stems in the selection of International Nonproprietary Names").
  public static func isLikely(_ word: String) -> Bool {
    word.utf8.count >= 7 && stems.contains(where: word.hasSuffix)
  }

  public static func isListed(_ word: String) -> Bool { names.contains(word) }

  /// One of the listed names, another for each of many numbers.
  public static func listed(_ number: Int) -> String {
    names.listed(number)
  }

  private static let names = SortedWords(.text("medicine-names.txt"))

  private static let stems = [
    "azepine", "azole", "azolam", "azepam", "bactam", "bendazole", "caine", "cillin", "coxib",
    "cycline", "dipine", "dronate", "dronic", "fenac", "fibrate", "flozin", "floxacin", "formin",
    "fungin", "gabalin", "gatran", "gliptin", "glitazone", "glutide", "grel", "lukast", "mab",
    "mectin", "mustine", "mycin", "olol", "oxacin", "oxetine", "parin", "pentin", "platin",
    "prazole", "pril", "profen", "quine", "sartan", "semide", "setron", "solone", "statin",
    "steride", "tadine", "terol", "thiazide", "thyroxine", "tidine", "tinib", "triptan",
    "triptyline", "vastatin", "xaban", "zolamide",
  ]
}
