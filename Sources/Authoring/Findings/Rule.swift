import Language

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
