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

  /// A line such as "Q1. Is it a painkiller?" or "Question: how to store it", which is a question by what
  /// it begins with. "Q-tips" and the item "q)" of a list are none.
  public static func opensQuestion(_ line: String) -> Bool {
    guard mayOpenQuestion(line) else { return false }
    return line.hasSuffix("?")
      ? line.prefixMatch(of: /(?i)(q|question)\s?\d{0,3}\s?[.:)\]-]\s*\S/) != nil
      : line.prefixMatch(of: /(?i)(q|question)\s?(\d{1,3}\s?[.:)\]]|:)\s+\S/) != nil
  }

  /// It begins with the letter of such a line: to ask costs next to nothing.
  public static func mayOpenQuestion(_ line: String) -> Bool {
    line.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "q")
  }

  /// How many of the lines at the start are one question, which may be broken over several.
  public static func questionLines(_ lines: some Sequence<String>) -> Int {
    let lines = Array(lines.prefix(longestQuestion))
    guard let first = lines.first, mayOpenQuestion(first) else { return 0 }
    guard !first.hasSuffix("?") else { return opensQuestion(first) ? 1 : 0 }
    let end = lines.indices.dropFirst().first { opensAnswer(lines[$0]) || opensQuestion(lines[$0]) }
    let asking = lines[..<(end ?? lines.endIndex)].firstIndex { $0.hasSuffix("?") }
    if let asking, opensQuestion(lines[...asking].joined(separator: " ")) { return asking + 1 }
    return opensQuestion(first) ? end ?? 1 : 0
  }

  private static let longestQuestion = 5

  /// Where the answer begins that stands on the line of its question: "Q: Is it safe? A: Ask."
  public static func answer(inLineOf line: String) -> String.Index? {
    guard opensQuestion(line) else { return nil }
    if let marked = line.firstMatch(of: /\?\s+(?=(A|Answer)\s?\d{0,3}\s?[.:]\s)/) {
      return marked.range.upperBound
    }
    guard !line.hasSuffix("?"), let mark = line.lastIndex(of: "?") else { return nil }
    let behind = line[mark...].dropFirst()
    return behind.first == " " ? line.index(after: behind.startIndex) : nil
  }

  /// "A: No." below a question.
  private static func opensAnswer(_ line: String) -> Bool {
    line.prefixMatch(of: /(?i)(a|answer)\s?\d{0,3}\s?[.:)\]]/) != nil
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter })
  }
}
