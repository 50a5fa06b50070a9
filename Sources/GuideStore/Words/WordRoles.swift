/// Where a guide has a word.
struct WordRoles: OptionSet, Sendable {
  let rawValue: Int

  /// In a title, in a way to ask, among keywords, or in the lexicon.
  static let name = WordRoles(rawValue: 1)
  /// In a title or among the keywords of a page.
  static let title = WordRoles(rawValue: 2)
  /// Where a reader sees it, in a title or a text.
  static let shown = WordRoles(rawValue: 4)
  /// In a phrase that opens an action card.
  static let crisis = WordRoles(rawValue: 8)
}
