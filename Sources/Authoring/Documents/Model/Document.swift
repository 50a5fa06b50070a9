import Education
import Language

/// A document of somebody else as it was read: its parts as a tree, word for word.
struct Document: Sendable {
  var title: String
  /// BCP 47; empty where the document does not tell.
  var language = ""
  var publication = Publication()
  /// What stands before its first heading.
  var opening: [Block] = []
  var parts: [DocumentPart] = []
  /// Names by which links inside the document lead to its top.
  var anchors: [String] = []
  /// The words of its body as they stand in the file, read apart from what became of them: the measure
  /// of whether any were lost.
  var body: String {
    get { readBody() }
    set { readBody = { newValue } }
  }
  /// Opening a document needs it not.
  var readBody: @Sendable () -> String = { "" }
  /// What was left out, and why.
  var findings: [Finding] = []
  /// Menus and the like that stand beside the text of a web page, which every reader would rather not
  /// be told one by one.
  var around: [Finding] = []
  /// How many words those hold.
  var wordsAround = 0
  /// The words that findings name; of a document whose body holds them they are not lost.
  var told = ""
  var bodyHoldsTold = false
}

extension Document {
  /// So much of its text as tells the language.
  var beginning: String {
    var text = ""
    func add(_ blocks: [Block]) {
      for block in blocks where text.utf8.count < CommonWords.mostBytes {
        text += block.plainText + "\n"
      }
    }
    func add(_ parts: [DocumentPart]) {
      for part in parts where text.utf8.count < CommonWords.mostBytes {
        text += part.title + "\n"
        add(part.blocks)
        add(part.parts)
      }
    }
    add(opening)
    add(parts)
    return text
  }

  /// It holds no word.
  var isEmpty: Bool {
    opening.isEmpty && parts.isEmpty && !body.contains { $0.isLetter || $0.isNumber }
  }
}
