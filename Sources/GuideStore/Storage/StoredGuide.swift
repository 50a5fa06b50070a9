import Education

extension About: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      title: try reader.text(), language: try reader.text(), version: try reader.text(),
      written: try reader.text(), nextReview: try reader.text(), reviewStatus: try reader.text(),
      safetyLine: try reader.text(), withdrawalBranch: try reader.text(),
      firstWarnings: try reader.text(), helpCard: try reader.text(), mostAsked: try reader.list(),
      otherMedicines: try reader.text(), questionsPage: try reader.text(),
      publication: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    for text in [
      title, language, version, written, nextReview, reviewStatus, safetyLine, withdrawalBranch,
      firstWarnings, helpCard,
    ] { writer.write(text) }
    writer.write(mostAsked)
    writer.write(otherMedicines)
    writer.write(questionsPage)
    writer.write([publication].compactMap(\.self))
  }
}

extension Publication: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      publisher: try reader.text(), date: try reader.text(), version: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    for text in [publisher, date, version] { writer.write(text) }
  }
}

extension Source: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      id: try reader.text(), number: try reader.number(), title: try reader.text(),
      short: try reader.text(), publisher: try reader.text(), publisherKind: try reader.text(),
      date: try reader.text(), sections: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(number)
    for text in [title, short, publisher, publisherKind, date] { writer.write(text) }
    writer.write(sections)
  }
}

extension SourceSection: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(heading: try reader.text(), isContainer: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(heading)
    writer.write(isContainer)
  }
}

extension Figure: Stored {
  private enum Tag: CaseIterable {
    case levels, ranges, flow
  }

  init(from reader: inout ByteReader) throws {
    let title = try reader.text()
    let summary = try reader.text()
    let drawing: FigureDrawing
    switch try reader.choice(Tag.self) {
    case .ranges:
      let axis = FigureAxis(
        from: try reader.double(), to: try reader.double(), unit: try reader.text())
      guard axis.from < axis.to else { throw ByteReader.Damaged() }
      let rows: [FigureRange] = try reader.list()
      // A row beyond the axis would be drawn beyond the screen.
      let fit = rows.allSatisfy { axis.from <= $0.from && $0.from <= $0.to && $0.to <= axis.to }
      guard fit else { throw ByteReader.Damaged() }
      drawing = .ranges(axis: axis, rows: rows)
    case .levels: drawing = .levels(try reader.list())
    case .flow: drawing = .flow(try reader.list())
    }
    self.init(title: title, drawing: drawing, summary: summary)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(summary)
    switch drawing {
    case .ranges(let axis, let rows):
      writer.write(choice: Tag.ranges)
      writer.write(axis.from)
      writer.write(axis.to)
      writer.write(axis.unit)
      writer.write(rows)
    case .levels(let series):
      writer.write(choice: Tag.levels)
      writer.write(series)
    case .flow(let steps):
      writer.write(choice: Tag.flow)
      writer.write(steps)
    }
  }
}

extension FigureRange: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      label: try reader.text(), from: try reader.double(), to: try reader.double(),
      citations: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(from)
    writer.write(to)
    writer.write(citations)
  }
}

extension FigureLevels: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(label: try reader.text(), levels: try reader.list())
    guard levels.allSatisfy({ (0...Self.highest).contains($0) }) else {
      throw ByteReader.Damaged()
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(levels)
  }
}
