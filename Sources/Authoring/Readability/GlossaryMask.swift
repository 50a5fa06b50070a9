/// Puts a one-syllable word in place of every word of the glossary: the reader has it explained.
struct GlossaryMask: Sendable {
  private let names: TermMarking

  init(_ terms: [Term]) {
    names = TermMarking(terms)
  }

  func masked(_ text: String) -> String {
    var masked = ""
    var done = text.startIndex
    for start in TermMarking.wordStarts(in: text) where start >= done {
      guard let found = names.longestName(in: text, at: start) else { continue }
      // A capital keeps its place, or the sentence before would run on.
      masked += text[done..<start] + (text[start].isUppercase ? "Term" : "term")
      done = found.end
    }
    return masked + text[done...]
  }
}
