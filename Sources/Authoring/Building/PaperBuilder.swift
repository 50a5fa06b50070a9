import Education

/// Puts together what a guide has for paper, its links resolved.
struct PaperBuilder {
  let sheet: PaperSheet
  let addresses: AddressBook

  /// - Precondition: the pages of the handout are there.
  func paper() -> PaperTexts {
    func texts(_ lines: [Written]) -> [String] { lines.map(\.text) }
    return PaperTexts(
      handout: sheet.handout.compactMap {
        addresses.target(of: $0.text, from: PaperSheet.path)?.node
      },
      fields: texts(sheet.fields), numbers: texts(sheet.numbers),
      walletCards: sheet.cards.map {
        WalletCard(
          id: $0.id.text, title: $0.title.text, front: texts($0.front), back: texts($0.back))
      },
      diaryColumns: texts(sheet.diaryColumns), diaryNotes: texts(sheet.diaryNotes),
      questions: sheet.questions.map {
        QuestionList(person: $0.person.text, questions: texts($0.questions))
      },
      bring: texts(sheet.bring),
      teachBack: sheet.teachBack.map {
        TeachBack(question: $0.question.text, answer: $0.answer.text)
      })
  }
}
