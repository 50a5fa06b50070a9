import Education
import Language

/// Headings are at least two words in sentence case, without a full stop, unique on their page;
/// only the questions ask.
struct HeadingCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    let ordinary = ordinaryWords(manuscript)
    return manuscript.pages.flatMap { page -> [Finding] in
      var seen: Set<String> = []
      return page.prose.filter { [.title, .heading, .alertTitle].contains($0.kind) }
        .flatMap { prose -> [Finding] in
          var problems: [String] = []
          if Sentences.words(prose.text[...]).count < 2 {
            problems.append("The heading is one word; write at least two.")
          }
          if prose.text.hasSuffix(".") {
            problems.append("The heading ends with a full stop; leave it out.")
          }
          if !page.kind.asks, prose.text.hasSuffix("?") {
            problems.append("The heading asks; only the questions do, so write a statement.")
          }
          // A warning may be called what its page is called.
          if prose.kind != .alertTitle, !seen.insert(prose.text.lowercased()).inserted {
            problems.append("The heading stands twice on the page; rename one of the two.")
          }
          let capital = capital(in: prose.text, ordinary).map { word in
            Finding(
              .capital, .warning, page.path, prose.place,
              "\"\(word)\" has a capital letter; write headings in sentence case.")
          }
          return problems.map { Finding(.heading, .warning, page.path, prose.place, $0) }
            + [capital].compactMap(\.self)
        }
    }
  }

  /// A word in capitals that the guide elsewhere writes small, and so is no name.
  private func capital(in heading: String, _ ordinary: Set<String>) -> Substring? {
    var isFirst = true
    for token in heading.split(separator: " ") {
      let word = token.trimmingPrefix { !$0.isLetter }.prefix { $0.isLetter || $0 == "'" }
      let isCapital =
        word.first?.isUppercase == true && word.dropFirst().allSatisfy { !$0.isUppercase }
      if !isFirst, isCapital, word.count > 1, ordinary.contains(word.lowercased()) { return word }
      isFirst = token.last.map { ".:?!".contains($0) } ?? false
    }
    return nil
  }

  private func ordinaryWords(_ manuscript: Manuscript) -> Set<String> {
    var words: Set<String> = []
    for page in manuscript.pages {
      for prose in page.prose where prose.isReading {
        for word in Self.letters.words(of: prose.text[...]) where word.first?.isLowercase == true {
          words.insert(String(word))
        }
      }
    }
    return words
  }

  private static let letters = WordLetters(and: "'", hasNumbers: false)
}
