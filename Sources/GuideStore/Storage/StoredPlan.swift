import Education

extension ActionPlan: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      conditions: try reader.list(), signs: try reader.list(), pages: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(conditions)
    writer.write(signs)
    writer.write(pages)
  }
}

extension PlanCondition: Stored {
  init(from reader: inout ByteReader) throws {
    let (id, text, onPaper) = (try reader.text(), try reader.text(), try reader.text())
    let (pages, facts): ([String], [ReaderFact]) = (try reader.list(), try reader.list())
    self.init(id: id, text: text, onPaper: onPaper, pages: pages, fact: facts.first)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(text)
    writer.write(onPaper)
    writer.write(pages)
    writer.write(fact.map { [$0] } ?? [])
  }
}

extension ReaderFact: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(statement: try reader.text(), words: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(statement)
    writer.write(words)
  }
}

extension PlannedSign: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      id: try reader.text(), sign: try reader.list(), onPaper: try reader.list(),
      names: try reader.list(), level: try reader.choice(),
      basis: try reader.list(), stricter: try reader.list(), firstStep: try reader.list(),
      doNot: try reader.list(), say: try reader.list(), noAnswer: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(sign)
    writer.write(onPaper)
    writer.write(names)
    writer.write(choice: level)
    writer.write(basis)
    writer.write(stricter)
    for statements in [firstStep, doNot, say, noAnswer] { writer.write(statements) }
  }
}

extension StricterLevel: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(level: try reader.choice(), condition: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(choice: level)
    writer.write(condition)
  }
}
