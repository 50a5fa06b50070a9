import Screen
import Testing

@testable import Terminal

@Suite("Key decoder")
struct KeyDecoderTests {
  /// What becomes of pieces that arrive one after the other, and of silence behind them.
  private func events(_ pieces: [[UInt8]], mouse: Bool = false) -> [Event] {
    var decoder = KeyDecoder()
    decoder.reportsMouse = mouse
    var events = pieces.flatMap { decoder.take($0) }
    // Silence after silence, until nothing waits for it.
    while decoder.patience != nil { events += decoder.takeSilence() }
    return events
  }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    events([bytes]).map { event in
      if case .key(let key) = event { key } else { .function(99) }
    }
  }

  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  @Test(
    "A byte is a key",
    arguments: [
      (UInt8(ascii: "a"), Key.character("a")), (UInt8(ascii: " "), .character(" ")),
      (UInt8(ascii: "~"), .character("~")), (UInt8(ascii: "?"), .character("?")),
      (13, .enter), (10, .enter), (9, .tab), (127, .backspace), (8, .backspace), (27, .escape),
      (3, .control("c")), (26, .control("z")), (1, .control("a")), (12, .control("l")),
    ])
  func bytes(byte: UInt8, key: Key) {
    #expect(keys([byte]) == [key])
  }

  @Test("Ctrl with a sign is no key", arguments: [0, 28, 29, 30, 31])
  func nothing(byte: UInt8) {
    #expect(keys([byte]) == [])
  }

  @Test(
    "Sequences of xterm, VT220, rxvt, PuTTY and the Linux console are keys",
    arguments: [
      ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("[1~", .home), ("[7~", .home), ("[4~", .end), ("[8~", .end), ("[5~", .pageUp),
      ("[6~", .pageDown), ("[3~", .delete), ("[Z", .backTab), ("[1;2Z", .backTab), ("OM", .enter),
      ("OP", .function(1)), ("OS", .function(4)), ("[[A", .function(1)), ("[[E", .function(5)),
      ("[11~", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)),
      ("[21~", .function(10)), ("[23~", .function(11)), ("[24~", .function(12)),
      ("[1;5A", .up), ("[1;2H", .home), ("[5;5~", .pageUp), ("[1;2P", .function(1)),
      ("[3;2~", .delete), ("[7$", .home), ("Ok", .character("+")), ("Om", .character("-")),
      ("Oo", .character("/")), ("Op", .character("0")), ("Oy", .character("9")),
    ])
  func sequences(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
    // The next key is itself again.
    #expect(keys("\u{1B}" + sequence + "q") == [key, .character("q")])
  }

  static let answers = [
    "[99~", "[?1;2c", "[201~", "[I", "[O", "[2~", "[1;5q", "[[Z", "Oz", "[38;5;1m", "[24;80R",
    "[1;2R", "[8;24;80t", "[?2004;1$y", "[4;1$y", "[>0;10;1c", "[?1u", "[97;5u", "[27;5;99~",
    "]11;rgb:ffff/ffff/dddd\u{7}", "]10;rgb:0/0/0\u{1B}\\", "]lq\u{1B}\\", "]52;c;cQ==\u{7}",
    "P1$r0;1q\u{1B}\\", "P>|XTerm(379)\u{1B}\\", "P!|00000000\u{1B}\\", "_Gi=1;OK\u{1B}\\",
    "^q\u{1B}\\", "Xq\u{1B}\\", "[<0;10;5M", "[<0;10;5m", "[<64;1;1M", "[M !!", "[Mqqq", "[0;10;5M",
    "[M #\u{C3}",
  ]

  @Test(
    "What a terminal answers, late or to another program, is swallowed whole, in pieces as well",
    arguments: answers)
  func swallowed(answer: String) {
    let bytes = Array("\u{1B}\(answer)".utf8)
    #expect(keys(bytes) == [])
    #expect(keys(bytes + Array("j".utf8)) == [.character("j")])
    // Broken anywhere but behind the Esc itself, of which nobody can know what follows.
    for cut in 2..<bytes.count {
      #expect(events([Array(bytes[..<cut]), Array(bytes[cut...])]) == [], "\(cut)")
    }
    // Byte by byte, as over a serial line.
    #expect(events(bytes.map { [$0] }) == [])
  }

  @Test("The eight-bit forms of sequences are sequences")
  func eightBits() {
    #expect(keys([0x9B] + Array("A".utf8)) == [.up])
    #expect(keys([0x8F] + Array("P".utf8)) == [.function(1)])
    #expect(keys([0x9D] + Array("11;q".utf8) + [7]) == [])
    #expect(keys([0x90] + Array("q".utf8) + [27] + Array("\\j".utf8)) == [.character("j")])
  }

  @Test("Esc is a key by itself when nothing follows")
  func escape() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    var decoder = KeyDecoder()
    #expect(decoder.take([27]) + decoder.takeSilence() == [.key(.escape)])
    #expect(decoder.take(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test("Alt and a key is no command, and no Esc")
  func alt() {
    for key in ["q", "w", "!", "\r", "\u{7F}", "é", "漢", "[", "O", "]", "P", "_", "^", "X", "\\"] {
      #expect(keys("\u{1B}" + key) == [], "\(key)")
    }
    for key in ["q", "\r", "é", "漢"] {
      #expect(keys("\u{1B}\(key)j") == [.character("j")], "\(key)")
    }
    #expect(keys("\u{1B}\u{1B}\u{3}") == [.control("c")])
    // rxvt's Alt with a cursor key.
    #expect(keys("\u{1B}\u{1B}[A") == [.up])
  }

  @Test("An Esc whose rest comes late has been given; the rest is a sequence all the same")
  func lateRest() {
    var decoder = KeyDecoder()
    #expect(decoder.take([27]) + decoder.takeSilence() == [.key(.escape)])
    #expect(decoder.take(Array("[A".utf8)) == [.key(.up)])
    #expect(decoder.take([27]) + decoder.takeSilence() == [.key(.escape)])
    #expect(decoder.take(Array("]11;q\u{7}".utf8)) == [])
    // A person types one byte at a time.
    #expect(decoder.take([27]) + decoder.takeSilence() == [.key(.escape)])
    #expect(decoder.take(Array("[".utf8)) == [.key(.character("["))])
  }

  @Test("An answer that stops in its middle ends with silence, and its late rest is still no key")
  func brokenAnswer() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}P1$r".utf8)) == [])
    #expect(decoder.patience != nil)
    #expect(decoder.takeSilence() == [])
    #expect(decoder.patience == nil)
    #expect(decoder.take(Array("0;1q\u{1B}\\".utf8)) == [])
    #expect(decoder.take(Array("\u{1B}P1$r".utf8)) + decoder.takeSilence() == [])
    #expect(decoder.take(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test("A sequence that breaks off is dropped")
  func brokenSequences() {
    #expect(keys("\u{1B}[1\rq") == [.enter, .character("q")])
    #expect(keys("\u{1B}[1\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[1\u{18}q") == [.character("q")])
    #expect(keys("\u{1B}[M!\u{3}") == [.control("c")])
  }

  @Test("Half a character waits for its rest")
  func halfCharacters() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0xC3]) == [])
    #expect(decoder.patience == nil)
    #expect(decoder.take([0xA9]) == [.key(.character("é"))])
  }

  @Test("What stands between the brackets of a paste is text, whatever it is")
  func pastes() {
    let text = "quit\r\u{3}\u{1B}[A\u{1B}]0;x\u{7}é[201~"
    let pasted = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    #expect(events([pasted]) == [.paste(text)])
    #expect(events([pasted + Array("j".utf8)]) == [.paste(text), .key(.character("j"))])
    #expect(events(pasted.map { [$0] }) == [.paste(text)])
    // Without an end it ends with silence; too long a one is cut.
    #expect(events([Array("\u{1B}[200~quit".utf8)]) == [.paste("quit")])
    let long = String(repeating: "q", count: 200_000)
    #expect(
      events([Array("\u{1B}[200~\(long)\u{1B}[201~j".utf8)])
        == [.paste(String(repeating: "q", count: 1 << 16)), .key(.character("j"))])
  }

  @Test("The mouse speaks in two forms, and only when it is asked to")
  func mouse() {
    for (report, action, column, row) in [
      ("[<0;10;5M", Mouse.Action.press, 9, 4), ("[<64;1;1M", .wheelUp, 0, 0),
      ("[<65;300;200M", .wheelDown, 299, 199), ("[<16;10;5M", .press, 9, 4),
      ("[M !!", .press, 0, 0), ("[M`*%", .wheelUp, 9, 4),
    ] {
      let bytes = [Array("\u{1B}\(report)".utf8)]
      #expect(
        events(bytes, mouse: true)
          == [.mouse(Mouse(action, at: Point(column: column, row: row)))], "\(report)")
      #expect(events(bytes) == [])
    }
    for report in [
      "[<0;10;5m", "[<32;10;5M", "[<1;10;5M", "[<0;0;0M", "[<0;99999999999999999999;1M",
    ] {
      #expect(events([Array("\u{1B}\(report)".utf8)], mouse: true) == [], "\(report)")
    }
  }

  @Test("A key that only the terminal's own description names is that key")
  func described() {
    let known = DescribedKeys([
      Array("\u{1B}A".utf8): .up, Array("\u{1}@\r".utf8): .function(1),
      Array("\u{1B}[218z".utf8): .home, [12]: .right,
    ])
    var decoder = KeyDecoder(described: known)
    #expect(decoder.take(Array("\u{1B}A".utf8)) == [.key(.up)])
    #expect(decoder.take(Array("\u{1}@\r".utf8)) == [.key(.function(1))])
    #expect(decoder.take(Array("\u{1B}[218z".utf8)) == [.key(.home)])
    #expect(decoder.take([12]) == [.key(.control("l"))])
    #expect(decoder.take([1]) == [])
    #expect(decoder.takeSilence() == [.key(.control("a"))])
  }

  @Test(
    "Random bytes leave no state behind from which Esc and q are not themselves", arguments: 1...20)
  func randomBytes(seed: UInt64) {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let likely = Array("\u{1B}\u{1B}\u{1B}[]OPM<;0129~?$q\u{7}\\\r".utf8)
    var decoder = KeyDecoder()
    for _ in 0..<2_000 {
      let piece = (0..<random(12)).map { _ in
        random(3) == 0 ? UInt8(random(256)) : likely[random(likely.count)]
      }
      _ = decoder.take(piece)
      if random(4) == 0, decoder.patience != nil { _ = decoder.takeSilence() }
    }
    // Whatever has begun ends with silence, or takes one key more.
    while decoder.patience != nil { _ = decoder.takeSilence() }
    _ = decoder.take(Array("~".utf8))
    for _ in 0..<6 where decoder.take([UInt8(ascii: " ")]) != [.key(.character(" "))] {}
    #expect(decoder.take([27]) + decoder.takeSilence() == [.key(.escape)])
    #expect(decoder.take(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test("UTF-8 is a character", arguments: ["é", "ß", "€", "漢", "😀", "\u{A0}"] as [Character])
  func characters(character: Character) {
    #expect(keys(String(character)) == [.character(character)])
  }

  @Test(
    "Bytes that are no UTF-8 are left out, and only they",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xF5], [0xFE], [0xFF], [0xE9], [0xC3],
      [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xC2, 0x9B],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func badBytes(bytes: [UInt8]) {
    #expect(keys(bytes + Array("q".utf8)) == [.character("q")])
    #expect(keys(bytes + Array("é".utf8)) == [.character("é")])
  }
}
