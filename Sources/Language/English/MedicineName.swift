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

  /// Looks the word up in the list, by halves: the list is read where it lies in the program.
  static func isListed(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    let list = names
    var low = 0
    var high = list.count
    while low < high {
      // The name around the middle, between what is no letter.
      var start = (low + high) / 2
      while start > low, isLetter(list[start - 1]) { start -= 1 }
      while start < high, !isLetter(list[start]) { start += 1 }
      var end = start
      while end < high, isLetter(list[end]) { end += 1 }
      guard start < end else { return false }
      let name = list[start..<end]
      if name.elementsEqual(wanted) { return true }
      if name.lexicographicallyPrecedes(wanted) { low = end } else { high = start }
    }
    return false
  }

  /// One of the listed names, another for each of many numbers.
  public static func listed(_ number: Int) -> String {
    let list = names
    // Steps of a share of the list that is no fraction of it spread evenly.
    let share = (Double(number) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
    var start = Int(share * Double(list.count - 1))
    while start > 0, isLetter(list[start - 1]) { start -= 1 }
    while start < list.count - 1, !isLetter(list[start]) { start += 1 }
    return String(decoding: list[start...].prefix(while: isLetter), as: UTF8.self)
  }

  nonisolated(unsafe) private static let names = EmbeddedText.text("medicine-names.txt").bytes

  private static func isLetter(_ byte: UInt8) -> Bool { byte > 0x20 }

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
