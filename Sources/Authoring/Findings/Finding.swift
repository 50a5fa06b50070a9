import Language

/// Something a check found in the content, with its place and what to do about it.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  /// The path as it was given, with the file's place below the content folder.
  public var path: String
  /// Counted from 1; 1 when the finding is about the whole file.
  public var line: Int
  public var column: Int
  public var severity: Severity
  /// One sentence: what is wrong and what to write instead.
  public var message: String
  public var rule: Rule

  public init(
    path: String, line: Int = 1, column: Int = 1, severity: Severity = .error, message: String,
    rule: Rule
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
    self.rule = rule
  }
}

/// The rules that content is checked against.
public enum Rule: String, CaseIterable, Sendable {
  case source, link
  case warningForm = "warning-form"
  case warningLevel = "warning-level"
  case topicForm = "topic-form"
  case inPlace = "in-place"
  case dose, contraction, glyph, encoding
  case answerLength = "answer-length"
  case sentence, grade, paragraph, list, heading, hedge, passive
  case latin, asked
  /// The action plan itself; what texts say of its signs; and what to do when nobody answers.
  case plan, urgency, fallback
  /// What goes on paper.
  case paper
  /// The page in one sentence.
  case main
  /// Text of a document that is not taken over.
  case leftOut = "left-out"
  /// What the program chose and a person has not looked at yet.
  case confirm
  /// What a warning tells to do, in its title and its box.
  case instruction
  /// Small and capital letters of headings.
  case capital
}

extension Rule {
  /// It is about how something is said. A draft is built all the same: what it is made from, and where
  /// its links lead, must be right from the beginning.
  var isOfWording: Bool {
    switch self {
    case .source, .link, .encoding, .plan, .urgency, .leftOut, .warningLevel: false
    case .confirm, .instruction, .capital, .warningForm, .dose, .contraction, .glyph, .answerLength,
      .sentence, .grade, .paragraph,
      .list, .heading, .hedge, .passive, .latin, .asked, .fallback, .paper, .main, .topicForm,
      .inPlace:
      true
    }
  }
}

extension Rule {
  /// Whether the rule holds for a guide in that language (BCP 47). What knows words, grammar or figures
  /// of English holds for English; what is about sources, links, lengths and letters for every guide.
  func holds(in language: String) -> Bool {
    switch self {
    case .source, .link, .encoding, .warningLevel, .warningForm, .glyph, .answerLength, .paragraph,
      .list, .heading, .plan, .paper, .main, .leftOut, .confirm:
      true
    case .instruction, .capital, .topicForm, .inPlace, .dose, .contraction, .sentence, .grade,
      .hedge, .passive, .latin, .asked, .urgency, .fallback:
      Languages.isRead(language)
    }
  }
}

extension Finding: CustomStringConvertible {
  /// `path:line:column: error: sentence [rule]`, as compilers write it, so that editors find the place.
  public var description: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(message) [\(rule.rawValue)]"
  }
}
