/// Words that carry no subject of their own: a query is about its other words.
public enum StopWords {
  public static let all: Set<String> = Set(
    """
    a about actually after again all almost already also always am an and another any anyone anything
    are arent around as asap ask at away
    back be because been before being best better between both but by
    came can cannot cant caused causes come comes coming constant could couldnt
    day days define definition did didnt do does doesnt doing done dont due during
    each early either else end enough ever every everything exactly
    far feel feeling feels few find first for from
    gave get gets getting give given gives go goes going gone good got gotten guys
    had happen happened happening happens has have havent having he hello help her here hey hi him his hows
    how however i id if ill im in instead into is isnt it its ive
    just keep keeps kind know
    last later least less let like little long lot lots
    made make makes making many may maybe me mean meaning means might mine more most much must my myself
    need needs never new next no normal normally not nothing now
    of off often oh ok okay old on once one ones only or other our out over own
    people person please possible put
    question quick quickly quite
    really result results right
    safe said same say says see seem seems seen she should shouldnt since so some someone something
    sometimes soon start started starting still such sure
    take taken takes taking tell than thanks that thats the their them then there theres these they thing
    things think this those though thing to today tonight too took tried try trying
    under until up upon us use used using usually
    very
    want wanted wants was wasnt way we well went were what whats when where whether which while who whom
    whose why will with within without wont work works would wouldnt
    yes yet you your yours youre
    """.asciiWords)

  public static let stems = Set(all.map(Stem.of))

  /// Words that only hold a phrase together: "blood in the urine" is blood and urine.
  public static let linking: Set<String> = [
    "a", "an", "and", "at", "be", "by", "for", "in", "is", "it", "of", "on", "or", "the", "to",
    "with",
  ]

  /// Words that shape a question without being its subject: they tell "how long" from "how much".
  public static let shaping: Set<String> = [
    "how", "long", "much", "many", "often", "soon", "when", "why", "where", "who", "first", "most",
    "stop", "start", "take", "before", "after", "without", "with", "last", "help", "work", "feel",
  ]

  /// Words between two questions in one.
  public static let parting: Set<String> = ["also", "and", "but", "or", "plus"]

  /// Words that put two things side by side: a question about taking both.
  public static let joining: Set<String> = [
    "with", "plus", "mix", "mixing", "mixed", "combine", "combined", "combining", "together",
    "alongside", "interact", "interacts", "interaction", "interactions",
  ]
  /// Words of taking one thing.
  public static let taking: Set<String> = ["take", "takes", "taking", "took", "use", "using"]
}
