/// A published text that the guide is made from.
public struct Source: Equatable, Sendable {
  public var id: String
  /// The figure in citation marks, counted from 1 in the order of `guide.yml`.
  public var number: Int
  public var title: String
  /// At most 24 characters; stands before the source's line in a disagreement.
  public var short: String
  public var publisher: String
  public var publisherKind: String
  /// As the source gives it, or "none given".
  public var date: String
  public var sections: [SourceSection]

  public init(
    id: String, number: Int, title: String, short: String, publisher: String,
    publisherKind: String, date: String, sections: [SourceSection]
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.short = short
    self.publisher = publisher
    self.publisherKind = publisherKind
    self.date = date
    self.sections = sections
  }
}

/// A section of a source, under the source's own heading.
public struct SourceSection: Equatable, Sendable {
  public var heading: String
  /// A heading above other sections without text of its own, which nothing can cite.
  public var isContainer: Bool

  public init(heading: String, isContainer: Bool = false) {
    self.heading = heading
    self.isContainer = isContainer
  }
}

/// Where a statement comes from, down to the section.
public struct Citation: Hashable, Sendable {
  public var source: String
  public var section: String

  public init(source: String, section: String) {
    self.source = source
    self.section = section
  }
}
