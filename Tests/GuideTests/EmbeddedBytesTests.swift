import BaclofenGuide
import Testing

@Suite("The guide inside the program")
struct EmbeddedBytesTests {
  private func bytes(from offset: Int, count: Int) -> [UInt8] {
    BaclofenGuide.read(count, at: offset)
  }

  @Test("Its bytes are the same in whatever portions they are read")
  func portions() {
    let count = BaclofenGuide.byteCount
    let whole = bytes(from: 0, count: count)
    #expect(whole.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(count % 1_024 == 0)
    for offset in Array(0..<20) + Array(count - 40..<count - 20) {
      for length in 0...20 {
        #expect(bytes(from: offset, count: length) == Array(whole[offset..<offset + length]))
      }
    }
    #expect(bytes(from: count - 1_024, count: 1_024) == Array(whole.suffix(1_024)))
  }
}
