import Education

/// A block of a page before its links and footnotes are looked up.
struct DraftBlock: Equatable, Sendable {
  indirect enum Content: Equatable, Sendable {
    case heading(level: Int, Passage)
    case paragraph(Passage)
    /// `> ` before one paragraph without a level.
    case quotation(Passage)
    case list(ordered: Bool, items: [Passage])
    case table(header: [Passage], rows: [[Passage]])
    case alert(Alert)
    case figure(FigureSheet)
    case form(FormSheet)
    /// A paragraph that is only a link to a warning: that warning stands here too.
    case repeatedWarning(Piece)
    /// The page's last paragraph, which begins with "See also:".
    case seeAlso([Piece])
  }

  var content: Content
  var place: Place
}

/// `> [!DANGER] Title` and the quoted lines below it.
struct Alert: Equatable, Sendable {
  /// As written in the brackets; `nil` where they are missing.
  var levelName: String?
  var title: Passage
  var blocks: [DraftBlock]

  var level: WarningLevel? { levelName.flatMap { WarningLevel(rawValue: $0.lowercased()) } }
}
