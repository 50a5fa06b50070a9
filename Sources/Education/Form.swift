/// What a reader uses with a phone or a pen: words to say, boxes to tick, and lines to fill in.
///
/// A tool and no text: it tells nothing that the page beside it does not tell, so search and JSON leave
/// it out, and it is always the guide's own.
public struct Form: Equatable, Sendable {
  public var title: String
  /// Words to say, as they are said.
  public var say: [String]
  public var ticks: [String]
  /// What is written on each line.
  public var fields: [String]

  public init(title: String, say: [String], ticks: [String], fields: [String]) {
    self.title = title
    self.say = say
    self.ticks = ticks
    self.fields = fields
  }
}
