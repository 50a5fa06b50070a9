import Education
import GuideStore
import Screen

/// Renders the same blocks as text to be printed, piped or read aloud: no boxes, warnings begin and
/// end in words, and what links lead to stands in lists of titles, which `bedside show` takes as well as
/// ids, or each with a number to type.
public struct PlainText {
  /// Lines that belong together; text that is given in parts is cut between items only.
  struct Item: Equatable, Sendable {
    var firstLine: Int
    /// The number to type and what it opens.
    var choice: Choice?
    /// A heading, which is nothing without what follows.
    var isHeading = false
  }

  let library: GuideLibrary
  /// What ids begin with, where guides stand side by side.
  let guide: String?
  let width: Int
  public private(set) var lines: [[Run]] = []
  private(set) var items: [Item] = []
  /// `nil` for text that is read without typing.
  private(set) var numbers: LinkNumbers?
  /// What a heading is called in text that is heard.
  private(set) var headingLabel = ""
  /// The numbers of the sources stand behind what they say.
  let showsCitations: Bool
  /// That a warning ends is said in words: who hears it sees no indent.
  public var saysEndOfWarnings = true
  /// Where the marks of the block stand that is being written.
  var marks = CitationMarks.atStatements

  /// - Parameters:
  ///   - width: columns of text; at least 20.
  ///   - guide: what the guide is called beside others; `nil` where it stands alone.
  public init(library: GuideLibrary, width: Int, guide: String? = nil) {
    self.init(library: library, width: width, guide: guide, showsCitations: true)
  }

  private init(library: GuideLibrary, width: Int, guide: String?, showsCitations: Bool) {
    self.library = library
    self.guide = guide
    self.showsCitations = showsCitations
    self.width = max(20, width)
  }

  /// Text to be heard or felt in linear mode: links have numbers, and nothing is indented.
  /// - Parameter numbers: those that stand above it.
  init(
    library: GuideLibrary, width: Int, numbers: LinkNumbers, headingLabel: String,
    showsCitations: Bool
  ) {
    self.init(library: library, width: width, guide: nil, showsCitations: showsCitations)
    self.numbers = numbers
    self.headingLabel = headingLabel
  }

  // MARK: What is printed

  public mutating func add(title: String) {
    separate()
    add([Run(Typography.title(title), style: .heading)], isHeading: true)
  }

  /// What follows is of this guide, and not of another.
  public mutating func add(titleOfGuide title: String) {
    add(title: guide.map { "\(title) (\($0))" } ?? title)
    separate()
  }

  public mutating func add(_ words: String, indent: Int = 0, style: Style = .text) {
    add([Run(Typography.kept(words), style: style)], indent: indent)
  }

  public mutating func add(bulleted words: String) {
    add([Run(Typography.kept(words))], bullet: "- ")
  }

  /// A line as it stands, however wide: a drawing, or a line to write on.
  public mutating func add(line: String) {
    items.append(Item(firstLine: lines.count))
    lines.append([Run(line)])
  }

  /// A line whose words stand in columns.
  mutating func add(laidOut line: [Run], indent: Int, beginsItem: Bool) {
    if beginsItem { items.append(Item(firstLine: lines.count)) }
    lines.append(indent > 0 ? [Run(blanks(indent))] + line : line)
  }

  /// Words that belong to what stands above them.
  mutating func add(continuing words: String) {
    add([Run(Typography.kept(words))], beginsItem: false)
  }

  /// A title and its id, which is never broken: it stands behind the title or on its own line.
  public mutating func add(row title: String, id: String, indent: Int = 0, bullet: String = "") {
    add([Run(title)], indent: indent, bullet: bullet)
    let id = Run("(\(Self.address(id, of: guide)))", style: .quiet)
    if let last = lines.last, last.columns + 1 + id.text.columns <= width {
      lines[lines.count - 1] = last + [Run(" "), id]
    } else {
      add(line: id, indent: indent + max(2, bullet.columns))
    }
  }

  /// An id on its own line, which is as long as it must be.
  /// - Parameter guide: the guide that it is an id of, where guides stand side by side.
  mutating func add(id: String, of guide: String?, indent: Int) {
    add(line: Run(Self.address(id, of: guide), style: .quiet), indent: indent)
  }

  private mutating func add(line: Run, indent: Int) {
    lines.append([Run(blanks(indent)), line])
  }

  /// An id as `bedside show` takes it.
  private static func address(_ id: String, of guide: String?) -> String {
    guide.map { "\($0):\(id)" } ?? id
  }

  public mutating func addBlank() { separate() }

  /// Which guide this is from, how old it is, and who has read it.
  public mutating func addImprint() {
    separate()
    for line in Wording.imprint(library.about) { add(line, style: .quiet) }
  }

  /// The title of a warning that its number opens.
  mutating func add(titleOf warning: Warning) {
    guard var choice = nextChoice(opening: warning.id) else { return }
    choice.opensWarning = true
    let title = Typography.title(warning.title)
    add(
      [Run("\(signalWord(of: warning)): \(title)", style: Style(warning.level))],
      bullet: Wording.number(choice.number), choice: choice)
  }

  /// What the citation marks mean, for the sources that are cited in `blocks`.
  public mutating func addSourceKey(for blocks: [Block]) {
    let cited = Set(blocks.flatMap(\.citations).map(\.source))
    let sources = library.sources.filter { cited.contains($0.id) }
    guard !sources.isEmpty else { return }
    separate()
    for source in sources { add(Wording.sourceHeading(source), style: .quiet) }
    add(Wording.ownLines, style: .quiet)
  }

  // MARK: Numbers

  var isNumbered: Bool { numbers != nil }

  func signalWord(of warning: Warning) -> String {
    isNumbered ? Wording.spokenSignalWord(warning.level) : warning.level.signalWord
  }

  mutating func nextChoice(opening target: Target) -> Choice? {
    // Whoever types 112 gets the emergency card, never the hundred and twelfth row of a list. A library
    // that cannot be searched says so where it is asked; here only a number is chosen.
    let library = library
    let number = numbers?.number(opening: target) {
      $0 >= 100 && (try? library.search("\($0)"))?.card != nil
    }
    return number.map { Choice(number: $0, target: target) }
  }

  // MARK: Lines

  /// Not more than half a line, however deep a row stands.
  private func blanks(_ indent: Int) -> String {
    String(repeating: " ", count: min(indent, width / 2))
  }

  /// A blank line, unless there is one.
  mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  mutating func add(
    _ runs: [Run], indent: Int = 0, bullet: String = "", beginsItem: Bool = true,
    choice: Choice? = nil, isHeading: Bool = false
  ) {
    if beginsItem {
      items.append(Item(firstLine: lines.count, choice: choice, isHeading: isHeading))
    }
    let blanks = blanks(indent)
    let rest = blanks + String(repeating: " ", count: bullet.columns)
    for (index, line) in runs.wrapped(to: width - rest.columns).enumerated() {
      let start = index == 0 ? blanks + bullet : rest
      lines.append(start.isEmpty ? line : [Run(start)] + line)
    }
  }
}

/// A number to type and what it opens.
struct Choice: Equatable, Sendable {
  var number: Int
  var target: Target
  /// It opens the warning whose title was read, by itself and not its page.
  var opensWarning = false
}
