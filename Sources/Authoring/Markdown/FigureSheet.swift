import Education

/// A figure as written: a fenced block of YAML with the word `figure` behind its fence.
struct FigureSheet: Equatable, Sendable {
  /// A row of a figure with ranges.
  struct Range: Equatable, Sendable {
    var label: Written
    var from: Double
    var to: Double
    var cite: [Cite]
  }

  /// Values without a unit over the time, from 0 to the highest.
  struct Levels: Equatable, Sendable {
    var label: Written
    var levels: [Int]
  }

  /// The source of a row, and where it is written.
  struct Cite: Equatable, Sendable {
    var meaning: FootnoteDefinition.Meaning
    var place: Place
  }

  var title: Written
  var summary: Written
  var axis: FigureAxis?
  var ranges: [Range] = []
  var levels: [Levels] = []
  var flow: [Written] = []

  /// A box, and the arrow below it.
  static let rowsOfStep = 4
  static let rangeKeys = ["label", "at", "from", "to", "cite"]

  /// - Parameter line: the line of the fence above the YAML.
  static func read(
    _ text: String, file: String, line: Int
  ) -> (figure: FigureSheet?, findings: [Finding]) {
    var yaml = YAMLReader(file: file, lineOffset: line, text: text)
    guard let root = yaml.root() else { return (nil, yaml.findings) }
    let top = Place(line: line + 1, column: 1)
    let fields = yaml.fields(
      root, known: ["title", "summary", "unit", "from", "to", "rows", "levels", "flow"])
    var figure = FigureSheet(
      title: yaml.required("title", in: fields, at: top),
      summary: yaml.required("summary", in: fields, at: top))
    if fields["flow"] != nil {
      figure.flow = yaml.list("flow", in: fields)
      if figure.flow.count < 2 {
        yaml.note(top, "A flow has two steps at least; write \"flow: [one, two]\".")
      }
    } else if let levels = fields["levels"]?.sequence {
      for item in levels { figure.levels.append(yaml.levels(item)) }
      if figure.levels.allSatisfy(\.levels.isEmpty) {
        yaml.note(top, "The figure shows nothing; write \"levels:\" with numbers.")
      }
    } else {
      let unit = yaml.required("unit", in: fields, at: top)
      let from = yaml.number("from", in: fields, at: top) ?? 0
      let to = yaml.number("to", in: fields, at: top) ?? 0
      if to <= from {
        yaml.note(top, "The axis ends before it begins; write \"from\" below \"to\".")
      }
      figure.axis = FigureAxis(from: from, to: to, unit: unit.text)
      for item in fields["rows"]?.sequence ?? [] { figure.ranges.append(yaml.range(item)) }
      if figure.ranges.isEmpty { yaml.note(top, "The figure shows nothing; write \"rows:\".") }
      for row in figure.ranges where row.from < from || row.to > to || row.to < row.from {
        yaml.note(row.label.place, "The row does not fit the axis; change its values or the axis.")
      }
    }
    return (figure, yaml.findings)
  }

  /// The figure of the guide.
  var figure: Figure {
    let drawing: FigureDrawing =
      if let axis {
        .ranges(
          axis: axis,
          rows: ranges.map { row in
            FigureRange(
              label: row.label.text, from: row.from, to: row.to,
              citations: row.cite.compactMap {
                if case .citation(let citation) = $0.meaning { citation } else { nil }
              })
          })
      } else if !flow.isEmpty {
        .flow(flow.map(\.text))
      } else {
        .levels(levels.map { FigureLevels(label: $0.label.text, levels: $0.levels) })
      }
    return Figure(title: title.text, drawing: drawing, summary: summary.text)
  }

  /// Its words, for the language checks.
  var prose: [Prose] {
    [Prose(.caption, title), Prose(.paragraph, summary)]
      + ranges.map { Prose(.caption, $0.label) } + levels.map { Prose(.caption, $0.label) }
      + flow.map { Prose(.caption, $0) }
  }
}

extension YAMLReader {
  fileprivate mutating func number(
    _ key: String, in fields: [String: YAMLNode], at place: Place
  ) -> Double? {
    guard let node = fields[key] else {
      note(place, "The key \"\(key)\" is missing; write \"\(key): 0\".")
      return nil
    }
    guard let number = node.string.flatMap({ Double($0) }), number.isFinite else {
      note(self.place(node), "\"\(key)\" is a number; write it in digits.")
      return nil
    }
    return number
  }

  fileprivate mutating func range(_ item: YAMLNode) -> FigureSheet.Range {
    let fields = fields(item, known: FigureSheet.rangeKeys)
    let place = place(item)
    let label = required("label", in: fields, at: place)
    let first = number(fields["at"] == nil ? "from" : "at", in: fields, at: place) ?? 0
    let last = fields["at"] == nil ? number("to", in: fields, at: place) ?? first : first
    let cite = list("cite", in: fields).map {
      FigureSheet.Cite(meaning: FootnoteDefinition.meaning($0.text[...]), place: $0.place)
    }
    if cite.isEmpty {
      note(place, "The row has no source; write \"cite: [source / Heading]\".", rule: .source)
    }
    return FigureSheet.Range(label: label, from: first, to: last, cite: cite)
  }

  fileprivate mutating func levels(_ item: YAMLNode) -> FigureSheet.Levels {
    let fields = fields(item, known: ["label", "levels"])
    let place = place(item)
    let levels = list("levels", in: fields).map { written -> Int in
      guard let level = Int(written.text), (0...FigureLevels.highest).contains(level) else {
        note(written.place, "A level is a whole number from 0 to \(FigureLevels.highest).")
        return 0
      }
      return level
    }
    return FigureSheet.Levels(label: required("label", in: fields, at: place), levels: levels)
  }
}
