import Education

extension PaperSheet {
  /// What the guide has for paper, its links resolved.
  ///
  /// - Precondition: the pages of the handout are there.
  func texts(_ addresses: AddressBook) -> PaperTexts {
    func texts(_ lines: [Written]) -> [String] { lines.map(\.text) }
    return PaperTexts(
      handout: handout.compactMap { addresses.target(of: $0.text, from: Self.path)?.node },
      fields: texts(fields), numbers: texts(numbers),
      walletCards: cards.map {
        WalletCard(
          id: $0.id.text, title: $0.title.text, front: texts($0.front), back: texts($0.back))
      },
      diaryColumns: texts(diaryColumns), diaryNotes: texts(diaryNotes),
      questions: questions.map {
        QuestionList(person: $0.person.text, questions: texts($0.questions))
      },
      bring: texts(bring),
      teachBack: teachBack.map { TeachBack(question: $0.question.text, answer: $0.answer.text) })
  }
}
