import Screen
import Testing

@testable import Terminal

@Suite("Key decoder")
struct KeyDecoderTests {
  private func keys(_ inputs: [KeyDecoder.Input]) -> [Key] {
    var decoder = KeyDecoder()
    return inputs.flatMap { decoder.take($0) }
  }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    keys(bytes.map { .byte($0) } + [.pause])
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

  @Test(
    "A sequence nobody knows is swallowed whole, so that its letters are no commands",
    arguments: ["[99~", "[?1;2c", "[200~", "[I", "[2~", "[1;5q", "[[Z", "Oz", "[38;5;1m"])
  func unknownSequences(sequence: String) {
    #expect(keys("\u{1B}" + sequence) == [])
    #expect(keys("\u{1B}" + sequence + "j") == [.character("j")])
  }

  @Test("Esc is a key by itself when nothing follows, and before any other key")
  func escape() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys([.byte(27), .code(259)]).first == .escape)
  }

  @Test("A sequence that breaks off is dropped")
  func brokenSequences() {
    #expect(keys("\u{1B}[") == [])
    #expect(keys("\u{1B}O") == [])
    #expect(keys("\u{1B}[1;") == [])
    #expect(keys("\u{1B}[1\rq") == [.enter, .character("q")])
  }

  @Test("Only an escape waits for a pause; half a character waits for its rest")
  func pauses() {
    var decoder = KeyDecoder()
    #expect(!decoder.awaitsPause)
    _ = decoder.take(.byte(27))
    #expect(decoder.awaitsPause)
    #expect(decoder.take(.pause) == [.escape])
    _ = decoder.take(.byte(0xC3))
    #expect(!decoder.awaitsPause)
    #expect(decoder.take(.byte(0xA9)) == [.character("é")])
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

  @Test(
    "Keys with modifiers, which ncurses knows by name only, are the keys themselves",
    arguments: [
      ("kUP5", Key.up), ("kDN", .down), ("kLFT3", .left), ("kRIT5", .right), ("kHOM2", .home),
      ("kEND5", .end), ("kPRV5", .pageUp), ("kNXT6", .pageDown), ("kDC5", .delete),
    ])
  func names(name: String, key: Key) {
    #expect(keys([.named(name)]) == [key])
    #expect(keys([.named("kXYZ")]) == [])
  }
}
