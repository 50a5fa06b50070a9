import Foundation
import Testing

@testable import bedside

/// What is written is byte for byte what Foundation's encoder writes, which the program does without.
@Suite("JSON")
struct JSONTests {
  private struct Sample: Codable, Equatable {
    enum Kind: String, Codable { case first, second }
    var text = ""
    var numbers: [Int] = []
    var measures: [Double] = []
    var names: [String: String] = [:]
    var maybe: Double?
    var flag = false
    var inner: [Sample] = []
    var kind = Kind.first
  }

  private static let samples = [
    Sample(),
    Sample(
      text: "a/\"\\\n\r\t\u{8}\u{C}\u{1}\u{1F}\u{7F}é😀\u{2028}", numbers: [0, -1, .max, .min],
      measures: [0.1, 1 / 3, 1e20, 1e16, -0.0, 100, 2.5e-7, .greatestFiniteMagnitude],
      names: ["b": "1", "B": "", "a10": "", "a9": "", "é": "", "e\u{301}x": "2", "Äb": ""],
      maybe: 5, flag: true, inner: [Sample(text: "x"), Sample(numbers: [1])], kind: .second),
  ]

  @Test("It is written as Foundation writes it, and read back", arguments: [true, false])
  func written(escapesSlashes: Bool) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    if !escapesSlashes { encoder.outputFormatting.insert(.withoutEscapingSlashes) }
    for sample in Self.samples {
      let text = try JSONNode(sample).text(escapesSlashes: escapesSlashes)
      #expect(text == String(decoding: try encoder.encode(sample), as: UTF8.self))
      #expect(try JSONDecoding.value(Sample.self, of: Array(text.utf8)) == sample)
    }
    let nothing: [Double?] = [nil, 1]
    #expect(try JSONNode(nothing).text() == "[\n  null,\n  1\n]")
  }

  @Test("A number that JSON has not is an error")
  func infinite() {
    #expect(throws: EncodingError.self) { try JSONNode([Double.infinity]) }
  }

  @Test(
    "What is no JSON is not read",
    arguments: [
      "", "{", "[1,]", "[1 2]", "01", "-", "1.", "1e", "+1", "tru", "nul", "'a'", "\"a",
      "\"\u{1}\"",
      "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "{\"a\" 1}", "{1: 2}", "[1] x",
      "1e999",
    ])
  func refused(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(Array(text.utf8)) }
  }

  @Test("Bytes that are no text, and brackets without end, are not read")
  func hostile() {
    #expect(throws: JSONError.self) { try JSONValue([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONError.self) {
      try JSONValue(Array(String(repeating: "[", count: 100_000).utf8))
    }
  }

  @Test("Escapes, pairs of them, and spaces between parts are read")
  func read() throws {
    let text = " { \"a\" : [ \"\\ud83d\\ude00\\/\\u00e9\\n\" , 1.5e3, -0, null, true ] } \n"
    #expect(
      try JSONValue(Array(text.utf8))
        == .object(["a": .array([.text("😀/é\n"), .number(1500), .integer(0), .null, .flag(true)])]))
  }

  @Test("A value of another kind is an error, and so is one that is not there")
  func mismatched() {
    for text in ["[]", "{}", "{\"text\": 1}", "1", "null"] {
      #expect(throws: DecodingError.self) {
        try JSONDecoding.value(Sample.self, of: Array(text.utf8))
      }
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoding.value([Int].self, of: Array("[1.5]".utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoding.value([Bool].self, of: Array("[1]".utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoding.value(Bool.self, of: Array("\"\"".utf8))
    }
  }
}
