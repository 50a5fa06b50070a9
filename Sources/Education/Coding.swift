// How pages are stored: arrays and plain strings instead of objects with keys, because a guide is
// mostly statements and each would repeat the same keys.

extension Citation: Codable {
  /// `source/section`; a source's id holds no slash.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let slash = text.firstIndex(of: "/") ?? text.endIndex
    source = String(text[..<slash])
    section = String(text[slash...].dropFirst())
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode("\(source)/\(section)")
  }
}

extension Span: Codable {
  /// The text alone, or `[text, style, target]`.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(text)
      return
    }
    var values = try decoder.unkeyedContainer()
    self.init(
      try values.decode(String.self), style: try values.decode(SpanStyle.self),
      target: values.isAtEnd ? nil : try values.decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    if style == .plain, target == nil {
      var value = encoder.singleValueContainer()
      return try value.encode(text)
    }
    var values = encoder.unkeyedContainer()
    try values.encode(text)
    try values.encode(style)
    if let target { try values.encode(target) }
  }
}

extension Statement: Codable {
  /// `[kind, spans]`, and the citations where there are any.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    kind = try values.decode(StatementKind.self)
    spans = try values.decode([Span].self)
    citations = values.isAtEnd ? [] : try values.decode([Citation].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(kind)
    try values.encode(spans)
    if !citations.isEmpty { try values.encode(citations) }
  }
}

extension Block: Codable {
  private enum Tag: String, Codable {
    case heading, paragraph, list, numbered, table, warning, positions, figure, menu
  }

  /// The block's name and its parts.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    switch try values.decode(Tag.self) {
    case .heading:
      self = .heading(level: try values.decode(Int.self), text: try values.decode(String.self))
    case .paragraph: self = .paragraph(try values.decode([Statement].self))
    case .list: self = .list(ordered: false, items: try values.decode([[Statement]].self))
    case .numbered: self = .list(ordered: true, items: try values.decode([[Statement]].self))
    case .table:
      self = .table(
        header: try values.decode([String].self), rows: try values.decode([[[Statement]]].self))
    case .warning: self = .warning(try values.decode(Warning.self))
    case .positions: self = .positions(try values.decode([Position].self))
    case .figure: self = .figure(try values.decode(Figure.self))
    case .menu:
      self = .menu(
        title: try values.decode(String?.self), items: try values.decode([MenuItem].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    switch self {
    case .heading(let level, let text):
      try values.encode(Tag.heading)
      try values.encode(level)
      try values.encode(text)
    case .paragraph(let statements):
      try values.encode(Tag.paragraph)
      try values.encode(statements)
    case .list(let ordered, let items):
      try values.encode(ordered ? Tag.numbered : Tag.list)
      try values.encode(items)
    case .table(let header, let rows):
      try values.encode(Tag.table)
      try values.encode(header)
      try values.encode(rows)
    case .warning(let warning):
      try values.encode(Tag.warning)
      try values.encode(warning)
    case .positions(let positions):
      try values.encode(Tag.positions)
      try values.encode(positions)
    case .figure(let figure):
      try values.encode(Tag.figure)
      try values.encode(figure)
    case .menu(let title, let items):
      try values.encode(Tag.menu)
      try values.encode(title)
      try values.encode(items)
    }
  }
}
