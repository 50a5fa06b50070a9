/// Sentences in which a leaflet tells its reader to act at once, or not to do something dangerous,
/// told by the shapes that English has for it.
public enum CallsToAct {
  public static func isCall(_ sentence: String) -> Bool {
    // Most sentences hold none of the words that each shape needs, and are told by that at once.
    guard holdsTrigger(sentence) else { return false }
    let words = sentence.lowercased().replacing("’", with: "'")
    return shapes.contains { words.contains($0) }
  }

  private static func holdsTrigger(_ sentence: String) -> Bool {
    var word: [UInt8] = []
    for byte in sentence.utf8 {
      switch byte {
      case 0x30...0x39: word.append(byte)
      case 0x41...0x5A, 0x61...0x7A: word.append(byte | 0x20)
      default:
        if isTrigger(word) { return true }
        word.removeAll(keepingCapacity: true)
      }
    }
    return isTrigger(word)
  }

  private static func isTrigger(_ word: [UInt8]) -> Bool {
    guard let first = word.first, let same = triggers[first] else { return false }
    return same.contains(word)
  }

  /// By their first letters.
  private static let triggers = Dictionary(
    grouping: [
      "stop", "stopping", "quit", "discontinue", "away", "immediately", "once", "possible",
      "emergency", "immediate", "urgent", "medical", "911", "999", "112", "000", "ambulance",
      "poison",
    ].map { Array($0.utf8) }, by: { $0[0] })

  private nonisolated(unsafe) static let shapes: [Regex<AnyRegexOutput>] = [
    // "Do not stop taking it suddenly", "never stop ... without talking to your doctor".
    .init(/\b(do not|don't|never|should not|must not) (stop|quit|discontinue)\b/),
    .init(/\bstop(ping)? (\w+ ){0,4}(suddenly|abruptly|all at once)\b/),
    // "Call your doctor right away", "tell your healthcare provider immediately".
    .init(
      /\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(right away|straight away|immediately)\b/),
    .init(/\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(at once|as soon as possible)\b/),
    .init(
      /\b(right away|immediately|at once)\b[^.;]{0,30}\b(call|contact|tell|phone) (your|a|the)\b/),
    // "Get medical help right away", "seek emergency care".
    .init(
      /\b(get|seek|need|go for)\b[^.;]{0,20}\b(emergency|immediate|urgent|medical)\b[^.;]{0,20}\b(help|care|attention|treatment|advice)\b/
    ),
    .init(/\b(call|dial) (911|999|112|000|the emergency|emergency services|an ambulance|poison)\b/),
    .init(/\bpoison (control|help|center|centre)\b/),
    .init(/\b(nearest|closest) (hospital )?emergency\b|\bemergency (room|department)\b/),
    .init(/\bstop (taking|using)\b[^.;]{0,60}\b(and|then) (call|ask|tell|see|get|contact)\b/),
  ]
}
