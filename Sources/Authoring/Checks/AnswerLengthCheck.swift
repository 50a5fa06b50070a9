/// Answers and meanings are short enough to be heard once. The names of columns are furniture: the
/// same few on every page, and they do not count.
struct AnswerLengthCheck: Check {
  private static let answerLimit = 80
  private static let meaningLimit = 30

  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    (manuscript.pages(.question) + manuscript.pages(.unsaid)).compactMap { page in
      let answer = page.prose.filter { ![.title, .menu, .form, .columnHead].contains($0.kind) }
      let count = answer.reduce(0) { $0 + Sentences.words($1.text[...]).count }
      guard count > Self.answerLimit else { return nil }
      return Finding(
        .answerLength, .error, page.path, page.blocks.first?.place ?? .start,
        "The answer has \(count) words; cut it to \(Self.answerLimit).")
    }
      + manuscript.terms.compactMap { term in
        let count = Sentences.words(term.meaning.text[...]).count
        guard count > Self.meaningLimit else { return nil }
        return Finding(
          .answerLength, .error, TermSheet.path, term.meaning.place,
          "The meaning has \(count) words; cut it to \(Self.meaningLimit).")
      }
  }
}
