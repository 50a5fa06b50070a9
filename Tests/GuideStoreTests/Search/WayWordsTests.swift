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
    let stored = words.stored(ways)
    func isWay(_ way: [Int]) -> Bool? { WayWords.isWay(way, among: stored.span) }
    for way in read { #expect(isWay(way) == true) }
    #expect(isWay([0, 0]) == false)
    #expect(isWay(Array(read[0].dropLast())) == false)
  }

  @Test(
    "Bytes that no ways have are none",
    arguments: [[2, 1], [1, 128], [1, 255, 255, 255, 255, 1]])
  func damaged(bytes: [UInt8]) {
    #expect(WayWords.ways(from: bytes) == nil)
    let isWay = WayWords.isWay([7], among: bytes.span)
    #expect(isWay == nil)
  }
}
