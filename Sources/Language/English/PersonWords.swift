/// Words for whom somebody speaks of: "mum", "my hubby", "a resident". A child is none, since a child's dose
/// is another question.
public enum PersonWords {
  public static func isPerson(_ word: String) -> Bool { all.contains(word) }

  /// Whoever it is that something happens to, a child too: "he", "my son", "a resident".
  public static func isSomebody(_ word: String) -> Bool {
    isPerson(word) || others.contains(word)
  }

  /// The word that stands in a phrase for any of them.
  public static let anybody = "somebody"

  private static let others: Set<String> = [
    "babies", "baby", "boy", "child", "daughter", "girl", "grandson", "granddaughter", "he",
    "infant",
    "kid", "kids", "lad", "man", "newborn", "patient", "person", "she", "somebody", "someone",
    "son",
    "stepdaughter", "stepson", "they", "toddler", "woman",
  ]

  private static let all: Set<String> = [
    "aunt", "auntie", "bf", "boyfriend", "bro", "brother", "carer", "cousin", "dad", "daddy",
    "father", "fiance", "fiancee", "flatmate", "friend", "gf", "girlfriend", "gran", "grandad",
    "granddad", "grandfather", "grandma", "grandmother", "grandpa", "granny", "hubby", "husband",
    "ma", "mam", "mate", "mom", "mommy", "mother", "mum", "mummy", "nan", "nana", "neighbor",
    "neighbour", "papa", "partner", "resident", "roommate", "sis", "sister", "spouse", "uncle",
    "wife",
  ]
}
