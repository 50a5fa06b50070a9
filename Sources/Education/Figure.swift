/// A picture drawn from data, for people who would rather look than read.
///
/// It never says more than its words: `summary` is its text equivalent (WCAG 2.2, 1.1.1), and the
/// rows can be read one by one without seeing their length.
public struct Figure: Equatable, Sendable {
  public var title: String
  public var drawing: FigureDrawing
  /// What the figure shows, in a sentence or two.
  public var summary: String

  public init(title: String, drawing: FigureDrawing, summary: String) {
    self.title = title
    self.drawing = drawing
    self.summary = summary
  }
}

/// What is drawn.
public enum FigureDrawing: Equatable, Sendable {
  /// Values and ranges on one axis, a row each.
  case ranges(axis: FigureAxis, rows: [FigureRange])
  /// Levels over time without numbers, side by side for comparison.
  case levels([FigureLevels])
  /// What follows from what, from top to bottom: a flow chart without branches.
  case flow([String])
}

/// The axis that the rows of a figure share.
public struct FigureAxis: Equatable, Sendable {
  public var from: Double
  public var to: Double
  /// As it stands after the number: "mg a day".
  public var unit: String

  public init(from: Double, to: Double, unit: String) {
    self.from = from
    self.to = to
    self.unit = unit
  }
}

/// A value, or a range from one value to another, and who says it.
public struct FigureRange: Equatable, Sendable {
  public var label: String
  public var from: Double
  public var to: Double
  public var citations: [Citation]

  public init(label: String, from: Double, to: Double, citations: [Citation]) {
    self.label = label
    self.from = from
    self.to = to
    self.citations = citations
  }
}

/// A course over time, as levels from 0 to 8; a drawing of an idea, not of measurements.
public struct FigureLevels: Equatable, Sendable {
  public var label: String
  public var levels: [Int]

  public static let highest = 8

  public init(label: String, levels: [Int]) {
    self.label = label
    self.levels = levels
  }
}

extension Figure {
  /// It shows values or a course. A flow shows in what order what the page says belongs together.
  public var isGraph: Bool { if case .flow = drawing { false } else { true } }

  /// Every citation of the figure, in reading order.
  public var citations: [Citation] {
    guard case .ranges(_, let rows) = drawing else { return [] }
    return rows.flatMap(\.citations)
  }

  /// The figure in words: its title, its rows, and what they show.
  public var plainText: String {
    let rows: [String] =
      switch drawing {
      case .ranges(_, let rows): rows.map(\.label)
      case .levels(let series): series.map(\.label)
      case .flow(let steps): steps
      }
    return ([title] + rows + [summary]).joined(separator: "\n")
  }
}
