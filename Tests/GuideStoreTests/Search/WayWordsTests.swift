import Testing

@testable import GuideStore

@Suite("Ways to ask, as they are stored")
struct WayWordsTests {
  @Test("They are read back as they were written, however many words there are")
  func roundTrip() throws {
    let many = (0..<300).map { ["word\($0)", "the"] }
    let ways = [["can", "the", "cat"], [], ["the"]] + many
    let words = WayWords(ways)
    #expect(words.numbers["the"] == 0)
    let read = try #require(WayWords.ways(from: words.stored(ways)))
    #expect(read == ways.map { way in way.map { words.numbers[$0]! } })
    #expect(read.joined().contains { $0 > 127 })
    words.stored(ways).withUnsafeBytes { bytes in
      for way in read { #expect(WayWords.isWay(way, among: bytes) == true) }
      #expect(WayWords.isWay([0, 0], among: bytes) == false)
      #expect(WayWords.isWay(Array(read[0].dropLast()), among: bytes) == false)
    }
  }

  @Test(
    "Bytes that no ways have are none",
    arguments: [[2, 1], [1, 128], [1, 255, 255, 255, 255, 1]])
  func damaged(bytes: [UInt8]) {
    #expect(WayWords.ways(from: bytes) == nil)
    bytes.withUnsafeBytes { #expect(WayWords.isWay([7], among: $0) == nil) }
  }
}
