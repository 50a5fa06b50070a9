import Testing

@testable import Authoring

@Suite("Sentences and words")
struct SentenceTests {
  @Test(
    "a text is cut into its sentences",
    arguments: [
      ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
      ("Dr. Smith came. He left.", ["Dr. Smith came.", "He left."]),
      ("It was 5.5 mg. Then more.", ["It was 5.5 mg.", "Then more."]),
      ("Ask, e.g. a nurse. Go.", ["Ask, e.g. a nurse.", "Go."]),
      ("No. Stop there.", ["No.", "Stop there."]),
      ("See No. 5 here.", ["See No. 5 here."]),
      ("The U.S. Food office said so.", ["The U.S. Food office said so."]),
      ("He said \"Stop.\" Then he went.", ["He said \"Stop.\"", "Then he went."]),
      ("Call (now.) Wait.", ["Call (now.)", "Wait."]),
      ("What next?", ["What next?"]),
      ("- ... !", []),
      ("", []),
    ])
  func split(text: String, sentences: [String]) {
    let found = Sentences.split(text).map { String($0).trimmingSuffix(while: \.isWhitespace) }
    #expect(found == sentences[...].map { $0[...] })
  }

  @Test(
    "words stand between spaces and hold a letter or a figure",
    arguments: [
      ("Take 5 mg (half a tablet) - now.", 7), ("full-length", 1), ("a / b", 2),
      ("1 to 2 weeks", 4),
      ("fast—slow", 2),
    ])
  func words(text: String, count: Int) {
    #expect(Sentences.words(text[...]).count == count)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
