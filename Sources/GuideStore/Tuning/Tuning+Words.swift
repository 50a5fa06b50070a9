import Education

/// The numbers of the stages that read the words. They were set by hand on
/// `Tests/GuideTests/Queries/written.jsonl` before anything was learned from examples; the joining models
/// have since taken over most of what they weigh, so that small changes change little.
extension Tuning {
  /// What a word of the query is taken for.
  enum Concepts {
    /// The lexicon has no longer phrases than this that anybody types.
    static let longestPhrase = 6
    /// However many words around the subject are unknown, together they weigh no more than this: a long
    /// story about the evening does not hide its one symptom.
    static let mostOfCircumstances = 0.3
    static let mostOfOrdinary = 0.55
    /// The words of a phrase, each by itself, for what the phrase means: some stand together by chance.
    static let phraseItself = 0.85
    /// What the lexicon calls a word, by the kind of the row; a class is broader than what was typed.
    static let lexicon: [LexiconKind: Double] = [
      .misspelling: 1, .abbreviation: 1, .lay: 0.8, .brand: 0.95, .class: 0.85,
    ]

    /// A word that the beginning may become, and one of the lexicon that it may become; so many of each.
    static let grown = 0.95
    static let grownByLexicon = 0.9
    static let mostGrown = 16
    static let mostGrownByLexicon = 8
    /// A finished word is most likely what was meant; its longer forms count for less.
    static let longerForm = 0.5
    /// A beginning of as many letters is as good as a word; shorter ones weigh as the square of their share.
    static let lettersOfBeginning = 4

    /// Words that the guide does not have: who, where and when; others, which say that it does not
    /// answer; and one letter, which tells nothing yet.
    static let unknownCircumstance = 0.1
    static let unknown = 0.55
    static let oneLetter = 0.05
    /// A circumstance that the guide has.
    static let circumstance = 0.25
    /// A word of which only alternatives of no entry are known.
    static let withoutEntry = 0.6
    /// Weaker alternatives do not tell how rare a concept is.
    static let leastOfAlternative = 0.6
    /// Each further word of a phrase that is no stop word makes the phrase so much heavier.
    static let furtherWord = 0.5
    /// A phrase of stop words alone counts half.
    static let onlyStopWords = 0.5
  }

  /// How much a word counts where two ways of asking are compared ("how long" and "how much" differ).
  enum Questions {
    static let shapingWord = 0.15
    static let stopWord = 0.05
    static let mostOfCircumstance = 0.25
  }

  /// Which slips are mended.
  enum Mending {
    /// No word of a guide has more letters; a longer one that is typed is no slip for any.
    static let longestWord = 40
    /// Words of fewer letters are neither mended nor mended into.
    static let shortestWord = 4
    /// From so many letters on two slips are allowed.
    static let lettersForTwo = 7
    /// A word of so many letters that is unknown may be two, each of so many at least.
    static let shortestOfTwo = 8
    static let shortestPart = 2
    /// A known misspelling may be further from its word than a slip is.
    static let mostOfMisspelling = 4
    /// Other forms of a word are looked for among words so much shorter, and by stems of so many letters.
    static let lettersOfEnding = 4
    static let shortestStem = 5
    /// A word that names nothing must be used so often before another may be taken for it.
    static let usesOfCommonWord = 5
    /// Sounding the same is worth half a slip.
    static let worthOfSound = 0.5
    /// Better one card too many than one too few.
    static let worthOfCrisis = 0.25
    /// A word that carries no subject is worth a mend only when it is heard the same, and then less.
    static let costOfLightWord = 0.75
  }

  /// Which entries the full-text index finds.
  enum Retrieval {
    /// Weights of title, other words and body in BM25: a title says what an entry is about.
    static let fieldWeights = "6.0, 4.0, 1.0"
    /// Ranking looks at no more entries than these.
    static let most = 120
    /// The rarest words, of so many entries together, find what is ranked: the cost of a search must
    /// not grow with the words that stand everywhere.
    static let tooCommon = 5_000
    /// A library of more entries than these is a large one, as no guide of one medicine is. There words
    /// that stand in more than the second number are not weighed one by one: on two cores that others
    /// use, 1,000 take a millisecond.
    static let manyEntries = 5_000
    static let weighedInMany = 1_500
  }

  /// The score by the words alone, which the joining model weighs with the rest.
  enum Lexical {
    /// BM25 beside coverage and likeness, which count whole.
    static let bm25 = 0.25
    /// Who asks for the meaning of a word wants that before anything that speaks of it.
    static let definition = 1.0
    /// So like a title or a keyword is about just that.
    static let leastForSubject = 0.7
    /// A keyword names a page; it is no question.
    static let worthOfKeyword = 0.7
    /// Other ways to ask and keywords are not shown: that an entry with a word there speaks of it is less
    /// sure.
    static let worthOfUnseen = 0.8
    /// Words between the words of a phrase that do not loosen it, and what a loose phrase is worth.
    static let looseness = 2
    static let worthOfLoosePhrase = 0.8
  }

  /// Light words between the words of a card's phrase that do not break it ("ran out of *my* pills").
  static let longestGapOfPhrase = 2
}
