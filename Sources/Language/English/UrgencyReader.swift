/// Reads how soon sentences send their readers to somebody.
public struct UrgencyReader: Sendable {
  private let people: PhraseSet

  /// - Parameter people: whom a guide tells to call, beside those whom English knows.
  public init(people: [[String]] = []) {
    self.people = PhraseSet(Self.people + people)
  }

  /// What the words, in lower case, say of urgency, in their order.
  public func mentions(in words: [String]) -> [UrgencyMention] {
    var mentions: [UrgencyMention] = []
    var index = 0
    while index < words.count {
      if let length = Self.harmless.match(in: words, at: index) {
        index += length
      } else if let length = Self.repeats.match(in: words, at: index) {
        mentions.append(
          UrgencyMention(
            urgencies: [], words: Array(index..<index + length), isTimed: true, isCall: true))
        index += length
      } else if let length = Self.emergency.match(in: words, at: index) {
        mentions.append(
          UrgencyMention(
            urgencies: [.emergency], words: Array(index..<index + length), isTimed: true,
            isCall: true))
        index += length
      } else if Self.verbs.contains(words[index]), !isNegated(words, index) {
        let end = clauseEnd(words, after: index)
        if let mention = mention(in: words, index..<end) { mentions.append(mention) }
        index += 1
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The sentence tells what to do when nobody answers.
  public func isFallback(_ words: [String]) -> Bool {
    words.indices.contains { Self.unanswered.match(in: words, at: $0) != nil }
  }

  /// The sentence begins with what to do, and not with a case in which to do it.
  public func isInstruction(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return Self.verbs.contains(first) || Self.beginnings.contains(first)
  }

  /// A line sends its reader to those who come in an emergency, or to their department.
  public static func tellsOfEmergency(_ line: String) -> Bool {
    let words = lettersOfWords.words(of: line[...]).map { $0.lowercased() }
    return words.indices.contains { emergency.match(in: words, at: $0) != nil }
  }

  private static let lettersOfWords = WordLetters(and: "'")

  /// The words speak of what was named before: "with any of these signs", "if it lasts".
  public func pointsBack(_ words: [String]) -> Bool {
    words.contains("these")
      || words.first == "if" && words.count > 1 && Self.backward.contains(words[1])
  }

  /// The words name a case: what they tell is not for everybody.
  public func isConditional(_ words: [String]) -> Bool {
    words.contains(where: Self.cases.contains)
  }

  /// The word stands in a sentence only to say that what it names is not there: "with no new rash".
  public func isNegated(_ words: [String], _ index: Int) -> Bool {
    words[..<index].last { !StopWords.linking.contains($0) && !Self.between.contains($0) }
      .map(Self.negations.contains) ?? false
  }

  /// "call your doctor about it today".
  private func mention(in words: [String], _ clause: Range<Int>) -> UrgencyMention? {
    let isCall = Self.calls.contains(words[clause.lowerBound])
    let people = clause.flatMap { places(of: self.people, in: words, at: $0) }
    let later = clause.lazy.map { places(of: Self.later, in: words, at: $0) }.first { !$0.isEmpty }
    let today = clause.lazy.map { places(of: Self.today, in: words, at: $0) }.first { !$0.isEmpty }
    if let time = later ?? today, later != nil || !people.isEmpty || isCall {
      return UrgencyMention(
        urgencies: later == nil ? [.today] : [.later], words: [clause.lowerBound] + people + time,
        isTimed: true, isCall: isCall)
    }
    guard !people.isEmpty else { return nil }
    return UrgencyMention(
      urgencies: [.today, .later], words: [clause.lowerBound] + people, isTimed: false,
      isCall: isCall)
  }

  private func places(of phrases: PhraseSet, in words: [String], at index: Int) -> Range<Int> {
    index..<index + (phrases.match(in: words, at: index) ?? 0)
  }

  /// Up to the next verb of this kind, or to an emergency.
  private func clauseEnd(_ words: [String], after verb: Int) -> Int {
    var index = verb + 1
    while index < words.count {
      if Self.verbs.contains(words[index]) || Self.emergency.match(in: words, at: index) != nil {
        return index
      }
      index += 1
    }
    return index
  }

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private static let verbs: Set<String> = [
    "call", "contact", "phone", "ring", "ask", "tell", "see", "talk", "speak", "need", "needs",
    "go",
  ]
  private static let calls: Set<String> = ["call", "contact", "phone", "ring"]
  /// Other words that sentences begin with which tell what to do about the sentence before.
  private static let beginnings: Set<String> = ["get", "go", "do", "that", "this", "it", "they"]
  private static let backward: Set<String> = ["it", "they", "so", "this", "that"]
  /// What may stand between "no" and what it denies.
  private static let between: Set<String> = ["any", "new", "other"]
  private static let negations: Set<String> = ["no", "not", "never", "without", "nor", "nobody"]
  private static let cases: Set<String> = [
    "if", "with", "after", "when", "while", "unless", "who", "until", "sudden", "suddenly",
  ]

  private static let people = phrases(
    """
    doctor
    doctors
    prescriber
    pharmacist
    pharmacy
    nurse
    midwife
    team
    clinic
    dentist
    vet
    hospital
    specialist
    therapist
    someone
    """)

  private static let emergency = PhraseSet(
    phrases(
      """
      emergency number
      emergency department
      emergency room
      emergency care
      emergency help
      emergency vet
      emergency services
      an emergency
      are emergencies
      ambulance
      call that number
      911
      999
      112
      call for help
      get help now
      get help at once
      medical help at once
      help at once
      """))

  private static let today = PhraseSet(
    phrases(
      """
      now
      today
      right away
      straight away
      at once
      immediately
      the same day
      same day
      before the next dose
      before the next lower dose
      before the first dose
      before any dose
      as soon as possible
      """))

  private static let later = PhraseSet(
    phrases(
      """
      next visit
      next appointment
      can wait
      next time
      """))

  private static let repeats = PhraseSet(
    phrases(
      """
      call it
      do so
      do the same
      """))

  private static let unanswered = PhraseSet(
    phrases(
      """
      nobody answers
      no one answers
      no answer
      nobody there answers
      no doctor answers
      no pharmacist answers
      cannot reach
      do not answer
      does not answer
      not reach
      nobody acts
      nobody can help
      """))

  /// What only sounds like it.
  private static let harmless = PhraseSet(
    phrases(
      """
      call taker
      call back
      call centre
      """))
}
