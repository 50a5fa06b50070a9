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
      // Whom to reach by any way, and how soon.
      "Check with your nurse straight away if your skin peels:",
      "Ring NHS 111 today if it spreads.",
      "Phone the ward now", "Let us know straight away.", "Call Doctor or Seek Care Now",
      "Report any bleeding immediately.", "Call 9-1-1 for that.", "Phone 111 if in doubt.",
      // By voice, for a reason.
      "Call your surgeon if you have:", "If the wound opens, please contact the ward.",
      "Ring if your baby will not wake.", "Go to your local A&E department.",
      // A need that is urgent, whoever has it.
      "A swollen tongue needs emergency treatment.",
    ])
  func calls(_ sentence: String) { #expect(CallsToAct.isCall(sentence[...])) }

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
      // No need, or one that may be.
      "A dry mouth usually does not need medical attention.",
      "Not all of them happen; if they do they may need medical attention.",
      "It gets worse if you do not seek medical help.",
      // What can wait.
      "Call your doctor if you have questions.",
      "If you want to see a dietitian, contact the ward.",
      "If a cough continues, contact your nurse.", "Contact your nurse for an appointment.",
      // Told of a call, and asked for none.
      "When you call 111, you are asked for your age.",
      "Know when to call your surgeon if you are ill.",
      "They may send you to the emergency room.", "Tell the nurse if you now take other tablets.",
    ])
  func none(_ sentence: String) { #expect(!CallsToAct.isCall(sentence[...])) }

  @Test("Each shape is that of the regular expression that says the same")
  func shapes() throws {
    let shapes = try CallsToAct.shapes.map { shape in
      try ([shape.wording] + shape.exceptions).map { try Regex($0.pattern) }
    }
    let words = [
      "do not", "don't", "never", "stop", "stopping", "taking", "it", "suddenly", "all at once",
      "call", "your", "doctor", "right away", "immediately", "as soon as possible", "get",
      "medical", "urgent", "help", "care", "911", "the emergency", "an ambulance", "poison",
      "control", "nearest", "hospital", "emergency", "room", "and", "then", "the", "need", "if",
      "today",
      "go", "questions", "not",
    ]
    let gaps = Array(repeating: " ", count: 6) + [", ", ". ", "; ", "-", "'", ":", "_", " (", ""]
    var random = Numbers()
    var calls = 0
    for _ in 0..<4000 {
      let sentence = (0..<Int(random.next() % 7 + 2)).reduce(into: "") { text, _ in
        text += words[Int(random.next() % UInt64(words.count))]
        text += gaps[Int(random.next() % UInt64(gaps.count))]
      }
      let read = String(String.UnicodeScalarView(CallsToAct.read(sentence[...])))
      let isCall = shapes.contains { forms in
        read.contains(forms[0]) && !forms.dropFirst().contains { read.contains($0) }
      }
      calls += isCall ? 1 : 0
      #expect(CallsToAct.isCall(sentence[...]) == isCall, "\(sentence)")
      if isCall { #expect(CallsToAct.mayStand(in: sentence)) }
    }
    #expect(calls > 60)
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
