import Screen

/// What arrives at once is not typing: two different characters in one moment are a text, as from a
/// terminal that pastes without brackets. A line end in it opens nothing, and no letter is a command.
///
/// The same character again and again is a key that is held; blanks alone are the keys they are. And
/// where the program was busy, what has come meanwhile may have been typed.
struct Burst {
  /// Milliseconds between two keys of the quickest typist.
  private static let quickest = 40
  /// Nobody types more without seeing what it does.
  private static let mostTypedAhead = 8

  /// What has arrived, with each text in one piece.
  private(set) var events: [Event] = []
  /// Some of it is text, and more may be on its way.
  private(set) var hasText = false

  /// How many characters may have been typed.
  private let mostTyped: Int

  /// - Parameter milliseconds: the time in which it has arrived.
  init(_ arrived: [Event], within milliseconds: Int = 0) {
    mostTyped = min(1 + max(0, milliseconds) / Self.quickest, Self.mostTypedAhead)
    var run: [Event] = []
    for event in arrived {
      if event.text == nil {
        close(&run)
        events.append(event)
      } else {
        run.append(event)
      }
    }
    close(&run)
    // Ctrl-C behind a text is somebody at the keys; in its midst it is a part of it.
    if hasText, let last = events.indices.last {
      events = events.enumerated().filter { $0.offset == last || !$0.element.isControl }
        .map(\.element)
    }
  }

  private mutating func close(_ run: inout [Event]) {
    defer { run = [] }
    let text = run.compactMap(\.text).joined()
    let isPaste = run.contains { if case .paste = $0 { true } else { false } }
    let isBlank = text.allSatisfy(\.isWhitespace)
    let isTyped = run.count <= mostTyped || run.allSatisfy { $0 == run[0] }
    guard isPaste || !isBlank && !isTyped else {
      events += run
      return
    }
    hasText = true
    events.append(.paste(text))
  }
}

extension Event {
  /// What it stands for in a text; `nil` for what cannot stand in one.
  fileprivate var text: String? {
    switch self {
    case .key(.character(let character)): String(character)
    case .key(.enter): "\n"
    case .key(.tab): "\t"
    case .paste(let text): text
    default: nil
    }
  }

  fileprivate var isControl: Bool {
    if case .key(.control) = self { true } else { false }
  }
}
