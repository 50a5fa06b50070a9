import Screen

/// Bytes in, events out: the one place in which what arrives from a terminal gets a meaning.
///
/// Its grammar is ECMA-48's, so that whatever a terminal sends is taken whole: keys, answers that
/// come late (to another program's question), reports of a mouse, what is pasted between brackets.
/// What is no key of this program is swallowed; no byte of it ever acts as a command, and a sequence
/// that arrives in halves is still one. Alt and a letter is a sequence as well.
struct KeyDecoder {
  private enum State: Equatable {
    case ground
    /// A character of several bytes, not complete yet.
    case character([UInt8])
    /// Esc, or the beginning of a sequence: so many of them in a row.
    case escape(Int)
    /// Esc was given as a key, since nothing followed in time; its rest may still arrive.
    case escapeGiven
    /// Alt and a character of several bytes, of which so many are missing.
    case meta(Int)
    /// After `ESC [`: the parameters so far.
    case control([UInt8])
    /// After `ESC [ [`, the Linux console's function keys.
    case console
    /// After `ESC O`.
    case singleShift
    /// The beginning of a key that the terminal's own description names.
    case described([UInt8])
    /// After `ESC [ M`: the three characters of an old mouse report, as far as they have come.
    case mouse([UInt8])
    /// An answer of the terminal (OSC, DCS, SOS, PM, APC), which ends with ST, or OSC with BEL too.
    case string(count: Int, isEscaped: Bool)
    /// Such an answer has stopped in its middle.
    case brokenString
    /// Between `ESC [ 200 ~` and `ESC [ 201 ~`.
    case paste
  }

  /// No key has so many parameters: what is too long is swallowed, not kept.
  private static let mostParameters = 32
  /// The longest answer: a terminal's clipboard.
  private static let longestString = 1 << 20
  /// More than any prompt takes; the rest is swallowed.
  private static let longestPaste = 1 << 16
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Milliseconds after which an Esc with nothing behind it is the key.
  private let escapeDelay: Int
  private let described: DescribedKeys
  /// Mouse reports are asked for; others are those of an earlier program.
  var reportsMouse = false
  private var state = State.ground
  /// Not in the state, which is copied with every byte.
  private var pasted: [UInt8] = []

  /// - Parameters:
  ///   - described: the keys that the terminal's own description names.
  ///   - escapeDelay: milliseconds after which an Esc with nothing behind it is the key.
  init(described: DescribedKeys = DescribedKeys(), escapeDelay: Int = 50) {
    self.described = described
    self.escapeDelay = escapeDelay
  }

  /// How long to wait for what follows, in milliseconds, before it counts as silence; `nil` where
  /// silence means nothing. Half a control sequence waits for ever: the next byte belongs to it.
  var patience: Int? {
    switch state {
    case .escape, .described: escapeDelay
    // Alt and a letter begins so too; then nothing follows.
    case .string(let count, _): count == 0 ? 100 : 1_000
    case .paste: 1_000
    default: nil
    }
  }

  /// Takes what has arrived at once.
  mutating func take(_ bytes: [UInt8]) -> [Event] {
    var events: [Event] = []
    var bytes = bytes[...]
    if bytes.count > 1 {
      // Nobody types two bytes at once: they are the rest of what has broken off.
      if state == .escapeGiven, let next = bytes.first, Self.introducers.contains(next) {
        state = .escape(1)
      } else if state == .brokenString {
        state = .string(count: 1, isEscaped: false)
      }
    }
    if state == .escapeGiven || state == .brokenString { state = .ground }
    while let byte = bytes.popFirst() { take(byte, into: &events) }
    return events
  }

  /// Nothing has followed for as long as `patience` says.
  mutating func takeSilence() -> [Event] {
    let before = state
    state = .ground
    switch before {
    case .escape(let count):
      state = .escapeGiven
      return Array(repeating: .key(.escape), count: count)
    case .described(let bytes):
      // No key of the description after all: its first byte is one of its own, or Esc.
      return bytes.first.flatMap(KeySequences.key(byte:)).map { [.key($0)] } ?? []
    case .string(let count, _):
      if count > 0 { state = .brokenString }
      return []
    case .paste: return [endPaste()]
    default:
      state = before
      return []
    }
  }

