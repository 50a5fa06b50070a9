import Education

extension Citation: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(source: try reader.text(), section: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(source)
    writer.write(section)
  }
}

extension Target: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(try reader.text())
    guard !node.isEmpty else { throw ByteReader.Damaged() }
  }

  func write(to writer: inout ByteWriter) { writer.write(address) }
}

extension Span: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      try reader.text(), style: try reader.choice(),
      target: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(choice: style)
    writer.write(target)
  }
}

extension Statement: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      spans: try reader.list(), kind: try reader.choice(), citations: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(spans)
    writer.write(choice: kind)
    writer.write(citations)
  }
}

extension Warning: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      id: try Target(from: &reader), level: try reader.choice(), title: try reader.text(),
      blocks: try reader.list(), isRepeated: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    id.write(to: &writer)
    writer.write(choice: level)
    writer.write(title)
    writer.write(blocks)
    writer.write(isRepeated)
  }
}

extension Position: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      source: try reader.text(), statements: try reader.list(), isSilent: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(source)
    writer.write(statements)
    writer.write(isSilent)
  }
}

extension MenuItem: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      title: try reader.text(), target: try Target(from: &reader),
      note: try reader.optional())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(title)
    target.write(to: &writer)
    writer.write(note)
  }
}

extension OutlineItem: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      marker: try reader.text(), depth: try reader.number(in: 0...LibrarySchema.deepest),
      statements: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(marker)
    writer.write(depth)
    writer.write(statements)
  }
}

extension Form: Stored {
  init(from reader: inout ByteReader) throws {
    self.init(
      title: try reader.text(), say: try reader.list(), ticks: try reader.list(),
      fields: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(title)
    for texts in [say, ticks, fields] { writer.write(texts) }
  }
}

extension Block: Stored {
  private enum Tag: CaseIterable {
    case heading, paragraph, list, numbered, table, warning, positions, figure, menu, quotation,
      outline, form
  }

  init(from reader: inout ByteReader) throws {
    switch try reader.choice(Tag.self) {
    case .heading: self = .heading(level: try reader.number(in: 1...9), text: try reader.text())
    case .paragraph: self = .paragraph(try reader.list())
    case .list: self = .list(ordered: false, items: try reader.list())
    case .numbered: self = .list(ordered: true, items: try reader.list())
    case .table: self = .table(header: try reader.list(), rows: try reader.list())
    case .warning: self = .warning(try Warning(from: &reader))
    case .positions: self = .positions(try reader.list())
    case .figure: self = .figure(try Figure(from: &reader))
    case .menu: self = .menu(title: try reader.optional(), items: try reader.list())
    case .quotation: self = .quotation(try reader.list())
    case .outline: self = .outline(try reader.list())
    case .form: self = .form(try Form(from: &reader))
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .heading(let level, let text):
      writer.write(choice: Tag.heading)
      writer.write(level)
      writer.write(text)
    case .paragraph(let statements):
      writer.write(choice: Tag.paragraph)
      writer.write(statements)
    case .quotation(let statements):
      writer.write(choice: Tag.quotation)
      writer.write(statements)
    case .list(let ordered, let items):
      writer.write(choice: ordered ? Tag.numbered : Tag.list)
      writer.write(items)
    case .outline(let items):
      writer.write(choice: Tag.outline)
      writer.write(items)
    case .table(let header, let rows):
      writer.write(choice: Tag.table)
      writer.write(header)
      writer.write(rows)
    case .warning(let warning):
      writer.write(choice: Tag.warning)
      warning.write(to: &writer)
    case .positions(let positions):
      writer.write(choice: Tag.positions)
      writer.write(positions)
    case .figure(let figure):
      writer.write(choice: Tag.figure)
      figure.write(to: &writer)
    case .form(let form):
      writer.write(choice: Tag.form)
      form.write(to: &writer)
    case .menu(let title, let items):
      writer.write(choice: Tag.menu)
      writer.write(title)
      writer.write(items)
    }
  }
}
