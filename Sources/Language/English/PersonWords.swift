/// Words for whom somebody speaks of: "mum", "my hubby", "a resident". A child is none, since a child's dose
/// is another question.
public enum PersonWords {
  public static func isPerson(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = [
    "aunt", "auntie", "bf", "boyfriend", "bro", "brother", "carer", "cousin", "dad", "daddy",
    "father", "fiance", "fiancee", "flatmate", "friend", "gf", "girlfriend", "gran", "grandad",
    "granddad", "grandfather", "grandma", "grandmother", "grandpa", "granny", "hubby", "husband",
    "ma", "mam", "mate", "mom", "mommy", "mother", "mum", "mummy", "nan", "nana", "neighbor",
    "neighbour", "papa", "partner", "resident", "roommate", "sis", "sister", "spouse", "uncle",
    "wife",
  ]
}
