/// What a sentence may say: words, each one of several, that follow each other at once or not far away, in one
/// part of a sentence. A regular expression says the same, and to make ten of them takes longer than to read a
/// leaflet for what they say.
struct WordShape {
  private enum Gap {
    /// One space.
    case space
    /// So many characters, none of which ends a part of a sentence.
    case characters(Int)
    /// A space, and so many words, each with a space behind it.
    case words(Int)
  }

  private var first: [[Unicode.Scalar]]
  private var rest: [(gap: Gap, words: [[Unicode.Scalar]])] = []

  /// - Parameter words: in small letters, with `|` between those of which one stands there.
  init(_ words: String) { first = Self.parted(words) }

  /// Behind one space.
  func next(_ words: String) -> WordShape { adding(.space, words) }

  /// Behind so many characters at most.
  func within(_ characters: Int, _ words: String) -> WordShape {
    adding(.characters(characters), words)
  }

  /// Behind so many words at most.
  func within(words count: Int, _ words: String) -> WordShape { adding(.words(count), words) }

  private func adding(_ gap: Gap, _ words: String) -> WordShape {
    var shape = self
    shape.rest.append((gap, Self.parted(words)))
    return shape
  }

  private static func parted(_ words: String) -> [[Unicode.Scalar]] {
    words.split(separator: "|").map { Array($0.unicodeScalars) }
  }

  /// The regular expression that says the same.
  var pattern: String {
    func form(_ words: [[Unicode.Scalar]]) -> String {
      #"\b("# + words.map { word in word.map(String.init).joined() }.joined(separator: "|")
        + #")\b"#
    }
    return rest.reduce(into: form(first)) { pattern, step in
      switch step.gap {
      case .space: pattern += " "
      case .characters(let most): pattern += "[^.;]{0,\(most)}"
      case .words(let most): pattern += #" (\w+ ){0,\#(most)}"#
      }
      pattern += form(step.words)
    }
  }

  /// - Parameter sentence: in small letters.
  func stands(in sentence: [Unicode.Scalar]) -> Bool {
    sentence.indices.contains { stands(first, at: $0, before: 0, in: sentence) }
  }

  /// One of the words begins at a place, and the rest follows.
  private func stands(
    _ words: [[Unicode.Scalar]], at start: Int, before step: Int, in sentence: [Unicode.Scalar]
  ) -> Bool {
    guard Self.isBoundary(start, in: sentence) else { return false }
    return words.contains { word in
      let end = start + word.count
      return end <= sentence.count && sentence[start] == word[0]
        && sentence[start..<end].elementsEqual(word)
        && Self.isBoundary(end, in: sentence) && follows(step, from: end, in: sentence)
    }
  }

  private func follows(_ step: Int, from end: Int, in sentence: [Unicode.Scalar]) -> Bool {
    guard step < rest.count else { return true }
    func stand(at place: Int) -> Bool {
      place < sentence.count && stands(rest[step].words, at: place, before: step + 1, in: sentence)
    }
    switch rest[step].gap {
    case .space: return end < sentence.count && sentence[end] == " " && stand(at: end + 1)
    case .characters(let most):
      for place in end...(end + most) {
        if stand(at: place) { return true }
        guard place < sentence.count, sentence[place] != ".", sentence[place] != ";" else {
          return false
        }
      }
      return false
    case .words(let most):
      var place = end
      for _ in 0...most {
        guard place < sentence.count, sentence[place] == " " else { return false }
        if stand(at: place + 1) { return true }
        guard let next = sentence[(place + 1)...].firstIndex(where: { !$0.isOfWord }),
          next > place + 1
        else { return false }
        place = next
      }
      return false
    }
  }

  /// A word begins or ends there: neither stands a letter on both sides, nor a mark inside a word, as in "can't"
  /// and "3.5" (Unicode Standard Annex 29, "Word Boundaries").
  private static func isBoundary(_ place: Int, in sentence: [Unicode.Scalar]) -> Bool {
    guard place > 0, place < sentence.count else { return true }
    let (before, behind) = (sentence[place - 1], sentence[place])
    if before.isOfWord, behind.isOfWord { return false }
    if before.isOfWord, place + 1 < sentence.count {
      return !behind.joins(before, sentence[place + 1])
    }
    if behind.isOfWord, place > 1 { return !before.joins(sentence[place - 2], behind) }
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool { isLetter || isFigure || self == "_" }

  // Asking Unicode of each takes ten times as long, and most are of ASCII.
  private var isLetter: Bool {
    isASCII ? "a"..."z" ~= self || "A"..."Z" ~= self : properties.isAlphabetic
  }

  private var isFigure: Bool {
    isASCII ? "0"..."9" ~= self : properties.numericType != nil
  }

  /// It is a mark that stands between two letters, or between two figures, without parting them.
  fileprivate func joins(_ before: Unicode.Scalar, _ behind: Unicode.Scalar) -> Bool {
    if before.isLetter, behind.isLetter {
      return self == "'" || self == "." || self == ":" || self == "·"
    }
    return before.isFigure && behind.isFigure
      && (self == "'" || self == "." || self == "," || self == ";")
  }
}
