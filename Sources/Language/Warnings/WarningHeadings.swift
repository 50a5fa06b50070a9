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
    let words = title.split { !$0.isLetter && $0 != "-" }
    let line =
      " "
      + title.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }
      .joined(separator: " ") + " "
    return all.contains { _, headings in
      words.contains(where: headings.words.contains)
        || headings.phrases.contains { line.contains($0) }
    }
  }

  /// Whether the headings that warn are known in a language.
  /// - Parameter tag: empty for what is read as English.
  public static func areKnown(in tag: String) -> Bool {
    Languages.isRead(tag) || all.contains { Languages.isSame($0.tag, tag) }
  }

  /// What these languages are called in English.
  public static var languages: [String] { all.map { Languages.name($0.tag) } }
}
