/// A block of a page, in reading order.
public enum Block: Equatable, Sendable {
  /// Levels 2 and 3; a page's title is level 1 and not a block.
  case heading(level: Int, text: String)
  case paragraph([Statement])
  /// Words of somebody, or words to say: set apart from the text.
  case quotation([Statement])
  case list(ordered: Bool, items: [[Statement]])
  /// Lines of a document that keep the marks and the depth that they have there.
  case outline([OutlineItem])
  /// Cells hold statements; the first column labels its row.
  case table(header: [String], rows: [[[Statement]]])
  case warning(Warning)
  /// What each source says of one matter, the most careful first.
  case positions([Position])
  case figure(Figure)
  case form(Form)
  /// Rows that each open another page.
  case menu(title: String?, items: [MenuItem])
}

/// A line of an outline: "1.1", "a)" or a bullet, and what stands behind it.
public struct OutlineItem: Equatable, Sendable {
  /// Empty for a line without a mark, which continues the one above it or stands for itself.
  public var marker: String
  /// 0 for the outermost.
  public var depth: Int
  public var statements: [Statement]

  public init(marker: String, depth: Int = 0, statements: [Statement]) {
    self.marker = marker
    self.depth = depth
    self.statements = statements
  }
}

/// A safety message of the ANSI Z535 kind: signal word, what to do or not to do, why, and what to do now.
public struct Warning: Equatable, Sendable {
  /// The page that it was written on, and the slug of its title.
  public var id: Target
  public var level: WarningLevel
  public var title: String
  /// Paragraphs and lists; where a document sets more apart, whatever stands there.
  public var blocks: [Block]
  /// This page repeats a warning that stands on another page.
  public var isRepeated: Bool

  public init(
    id: Target, level: WarningLevel, title: String, blocks: [Block], isRepeated: Bool = false
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.blocks = blocks
    self.isRepeated = isRepeated
  }
}

/// The signal words of ANSI Z535.6, gravest first.
public enum WarningLevel: String, Equatable, Sendable, CaseIterable, Comparable {
  case danger, warning, caution, notice

  /// `DANGER`, as printed before the title.
  public var signalWord: String { rawValue.uppercased() }

  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}

/// What one source says about a matter on which the sources differ.
public struct Position: Equatable, Sendable {
  public var source: String
  public var statements: [Statement]
  /// The source does not speak of the matter.
  public var isSilent: Bool

  public init(source: String, statements: [Statement], isSilent: Bool = false) {
    self.source = source
    self.statements = statements
    self.isSilent = isSilent
  }
}

/// A row that opens another page.
public struct MenuItem: Equatable, Sendable {
  public var title: String
  public var target: Target
  public var note: String?

  public init(title: String, target: Target, note: String? = nil) {
    self.title = title
    self.target = target
    self.note = note
  }
}
