/// Beginnings of words that are no word by themselves: who types "anti-depressant" or "pre op" means one
/// word (Quirk et al., A Comprehensive Grammar of the English Language, I.21 ff.).
public enum BoundPrefixes {
  public static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = [
    "anti", "co", "de", "dis", "hyper", "hypo", "inter", "intra", "mis", "multi", "non", "pre",
    "re", "semi", "sub", "trans", "ultra", "un",
  ]
}
