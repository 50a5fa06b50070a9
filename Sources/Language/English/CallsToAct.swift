/// Sentences in which a leaflet tells its reader to act at once, or not to do something dangerous,
/// told by the shapes that English has for it.
public enum CallsToAct {
  public static func isCall(_ sentence: String) -> Bool {
    // Most sentences hold none of the words that each shape needs, and are told by that at once.
    let wanted = shapesWanted(by: sentence)
    guard !wanted.isEmpty else { return false }
    let words = sentence.lowercased().replacing("’", with: "'")
    return wanted.contains { words.contains(shapes[$0].form()) }
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

  /// A form that a call has, and words one of which stands in each of them.
  private struct Shape {
    var triggers: [String]
    /// Made when it is first wanted: to make all takes longer than to read a leaflet for them.
    var form: @Sendable () -> Regex<AnyRegexOutput>
  }

  private static let shapes: [Shape] = [
    Shape(triggers: ["stop", "quit", "discontinue"], form: { doNotStop }),
    Shape(triggers: ["stop", "stopping"], form: { stopSuddenly }),
    Shape(triggers: ["away", "immediately"], form: { callRightAway }),
    Shape(triggers: ["once", "possible"], form: { callAtOnce }),
    Shape(triggers: ["away", "immediately", "once"], form: { atOnceCall }),
    Shape(triggers: ["emergency", "immediate", "urgent", "medical"], form: { getHelp }),
    Shape(
      triggers: ["911", "999", "112", "000", "emergency", "ambulance", "poison"],
      form: { callNumber }),
    Shape(triggers: ["poison"], form: { poisonControl }),
    Shape(triggers: ["emergency"], form: { emergencyRoom }),
    Shape(triggers: ["stop"], form: { stopAndCall }),
  ]

  /// "Do not stop taking it suddenly", "never stop ... without talking to your doctor".
  private nonisolated(unsafe) static let doNotStop = Regex<AnyRegexOutput>(
    /\b(do not|don't|never|should not|must not) (stop|quit|discontinue)\b/)
  private nonisolated(unsafe) static let stopSuddenly = Regex<AnyRegexOutput>(
    /\bstop(ping)? (\w+ ){0,4}(suddenly|abruptly|all at once)\b/)
  /// "Call your doctor right away", "tell your healthcare provider immediately".
  private nonisolated(unsafe) static let callRightAway = Regex<AnyRegexOutput>(
    /\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(right away|straight away|immediately)\b/)
  private nonisolated(unsafe) static let callAtOnce = Regex<AnyRegexOutput>(
    /\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(at once|as soon as possible)\b/)
  private nonisolated(unsafe) static let atOnceCall = Regex<AnyRegexOutput>(
    /\b(right away|immediately|at once)\b[^.;]{0,30}\b(call|contact|tell|phone) (your|a|the)\b/)
  /// "Get medical help right away", "seek emergency care".
  private nonisolated(unsafe) static let getHelp = Regex<AnyRegexOutput>(
    /\b(get|seek|need|go for)\b[^.;]{0,20}\b(emergency|immediate|urgent|medical)\b[^.;]{0,20}\b(help|care|attention|treatment|advice)\b/
  )
  private nonisolated(unsafe) static let callNumber = Regex<AnyRegexOutput>(
    /\b(call|dial) (911|999|112|000|the emergency|emergency services|an ambulance|poison)\b/)
  private nonisolated(unsafe) static let poisonControl = Regex<AnyRegexOutput>(
    /\bpoison (control|help|center|centre)\b/)
  private nonisolated(unsafe) static let emergencyRoom = Regex<AnyRegexOutput>(
    /\b(nearest|closest) (hospital )?emergency\b|\bemergency (room|department)\b/)
  private nonisolated(unsafe) static let stopAndCall = Regex<AnyRegexOutput>(
    /\bstop (taking|using)\b[^.;]{0,60}\b(and|then) (call|ask|tell|see|get|contact)\b/)
}