  private mutating func take(_ byte: UInt8, into events: inout [Event]) {
    let before = state
    state = .ground
    switch before {
    case .ground, .escapeGiven, .brokenString: begin(byte, &events)
    case .character(let bytes):
      // A byte that cannot follow begins anew; what was waiting for it is dropped.
      guard byte & 0xC0 == 0x80 else { return begin(byte, &events) }
      grow(bytes + [byte], &events)
    case .escape(let count): follow(escapes: count, byte, &events)
    case .meta(let missing):
      guard byte & 0xC0 == 0x80 else { return begin(byte, &events) }
      if missing > 1 { state = .meta(missing - 1) }
    case .control(let parameters): follow(control: parameters, byte, &events)
    case .console:
      guard byte >= 0x20 else { return begin(byte, &events) }
      if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
        events.append(.key(.function(Int(byte - UInt8(ascii: "A")) + 1)))
      }
    case .singleShift:
      guard byte >= 0x20 else { return begin(byte, &events) }
      let key = described[[27, UInt8(ascii: "O"), byte]] ?? KeySequences.key(singleShift: byte)
      if let key { events.append(.key(key)) }
    case .described(let bytes): follow(described: bytes + [byte], &events)
    case .mouse(let bytes):
      guard byte >= 0x20 else { return begin(byte, &events) }
      follow(mouse: bytes + [byte], &events)
    case .string(let count, let isEscaped):
      let isEnd =
        byte == 7 || byte == 0x18 || byte == 0x1A || isEscaped && byte == UInt8(ascii: "\\")
      if !isEnd, count < Self.longestString {
        state = .string(count: count + 1, isEscaped: byte == 27)
      }
    case .paste: follow(paste: byte, &events)
    }
  }

  // MARK: Characters

  private mutating func begin(_ byte: UInt8, _ events: inout [Event]) {
    if byte != 27, described.isBeginning([byte]) {
      state = .described([byte])
      return
    }
    switch byte {
    case 27: state = .escape(1)
    // The eight-bit forms of ESC with a letter; in UTF-8 no character begins with them.
    case 0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F: follow(escapes: 1, byte - 0x40, &events)
    case 0xC2...0xF4: state = .character([byte])
    default: if let key = KeySequences.key(byte: byte) { events.append(.key(key)) }
    }
  }

  private mutating func grow(_ bytes: [UInt8], _ events: inout [Event]) {
    guard bytes.count == Self.length(ofCharacter: bytes[0]) else {
      state = .character(bytes)
      return
    }
    // Control characters (U+0080 to U+009F), overlong forms and surrogates are no keys.
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first,
      text.unicodeScalars.first?.properties.generalCategory != .control
    else { return }
    events.append(.key(.character(character)))
  }

  private static func length(ofCharacter first: UInt8) -> Int {
    first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  // MARK: Sequences

  /// What may follow ESC as the beginning of a sequence.
  private static let introducers = Set("[OP]X^_".utf8)

  private mutating func follow(escapes count: Int, _ byte: UInt8, _ events: inout [Event]) {
    switch byte {
    // Whoever hammers at Esc; and rxvt's Alt with a cursor key.
    case 27: state = .escape(min(count + 1, 4))
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(count: 0, isEscaped: false)
    // Whoever wants to leave hammers at Esc as well.
    case 3: begin(byte, &events)
    // Alt and a character, or a key of a terminal that is older than ECMA-48.
    case 0xC2...0xF4: state = .meta(Self.length(ofCharacter: byte) - 1)
    default: follow(described: [27, byte], &events)
    }
  }

  private mutating func follow(described bytes: [UInt8], _ events: inout [Event]) {
    if let key = described[bytes] {
      events.append(.key(key))
    } else if described.isBeginning(bytes) {
      state = .described(bytes)
    }
  }

  private mutating func follow(
    control parameters: [UInt8], _ byte: UInt8, _ events: inout [Event]
  ) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .console
    // rxvt ends shifted keys with a sign that ECMA-48 keeps for the middle.
    case UInt8(ascii: "$")
    where !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }:
      end(control: parameters, byte, &events)
    case 0x20...0x3F:
      state = .control(parameters.count < Self.mostParameters ? parameters + [byte] : parameters)
    case 0x40...0x7E: end(control: parameters, byte, &events)
    // Cancelled; DEL is left out anywhere.
    case 0x18, 0x1A: break
    case 0x7F: state = .control(parameters)
    default: begin(byte, &events)
    }
  }

  private mutating func end(
    control parameters: [UInt8], _ final: UInt8, _ events: inout [Event]
  ) {
    if let key = described[[27, UInt8(ascii: "[")] + parameters + [final]] {
      events.append(.key(key))
    } else if final == UInt8(ascii: "M"), parameters.isEmpty {
      state = .mouse([])
    } else if final == UInt8(ascii: "~"), parameters == Array("200".utf8) {
      state = .paste
    } else if let mouse = Mouse(report: parameters, final: final) {
      if reportsMouse { events.append(.mouse(mouse)) }
    } else if let key = KeySequences.key(control: parameters, final: final) {
      events.append(.key(key))
    }
  }

  /// A column or row above 95 may come as two bytes of UTF-8, or as one that looks like the first of
  /// them.
  private mutating func follow(mouse bytes: [UInt8], _ events: inout [Event]) {
    var characters = 0
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      characters += 1
      if Self.isLead(byte), let next = rest.first, next & 0xC0 == 0x80 { rest.removeFirst() }
    }
    guard characters == 3 else {
      state = .mouse(bytes)
      return
    }
    if bytes.last.map(Self.isLead) == true { state = .meta(1) }
    if reportsMouse, let mouse = Mouse(report: bytes) { events.append(.mouse(mouse)) }
  }

  private static func isLead(_ byte: UInt8) -> Bool { (0xC2...0xDF).contains(byte) }

  private mutating func follow(paste byte: UInt8, _ events: inout [Event]) {
    pasted.append(byte)
    if byte == Self.pasteEnd.last, pasted.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
      pasted.removeLast(Self.pasteEnd.count)
      return events.append(endPaste())
    }
    // The end must still be seen, so that the last bytes are always those that came last.
    if pasted.count >= Self.longestPaste + Self.pasteEnd.count {
      pasted.remove(at: Self.longestPaste)
    }
    state = .paste
  }

  private mutating func endPaste() -> Event {
    defer { pasted = [] }
    return .paste(String(decoding: pasted, as: UTF8.self))
  }
}
