/// The numbers of the search that were set by measuring, each once.
///
/// The weights of the three models are learned by `swift run tune-search` on ways to ask that the
/// learned stage has not seen; they stand in `Tuning+Models.swift`. Here are the bounds around them, set
/// on `Tests/GuideTests/Queries/{written,later,real,tune,tune2}.jsonl`; those of the stages that read
/// the words stand in `Tuning+Words.swift`.
enum Tuning {
  /// An entry answers from these odds on, and sooner where an action card is the likeliest or the query
  /// may well tell of a danger: nobody in danger is sent away.
  /// Of six sets .6 for all but cards takes one in four of the wrong answers of .5 away and seven in a thousand
  /// of the right ones, which are then shown as the nearest; for cards too it takes the first help of five in
  /// two hundred who are in danger. Since animals, drugs and foods are told by name, .59 answers no more of what
  /// nothing answers than .6 did before.
  static let leastAnswer = (inDanger: 0.45, ofOthers: 0.59)
  /// A query may well tell of a danger from this probability on.
  static let mayBeDanger = 0.4
  /// The same of a guide that nobody taught how people ask, a publisher's document for one. Of questions about
  /// seventeen documents, each half answered by what was learned from the other, .6 loses four right answers
  /// of a hundred more than .5, and .5 answers nine more of a hundred that no part answers.
  static let leastAnswerOfUntaught = 0.55
  /// There, the worth of being near a way to ask instead of a title, for whether anything answers.
  static let answeringByWay = 0.9
  /// There, what a part loses that holds no word of a query which another holds whole: with 5 "alcohol"
  /// finds the paragraph of a label that names it before the section on other medicines.
  static let withoutAnyWord = 5.0
  /// A card opens from this probability on. Before there was a sentence encoder .85 instead of .8 opened two
  /// wrong cards of eight less and lost no right one; with it, .87 keeps a missed dose and a muddle about it
  /// from opening the card of withdrawal.
  static let leastDanger = 0.875
  /// A card that is likelier than not to be right, and not likely enough to open, stands before the other
  /// answers. Of 1,540 real people's queries that have an answer .76 instead of .74 have theirs first so, and
  /// ten more of 595 in danger are helped; of 546 made-up ones that tell of none four lose theirs to a card.
  /// From .5 on one more of a hundred is first, and twice as many are lost; three words or fewer must be surer.
  /// At .6 who cannot remember whether they took a dose is told first that too much was taken.
  static let leastLeading = (ofShort: 0.8, ofOthers: 0.65)
  /// The same where a medicine is told by what it is for, which may be another, or a thing that is not the guide's is named.
  static let leastDangerOfPurpose = 0.9
  /// Where another medicine or thing is named, words of a card open it only when the examples find it so
  /// likely.
  static let leastCardOfForeign = 0.7
  /// Of so many of the likeliest pages it is looked up whether one was asked for in just these words.
  static let pagesLookedThrough = 12
  /// The first results are shown; those behind them when they are at least this share as likely as
  /// the first.
  static let alwaysShown = 5
  static let leastOfBest = 0.01
  /// Of the part that a page is shown with whole lines are shown, of no more characters than these; one line
  /// always. With 360 the first three results held 12 characters more each, of about 510.
  static let mostOfPart = 280
  /// Behind a heading or a lead-in that holds what was asked so many lines are shown: of a table its first rows.
  static let rowsBehindLeading = 1
  /// A stretch of a long story must be surer than a whole query, by so much of the logarithm.
  static let doubtOfStretch = 1.5
  /// So many words are read at once for a danger.
  static let wordsOfStretch = 24
  /// So many of the likeliest pages are ranked, when likelier than this.
  static let learnedPages = 12
  static let leastLearned = 0.004
  /// In a guide that nobody taught so many entries are ranked that are near in meaning.
  static let nearestByMeaning = 40
  /// They are no less like the query than this, by their title or a line: of questions about seventeen
  /// documents nine of ten right parts are, and three of ten others; of one word eight of ten, and two of a
  /// hundred others.
  static let leastLikeness = (ofWord: 0.4, ofText: 0.3)
  /// A question has no more subjects than these.
  static let mostParts = 3
  /// A part of a question is about a page that is this likely by the part alone.
  static let leastOfPart = 0.4
  /// Words that nobody knows are letters at random where no entry is this likely by their pieces: of twenty
  /// handfuls of neighbouring keys nineteen are, and of seven words misspelled out of all likeness none.
  static let leastOfUnknownWords = 0.12
  /// An entry that says that no source answers comes first when it is among so many.
  static let unsaidAmong = 3
}
