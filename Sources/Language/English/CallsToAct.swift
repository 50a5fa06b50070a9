/// Sentences in which a leaflet tells its reader to act at once, or not to do something dangerous,
/// told by the shapes that English has for it.
public enum CallsToAct {
  public static func isCall(_ sentence: String) -> Bool {
    // Most sentences hold none of the words that each shape needs, and are told by that at once.
    let wanted = shapesWanted(by: sentence)
    guard wanted != 0 else { return false }
    let words = sentence.lowercased().map { $0 == "’" ? "'" : $0 }
    return shapes.indices.contains { wanted & 1 << $0 != 0 && shapes[$0].form.stands(in: words) }
  }

  /// Whether one of its sentences may be a call: none is where none of the words stands that calls have.
  public static func mayStand(in text: String) -> Bool { shapesWanted(by: text) != 0 }

  /// A bit for the place of each shape one of whose words stands in the text.
  private static func shapesWanted(by text: String) -> UInt {
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
  private struct Shape {
    var triggers: [String]
    var form: WordShape
  }

  private static let reach = "call|contact|tell|see|phone|ask"
  private static let help = "emergency|immediate|urgent|medical"

  private static let shapes: [Shape] = [
    // "Do not stop taking it suddenly", "never stop ... without talking to your doctor".
    Shape(
      triggers: ["stop", "quit", "discontinue"],
      form: WordShape("do not|don't|never|should not|must not").next("stop|quit|discontinue")),
    Shape(
      triggers: ["stop", "stopping"],
      form: WordShape("stop|stopping").within(words: 4, "suddenly|abruptly|all at once")),
    // "Call your doctor right away", "tell your healthcare provider immediately".
    Shape(
      triggers: ["away", "immediately"],
      form: WordShape(reach).within(60, "right away|straight away|immediately")),
    Shape(
      triggers: ["once", "possible"],
      form: WordShape(reach).within(60, "at once|as soon as possible")),
    Shape(
      triggers: ["away", "immediately", "once"],
      form: WordShape("right away|immediately|at once").within(30, "call|contact|tell|phone")
        .next("your|a|the")),
    // "Get medical help right away", "seek emergency care".
    Shape(
      triggers: ["emergency", "immediate", "urgent", "medical"],
      form: WordShape("get|seek|need|go for").within(20, help)
        .within(20, "help|care|attention|treatment|advice")),
    Shape(
      triggers: ["911", "999", "112", "000", "emergency", "ambulance", "poison"],
      form: WordShape("call|dial")
        .next("911|999|112|000|the emergency|emergency services|an ambulance|poison")),
    Shape(triggers: ["poison"], form: WordShape("poison").next("control|help|center|centre")),
    Shape(
      triggers: ["emergency"],
      form: WordShape("nearest|closest").next("emergency|hospital emergency")),
    Shape(triggers: ["emergency"], form: WordShape("emergency").next("room|department")),
    Shape(
      triggers: ["stop"],
      form: WordShape("stop").next("taking|using").within(60, "and|then")
        .next("call|ask|tell|see|get|contact")),
  ]
}
