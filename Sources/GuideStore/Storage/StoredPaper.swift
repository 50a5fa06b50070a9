import Education

extension PaperTexts: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      handout: try reader.list(), fields: try reader.list(), numbers: try reader.list(),
      walletCards: try reader.list(),
      diaryColumns: try reader.list(), diaryNotes: try reader.list(),
      questions: try reader.list(), bring: try reader.list(), teachBack: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(handout)
    writer.write(fields)
    writer.write(numbers)
    writer.write(walletCards)
    writer.write(diaryColumns)
    writer.write(diaryNotes)
    writer.write(questions)
    writer.write(bring)
    writer.write(teachBack)
  }
}

extension WalletCard: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      id: try reader.text(), title: try reader.text(), front: try reader.list(),
      back: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(front)
    writer.write(back)
  }
}

extension QuestionList: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(person: try reader.text(), questions: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(person)
    writer.write(questions)
  }
}

extension TeachBack: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(question: try reader.text(), answer: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(question)
    writer.write(answer)
  }
}
