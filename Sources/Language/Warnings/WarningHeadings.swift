/// By which words a heading in a language says that what stands below it warns.
public enum WarningHeadings {
  /// By the tags of their languages (BCP 47). A heading is looked up in all of them: no word of one says
  /// something else in another.
  private static let all: [(tag: String, headings: WarningWords)] = [
    ("en", .english), ("es", .spanish), ("fr", .french), ("de", .german), ("it", .italian),
    ("pt", .portuguese),
  ]

  /// "Warnings and precautions", "Contraindications", "Who should not take it", "No tome Samplin si".
  public static func warns(_ title: String) -> Bool {
    let title = title.lowercased()
    if title.split(whereSeparator: { !$0.isLetter && $0 != "-" }).contains(where: words.contains) {
      return true
    }
    let line = title.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
    return line.indices.contains { start in
      phrases[line[start]]?.contains { line[(start + 1)...].starts(with: $0) } == true
    }
  }

  private static let words = all.reduce(into: Set<Substring>()) { $0.formUnion($1.headings.words) }
  /// The words behind the first of each phrase, by the first.
  private static let phrases = Dictionary(
    grouping: all.flatMap { $0.headings.phrases.map { $0.split(separator: " ") } }, by: { $0[0] }
  ).mapValues { $0.map { $0.dropFirst() } }

  /// Whether the headings that warn are known in a language.
  /// - Parameter tag: empty for what is read as English.
  public static func areKnown(in tag: String) -> Bool {
    Languages.isRead(tag) || all.contains { Languages.isSame($0.tag, tag) }
  }

  /// What these languages are called in English.
  public static var languages: [String] { all.map { Languages.name($0.tag) } }
}
