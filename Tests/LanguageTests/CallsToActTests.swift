import Testing

@testable import Language

@Suite("Sentences that ask to act or to call")
struct CallsToActTests {
  @Test(
    "They are told by their shapes",
    arguments: [
      "Do not stop taking it.", "You should not quit on your own.", "DON’T STOP.",
      "Stopping this medicine suddenly is dangerous.", "Never stop your tablets all at once.",
      "If you stop one of two abruptly, call.", "Call your doctor right away.",
      "Tell your nurse if you itch, immediately.", "See a doctor as soon as possible.",
      "At once, call the clinic.", "Get medical help.", "You may need urgent medical attention.",
      "Go for emergency treatment.", "Dial 911.", "Call an ambulance.", "Call the emergency line.",
      "Ask poison control.", "Go to the nearest hospital emergency department.",
      "Go to the emergency room.", "Stop using it and call your doctor.",
      "Stop taking it (all of it) then tell us.", "Call immediately.",
    ])
  func calls(_ sentence: String) { #expect(CallsToAct.isCall(sentence)) }

  @Test(
    "Other sentences with the same words are none",
    arguments: [
      "", "The bus does not stop here.", "Doctors stop it slowly.", "A nonstop call.",
      "Stop one two three four five suddenly.", "Recall right away what he said.",
      "Call your doctor. Rest right away.", "Call your doctor; rest immediately.",
      "Callers get it right away.",
      "Call him if, as the leaflet of this medicine says in its second half, it itches right away.",
      "At once he is called.", "Medical care is needed.", "Get it to a medical school.",
      "Call 9111.", "It is a poison.", "The nearest station in an emergency.",
      "An emergency roommate.", "Stop it and call.", "call.right away.call", "Don't nonstop.",
    ])
  func none(_ sentence: String) { #expect(!CallsToAct.isCall(sentence)) }

  @Test("Each shape is that of the regular expression that says the same")
  func shapes() throws {
    let patterns = [
      #"\b(do not|don't|never|should not|must not) (stop|quit|discontinue)\b"#,
      #"\bstop(ping)? (\w+ ){0,4}(suddenly|abruptly|all at once)\b"#,
      #"\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(right away|straight away|immediately)\b"#,
      #"\b(call|contact|tell|see|phone|ask)\b[^.;]{0,60}\b(at once|as soon as possible)\b"#,
      #"\b(right away|immediately|at once)\b[^.;]{0,30}\b(call|contact|tell|phone) (your|a|the)\b"#,
      #"\b(get|seek|need|go for)\b[^.;]{0,20}\b(emergency|immediate|urgent|medical)\b"#
        + #"[^.;]{0,20}\b(help|care|attention|treatment|advice)\b"#,
      #"\b(call|dial) (911|999|112|000|the emergency|emergency services|an ambulance|poison)\b"#,
      #"\bpoison (control|help|center|centre)\b"#,
      #"\b(nearest|closest) (hospital )?emergency\b|\bemergency (room|department)\b"#,
      #"\bstop (taking|using)\b[^.;]{0,60}\b(and|then) (call|ask|tell|see|get|contact)\b"#,
    ]
    let shapes = try patterns.map { try Regex($0) }
    let words = [
      "do not", "don't", "never", "stop", "stopping", "taking", "it", "suddenly", "all at once",
      "call", "your", "doctor", "right away", "immediately", "as soon as possible", "get",
      "medical", "urgent", "help", "care", "911", "the emergency", "an ambulance", "poison",
      "control", "nearest", "hospital", "emergency", "room", "and", "then", "the", "need",
    ]
    let gaps = Array(repeating: " ", count: 6) + [", ", ". ", "; ", "-", "'", ":", "_", " (", ""]
    var random = Numbers()
    var calls = 0
    for _ in 0..<4000 {
      let sentence = (0..<Int(random.next() % 7 + 2)).reduce(into: "") { text, _ in
        text += words[Int(random.next() % UInt64(words.count))]
        text += gaps[Int(random.next() % UInt64(gaps.count))]
      }
      let isCall = shapes.contains { sentence.contains($0) }
      calls += isCall ? 1 : 0
      #expect(CallsToAct.isCall(sentence) == isCall, "\(sentence)")
      if isCall { #expect(CallsToAct.mayStand(in: sentence)) }
    }
    #expect(calls > 100)
  }

  /// The same numbers every time (Knuth, MMIX).
  private struct Numbers {
    private var state: UInt64 = 14

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
