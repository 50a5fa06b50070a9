import Education

/// Whether every word of a document's body stands in the guide that was made of it.
struct LostWords {
  /// Each lost word with how many times it is missing, in the order of the document.
  let words: [(word: String, count: Int)]
  /// How many words the document holds.
  let counted: Int

  init(of document: Document, in guide: Guide) {
    self.init(of: document, in: guide.nodes[...], titled: guide.about.title)
  }

  /// - Parameter nodes: those that the document became; it is one of several.
  init(of document: Document, in nodes: ArraySlice<Node>, titled title: String = "") {
    var there: [String: Int] = [:]
    func count(_ text: String) { for word in Self.split(text) { there[word, default: 0] += 1 } }
    count(title)
    if document.bodyHoldsTold { count(document.told) }
    for node in nodes {
      count(node.title)
      for block in node.blocks {
        if case .warning(let warning) = block { count(warning.level.signalWord) }
        count(block.plainText)
      }
    }
    var missing: [String: Int] = [:]
    var order: [String] = []
    let body = Self.split(document.body)
    counted = body.count
    for word in body {
      if let left = there[word], left > 0 {
        there[word] = left - 1
      } else {
        if missing[word] == nil { order.append(word) }
        missing[word, default: 0] += 1
      }
    }
    words = order.map { ($0, missing[$0]!) }
  }

  /// Where most of them stand together, so that a person finds them.
  func line(in text: String) -> Int {
    let wanted = Set(words.map(\.word))
    var best = (line: 1, count: 0)
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let count = wanted.intersection(Self.split(String(line))).count
      if count > best.count { best = (place + 1, count) }
    }
    return best.line
  }

  /// Letters that stand together, and digits that do, in lower case: "m2" is set as "m^2".
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var isNumber = false
    var word = ""
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text.readable.lowercased() {
      guard character.isLetter || character.isNumber else {
        close()
        continue
      }
      if character.isNumber != isNumber { close() }
      isNumber = character.isNumber
      word.append(character)
    }
    close()
    return words
  }
}

extension DocumentWording {
  static func lost(_ lost: LostWords, in file: DocumentFile) -> Finding {
    let count = lost.words.reduce(0) { $0 + $1.count }
    let shown = lost.words.prefix(8).map(\.word).joined(separator: ", ")
    return Finding(
      path: file.path, line: lost.line(in: file.text), severity: .warning,
      message: "\(count == 1 ? "1 word is" : "\(count) words are") not taken over (\(shown)); read "
        + "them in the file itself.", rule: .leftOut)
  }
}
