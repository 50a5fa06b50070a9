/// What the headings of leaflets and labels say about what stands below them.
public enum LeafletHeadings {
  /// "Frequently Asked Questions (FAQs)", "Questions and answers".
  public static func introducesQuestions(_ title: String) -> Bool {
    let title = title.lowercased()
    return questionHeadings.contains { title.contains($0) } || words(of: title).contains("faq")
      || words(of: title).contains("faqs")
  }

  private static let questionHeadings = [
    "frequently asked", "common questions", "questions and answers", "questions & answers", "q&a",
    "q & a", "questions people ask", "your questions",
  ]

  /// A title that any leaflet may have: it names nothing behind that.
  public static func isGeneric(_ title: String) -> Bool {
    let title = title.lowercased()
    return genericTitles.contains { generic in
      title.hasPrefix(generic)
        && !title.dropFirst(generic.count).split { !$0.isLetter }.contains {
          MedicineName.isName(String($0))
        }
    }
  }

  private static let genericTitles = [
    "package leaflet", "patient information leaflet", "patient information", "information for the",
    "patient leaflet", "medication guide", "drug facts", "read this leaflet", "read all of this",
  ]

  /// The question of a line such as "Q1. Is it a painkiller?", which is a question by its number.
  public static func isNumberedQuestion(_ line: String) -> Bool {
    line.hasSuffix("?")
      && line.prefixMatch(of: /(?i)(q|question)\s?\d{0,3}\s?[.:)\]-]\s*\S/) != nil
  }

  /// "Warnings and precautions", "Contraindications", "Who should not take it".
  public static func warns(_ title: String) -> Bool {
    let words = words(of: title.lowercased())
    if !words.isDisjoint(with: warningWords) { return true }
    let line = " " + title.lowercased() + " "
    return warningHeadings.contains { line.contains($0) }
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter })
  }

  private static let warningWords: Set<Substring> = [
    "warning", "warnings", "contraindication", "contraindications", "precaution", "precautions",
  ]

  private static let warningHeadings = [
    " do not use ", " do not take ", "should not take", "should not use", "must not take",
    "must not use", "important safety information", "when to get emergency",
    "when to call 911", "call 911", "stop use and ask",
  ]
}
