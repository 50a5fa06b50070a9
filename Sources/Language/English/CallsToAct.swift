/// Sentences in which a leaflet tells its reader to act at once, or not to do something dangerous,
/// told by the shapes that English has for it.
public enum CallsToAct {
  public static func isCall(_ sentence: Substring) -> Bool {
    // Most sentences hold none of the words that each shape needs, and are told by that at once.
    let wanted = shapesWanted(by: sentence)
    guard wanted != 0 else { return false }
    let words = read(sentence)
    return shapes.indices.contains { wanted & 1 << $0 != 0 && shapes[$0].stands(in: words) }
  }

  /// The sentence as its shapes are written: in small letters, with a word for its end.
  static func read(_ sentence: Substring) -> [Unicode.Scalar] {
    let bytes = sentence.utf8.span
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(bytes.count + end.count)
    if bytes.indices.contains(where: { bytes[$0] >= 0x80 }) {
      words += sentence.lowercased().unicodeScalars.lazy.map { $0 == "’" ? "'" : $0 }
    } else {
      for index in bytes.indices {
        let byte = bytes[index]
        words.append(Unicode.Scalar(0x41...0x5A ~= byte ? byte | 0x20 : byte))
      }
    }
    while let last = words.last, last != ")", !last.properties.isAlphabetic,
      last.properties.numericType == nil
    { words.removeLast() }
    return words + end
  }

  /// Stands where a sentence ends.
  private static let end = Array(" endofsentence".unicodeScalars)

  /// Whether one of its sentences may be a call: none is where none of the words stands that calls have.
  public static func mayStand(in text: String) -> Bool { shapesWanted(by: text[...]) != 0 }

  /// A bit for the place of each shape one of whose words stands in the text.
  private static func shapesWanted(by text: Substring) -> UInt {
    let triggers = triggers
    let bytes = text.utf8.span
    var wanted: UInt = 0
    var word = WordKey()
    for index in bytes.indices {
      let byte = bytes[index]
      if 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte {
        word.append(byte)
      } else if word.count > 0 {
        wanted |= triggers.shapes(of: word)
        word = WordKey()
      }
    }
    return wanted | triggers.shapes(of: word)
  }

  /// The last eight letters of a word, and how many it has: enough to tell those apart that calls have.
  private struct WordKey: Hashable {
    private(set) var letters: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ word: String) { for byte in word.utf8 { append(byte) } }

    /// - Parameter byte: a letter of ASCII, great or small, or a figure.
    mutating func append(_ byte: UInt8) {
      letters = letters << 8 | UInt64(byte | 0x20)
      count += 1
    }

    /// One of 64 places, in which few words of a text stand together with one that calls have.
    var place: UInt64 { (letters &* 0x9E37_79B9_7F4A_7C15) >> 58 }
  }

  private struct Triggers {
    private var shapes: [WordKey: UInt] = [:]
    private var places: UInt64 = 0

    init(_ shapes: [Shape]) {
      for (index, shape) in shapes.enumerated() {
        for trigger in shape.triggers {
          let key = WordKey(trigger)
          self.shapes[key, default: 0] |= 1 << UInt(index)
          places |= 1 << key.place
        }
      }
    }

    func shapes(of word: WordKey) -> UInt {
      places & 1 << word.place == 0 ? 0 : shapes[word] ?? 0
    }
  }

  private static let triggers = Triggers(shapes)

  /// A form that a call has, and words one of which stands in each of them.
  struct Shape {
    var triggers: [String]
    var wording: WordShape
    /// A sentence in which one of these stands says something else with the same words.
    var exceptions: [WordShape] = []

    func stands(in sentence: [Unicode.Scalar]) -> Bool {
      wording.stands(in: sentence) && !exceptions.contains { $0.stands(in: sentence) }
    }
  }
}
