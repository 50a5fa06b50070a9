/// Where in a page the person is: the lines that are on the screen, and the line that was asked for.
struct ReadingPlace: Equatable, Sendable {
  private(set) var viewport = Viewport()
  private var kept: Kept?

  /// The line that was asked for. While the person does not scroll on, it is where they are, even
  /// if this size of screen cannot begin with it: another size will again.
  private struct Kept: Equatable, Sendable {
    var anchor: Anchor
    var top: Int
  }

  /// The line being read, independent of the page's width and height.
  func anchor(in layout: PageLayout) -> Anchor {
    if let kept, kept.top == viewport.top { return kept.anchor }
    return layout.lines.isEmpty ? .start : layout.lines[viewport.top].anchor
  }

  /// The line where reading goes on: the first on the screen, or the one that was asked for where
  /// the page is too short to begin with it.
  func line(in layout: PageLayout) -> Int {
    guard let kept, kept.top == viewport.top else { return viewport.top }
    let line = layout.line(at: kept.anchor)
    return viewport.visible.contains(line) ? line : viewport.top
  }

  mutating func resize(height: Int, in layout: PageLayout) {
    viewport.resize(height: height, count: layout.lines.count)
  }

  /// The page was laid out anew around its lines: those on the screen stay there.
  mutating func stay(at anchor: Anchor, in layout: PageLayout) {
    let asked = kept?.top == viewport.top ? kept?.anchor : nil
    resize(height: viewport.height, in: layout)
    viewport.scroll(to: layout.line(at: anchor))
    kept = asked.map { Kept(anchor: $0, top: viewport.top) }
  }

  mutating func go(to anchor: Anchor, in layout: PageLayout) {
    viewport.scroll(to: layout.line(at: anchor))
    keep(anchor)
  }

  /// This is where the person is, whatever the screen begins with.
  mutating func keep(_ anchor: Anchor) { kept = Kept(anchor: anchor, top: viewport.top) }

  /// Brings lines onto the screen that the program wants to be seen.
  mutating func show(_ lines: Range<Int>) { viewport.show(lines) }
  mutating func show(from line: Int) { viewport.scroll(to: line) }

  /// The person moves on: what they asked for before counts no more.
  /// - Returns: whether anything moved.
  @discardableResult
  mutating func scroll(to line: Int) -> Bool {
    kept = nil
    return viewport.scroll(to: line)
  }

  /// The page is another below the line being read.
  mutating func forget() { kept = nil }
}
