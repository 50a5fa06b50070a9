/// How a query is put, which tells what kind of entry answers it.
enum QueryForm: String, Equatable, Sendable {
  /// "what is clonus", "baclofen meaning"
  case definition
  /// A whole question.
  case question
  /// A few words.
  case words

  init(_ words: [String]) {
    let text = words.joined(separator: " ")
    let defining = [
      "what is a ", "what is an ", "whats a ", "whats an ", "what is ", "what are ", "whats ",
      "what does ", "define ", "definition of ", "meaning of ",
    ]
    let frame = defining.first(where: text.hasPrefix)
    let subject = words.count - (frame?.split(separator: " ").count ?? 0)
    let isMeaning = words.last.map { Self.meaning.contains($0) } ?? false
    if frame != nil && subject <= 3 || isMeaning && subject <= 4 {
      self = .definition
    } else if let first = words.first, Self.asking.contains(first), words.count > 2 {
      self = .question
    } else {
      self = .words
    }
  }

  private static let meaning: Set<String> = ["meaning", "mean", "means", "definition"]

  private static let asking: Set<String> = [
    "what", "whats", "how", "hows", "can", "could", "do", "does", "did", "is", "are", "am", "will",
    "would", "should", "may", "when", "where", "why", "who", "which", "was", "has", "have", "i",
  ]

  /// What the kind of an entry is worth: a question answers a question, a warning answers a worry,
  /// and a term only explains a word.
  func worth(of kind: ResultKind) -> Double {
    switch (kind, self) {
    case (.question, .question), (.unsaid, .question): 1.2
    case (.question, _), (.unsaid, _): 1.15
    case (.warning, .definition): 0.95
    case (.warning, _): 1
    case (.topic, _): 1
    case (.disagreement, .question): 0.95
    case (.disagreement, _): 0.9
    case (.term, .definition): 1
    case (.term, _): 0.8
    case (.card, _): 0.8
    }
  }
}
