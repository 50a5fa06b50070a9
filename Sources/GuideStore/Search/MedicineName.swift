/// Whether a word that the guide does not know looks like the name of a medicine.
///
/// Nonproprietary names end in stems that tell their class (WHO, "The use of stems in the selection
/// of International Nonproprietary Names"): a query about such a medicine is about another one.
enum MedicineName {
  static func isLikely(_ word: String) -> Bool {
    word.utf8.count >= 7 && stems.contains(where: word.hasSuffix)
  }

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
