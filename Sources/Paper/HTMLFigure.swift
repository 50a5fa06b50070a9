import Education

/// How a figure is drawn on paper: a bar a row along one axis, with its words above it.
extension HTMLWriter {
  mutating func add(_ figure: Figure) {
    element("p", class: "title") { $0.text(figure.title) }
    switch figure.drawing {
    case .ranges(let axis, let rows):
      for row in rows {
        element("p", class: "figure") {
          $0.text(row.label)
          $0.add(figures: row.citations)
        }
        addBar(from: axis.share(of: row.from), to: axis.share(of: row.to))
      }
    case .levels(let series):
      element("ul") { for one in series { $0.element("li") { $0.text(one.label) } } }
    case .flow(let steps):
      for (index, step) in steps.enumerated() {
        if index > 0 { element("p", class: "arrow") { $0.text("\u{2193}") } }
        element("p", class: "step") { $0.text(step) }
      }
    }
    element("p") { $0.text(figure.summary) }
  }

  /// - Parameters:
  ///   - start, end: hundredths of the axis. A single value is a mark that is wide enough to be seen.
  private mutating func addBar(from start: Int, to end: Int) {
    let width = max(2, end - start)
    element("div", class: "axis") {
      $0.element("div", class: "bar", style: "margin-left: \(min(start, 98))%; width: \(width)%") {
        _ in
      }
    }
  }

  /// Lines and no colours: a browser prints no backgrounds.
  static let figureStyle = """
    .figure { margin: .3em 0 0 } .axis { border-bottom: 1px solid #000; margin-bottom: .4em }
    .bar { border-top: .5em solid #000 }
    .step { border: 1px solid #000; padding: .3em .6em; text-align: center; break-inside: avoid }
    .arrow { margin: 0; text-align: center; break-after: avoid }
    """
}

extension FigureAxis {
  fileprivate func share(of value: Double) -> Int {
    Int(((value - from) / (to - from) * 100).rounded())
  }
}
