/// Puts a one-syllable word in place of every word of the glossary: the reader has it explained.
struct GlossaryMask: Sendable {
  private let names: TermNames

  init(_ terms: [Term]) {
    names = TermNames(terms)
  }

  func masked(_ text: String) -> String {
    var masked = ""
    var done = text.startIndex
    for start in TermNames.wordStarts(in: text) where start >= done {
      guard let found = names.longest(in: text, at: start) else { continue }
      // A capital keeps its place, or the sentence before would run on.
      masked += text[done..<start] + (text[start].isUppercase ? "Term" : "term")
      done = found.end
    }
    return masked + text[done...]
  }
}
