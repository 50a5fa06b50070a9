import Synchronization

/// Sentences in which a leaflet tells its reader to act at once, or not to do something dangerous,
/// told by the shapes that English has for it.
public enum CallsToAct {
  public static func isCall(_ sentence: String) -> Bool {
    // Most sentences hold none of the words that each shape needs, and are told by that at once.
    let wanted = shapesWanted(by: sentence)
    guard !wanted.isEmpty else { return false }
    let words = sentence.lowercased().replacing("’", with: "'")
    return wanted.contains { shapes[$0].stands(words) }
  }

  /// The places of the shapes one of whose words stands in the sentence.
  private static func shapesWanted(by sentence: String) -> Set<Int> {
    var wanted: Set<Int> = []
    var word: [UInt8] = []
    func close() {
      if let first = word.first, let same = triggers[first] {
        for trigger in same where trigger.word == word { wanted.insert(trigger.shape) }
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in sentence.utf8 {
      switch byte {
      case 0x30...0x39: word.append(byte)
      case 0x41...0x5A, 0x61...0x7A: word.append(byte | 0x20)
      default: close()
      }
    }
    close()
    return wanted
  }

  /// By their first letters.
  private static let triggers = Dictionary(
    grouping: shapes.enumerated().flatMap { place, shape in
      shape.triggers.map { (word: Array($0.utf8), shape: place) }
    }, by: { $0.word[0] })

  /// One sentence after the other: what a pattern calls may be anything, so the compiler lets no two threads use
  /// one at once.
  private typealias Form = Mutex<Regex<AnyRegexOutput>>

  private static func stand(_ form: borrowing Form, in words: String) -> Bool {
    form.withLock { words.contains($0) }
  }

  /// A form that a call has, and words one of which stands in each of them.
  private struct Shape {
    var triggers: [String]
    /// Made when it is first wanted: to make all takes longer than to read a leaflet for them.
    var stands: @Sendable (_ words: String) -> Bool
  }

  private static let shapes: [Shape] = [
    Shape(triggers: ["stop", "quit", "discontinue"], stands: { stand(doNotStop, in: $0) }),
    Shape(triggers: ["stop", "stopping"], stands: { stand(stopSuddenly, in: $0) }),
    Shape(triggers: ["away", "immediately"], stands: { stand(callRightAway, in: $0) }),
    Shape(triggers: ["once", "possible"], stands: { stand(callAtOnce, in: $0) }),
    Shape(triggers: ["away", "immediately", "once"], stands: { stand(atOnceCall, in: $0) }),
    Shape(
      triggers: ["emergency", "immediate", "urgent", "medical"], stands: { stand(getHelp, in: $0) }),
    Shape(
      triggers: ["911", "999", "112", "000", "emergency", "ambulance", "poison"],
      stands: { stand(callNumber, in: $0) }),
    Shape(triggers: ["poison"], stands: { stand(poisonControl, in: $0) }),
    Shape(triggers: ["emergency"], stands: { stand(emergencyRoom, in: $0) }),
    Shape(triggers: ["stop"], stands: { stand(stopAndCall, in: $0) }),
  ]

  /// "Do not stop taking it suddenly", "never stop ... without talking to your doctor".
  private static let doNotStop = Form(
    Regex(/\b(do not|don't|never|should not|must not) (stop|quit|discontinue)\b/))
  private static let stopSuddenly = Form(
    Regex(/\bstop(ping)? (\w+ ){0,4}(suddenly|abruptly|all at once)\b/))
  /// "Call your doctor right away", "tell your healthcare provider immediately".
  private static let callRightAway = Form(
    Regex(
      /\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(right away|straight away|immediately)\b/))
  private static let callAtOnce = Form(
    Regex(/\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(at once|as soon as possible)\b/))
  private static let atOnceCall = Form(
    Regex(
      /\b(right away|immediately|at once)\b[^.;]{0,30}\b(call|contact|tell|phone) (your|a|the)\b/))
  /// "Get medical help right away", "seek emergency care".
  private static let getHelp = Form(
    Regex(
      /\b(get|seek|need|go for)\b[^.;]{0,20}\b(emergency|immediate|urgent|medical)\b[^.;]{0,20}\b(help|care|attention|treatment|advice)\b/
    ))
  private static let callNumber = Form(
    Regex(/\b(call|dial) (911|999|112|000|the emergency|emergency services|an ambulance|poison)\b/))
  private static let poisonControl = Form(
    Regex(/\bpoison (control|help|center|centre)\b/))
  private static let emergencyRoom = Form(
    Regex(/\b(nearest|closest) (hospital )?emergency\b|\bemergency (room|department)\b/))
  private static let stopAndCall = Form(
    Regex(/\bstop (taking|using)\b[^.;]{0,60}\b(and|then) (call|ask|tell|see|get|contact)\b/))
}
