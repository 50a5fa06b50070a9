import Education

extension ActionPlan: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(conditions: try reader.list(), signs: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(conditions)
    writer.write(signs)
  }
}

extension PlanCondition: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(id: try reader.text(), text: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(text)
  }
}

extension PlannedSign: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      id: try reader.text(), sign: try reader.list(), level: try reader.choice(),
      basis: try reader.list(), stricter: try reader.list(), firstStep: try reader.list(),
      doNot: try reader.list(), say: try reader.list(), noAnswer: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(sign)
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
