import Language

/// How a query is put, which tells what kind of entry answers it.
enum QueryForm: String, Equatable, Sendable {
  /// "what is clonus", "baclofen meaning"
  case definition
  /// A whole question.
  case question
  /// A few words.
  case words

  init(_ words: [String]) {
    if Self.defined(by: words) != nil {
      self = .definition
    } else if let first = words.first, QuestionWords.asking.contains(first), words.count > 2 {
      self = .question
    } else {
      self = .words
    }
  }

  /// The word or the few words whose meaning is asked for.
  static func defined(by words: [String]) -> [String]? {
    var subject = words[...]
    let frame = QuestionWords.defining.first(where: words.starts)
    subject = subject.dropFirst(frame?.count ?? 0)
    let isMeaning = subject.last.map(QuestionWords.meaning.contains) ?? false
    guard frame != nil && subject.count <= 3 || isMeaning && subject.count <= 4 else { return nil }
    if isMeaning { subject = subject.dropLast() }
    return subject.isEmpty ? nil : Array(subject)
  }
}
