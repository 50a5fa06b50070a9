import Education
import Screen

/// A line of a page that does not depend on how wide the page is: resizing and going back keep
/// the sentence where it was.
struct Anchor: Equatable, Comparable, Sendable {
  var block: Int
  /// How much of the block stands before the line, counted alike at every width.
  var offset: Int

  static let start = Anchor(block: -1, offset: 0)

  static func < (left: Self, right: Self) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}

/// One row of a laid-out page.
struct PageLine: Equatable, Sendable {
  var runs: [Run]
  var anchor: Anchor
  /// The selectable row that this line belongs to.
  var row: Int?
  /// The line is read with the one above it: both are of one row of a table, or of one item of a list.
  var continues = false
  /// It is of a row of a table: half of one says what happened, and not what to do.
  var isOfTable = false
}

/// Something on a page that Enter opens.
struct Stop: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Inside a sentence.
    case link, term
    /// A whole row of its own: arrows stop at it.
    case row
    /// The title of a warning, which opens and folds it.
    case fold
  }

  var kind: Kind
  /// What it is called in the footer.
  var title: String
  /// For a fold the warning itself.
  var target: Target
  var line: Int

  var isRow: Bool { kind == .row || kind == .fold }
}

/// A page broken into lines of a given width.
struct PageLayout: Equatable, Sendable {
  /// A heading, and the line it stands on.
  struct Heading: Equatable, Sendable {
    var text: String
    var line: Int
    var level: Int
  }

  /// The names of the columns of a table, in one line.
  struct TableHead: Equatable, Sendable {
    var runs: [Run]
    /// From the first line of the head to the last of the rows.
    var table: Range<Int>
  }

  var lines: [PageLine] = []
  var stops: [Stop] = []
  var headings: [Heading] = []
  var tableHeads: [TableHead] = []
  /// What each statement is made from; the group of a run is an index of this list.
  var citations: [[Citation]] = []
  /// The words of each statement, by the same groups.
  var statements: [String] = []
  /// Columns of text; at least 1.
  let width: Int

  /// The page with a blank row above each line that is none, which some eyes need to find the next.
  /// A title in several lines stays together, and the bar beside a warning is not broken.
  var roomy: PageLayout {
    var roomy = self
    roomy.lines = []
    let rows = lines.map { line in
      let isSameTitle = line.row != nil && roomy.lines.last?.row == line.row
      if !line.runs.isEmpty, !isSameTitle {
        let bar = line.runs.first.flatMap { $0.text == "│ " ? $0 : nil }
        roomy.lines.append(
          PageLine(
            runs: bar.map { [$0] } ?? [], anchor: line.anchor, continues: line.continues,
            isOfTable: line.isOfTable))
      }
      roomy.lines.append(line)
      return roomy.lines.count - 1
    }
    for (index, stop) in stops.enumerated() where stop.line >= 0 {
      roomy.stops[index].line = rows[stop.line]
    }
    for (index, heading) in headings.enumerated() {
      roomy.headings[index].line = rows[heading.line]
    }
    for (index, head) in tableHeads.enumerated() {
      let (first, last) = (rows[head.table.lowerBound], rows[head.table.upperBound - 1])
      roomy.tableHeads[index].table = first..<last + 1
    }
    return roomy
  }

  /// The names of the columns where a screen begins inside a table, below them.
  func tableHead(above line: Int) -> [Run]? {
    tableHeads.first { $0.table.dropFirst().contains(line) }?.runs
  }

  /// The last line that begins at or before `anchor`.
  func line(at anchor: Anchor) -> Int {
    lines.lastIndex { $0.anchor <= anchor } ?? 0
  }
}
