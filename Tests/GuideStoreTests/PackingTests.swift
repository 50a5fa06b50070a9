import Testing

@testable import GuideStore

@Suite("Packing")
struct PackingTests {
  private static let dictionary = Array("Call your doctor today. [overview / Side Effects]".utf8)
  private static let values: [[UInt8]] = [
    [], [7], Array("Call".utf8), Array("Call your doctor today. Call your doctor today.".utf8),
    Array("A seizure is a fit. Call your doctor. [overview / Side Effects]".utf8),
    Array(repeating: 0, count: 100_000), (0..<700).map { UInt8(truncatingIfNeeded: $0 * $0 / 3) },
  ]

  private func unpacked(_ bytes: [UInt8], by packing: Packing) throws -> [UInt8] {
    try packing.unpack(bytes.span)
  }

  @Test("What is packed comes back, with a dictionary and without", arguments: values)
  func back(value: [UInt8]) throws {
    for dictionary in [[], Self.dictionary] {
      let packed = Packer(dictionary: dictionary).packed(value)
      #expect(packed.count <= value.count + 1)
      #expect(try unpacked(packed, by: Packing(dictionary: dictionary)) == value)
    }
  }

  @Test("Values of any bytes come back, one after the other by the same packer")
  func random() throws {
    var random = SeededNumbers()
    let packer = Packer(dictionary: Self.dictionary)
    for _ in 0..<200 {
      let letters = UInt8.random(in: 1...255, using: &random)
      let value = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: 0...letters, using: &random)
      }
      let packing = Packing(dictionary: Self.dictionary)
      #expect(try unpacked(packer.packed(value), by: packing) == value)
    }
  }

  @Test("What was said before, or stands in the dictionary, takes next to nothing")
  func small() {
    let packer = Packer(dictionary: Self.dictionary)
    #expect(packer.packed(Array("[overview / Side Effects]".utf8)).count <= 12)
    #expect(packer.packed(Array(repeating: 65, count: 10_000)).count <= 60)
  }

  @Test("What points at nothing is the same each time, and nothing of the memory")
  func nowhere() throws {
    let bytes: [UInt8] = [16, 0x00, 0, 0, 0xC0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    let value = try unpacked(bytes, by: Packing(dictionary: Self.dictionary))
    #expect(value == [0, 0, 0, 0] + (1...12))
  }

  @Test(
    "Bytes that nobody packed are damage, and take no memory",
    arguments: [
      [], [0x80], [5], [5, 0x50, 1, 2], [5, 0x41, 1, 2, 3, 4, 5], [9, 0x04, 0, 0],
      [9, 0x04, 255, 255], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0], [3, 0x30, 1, 2, 3, 4],
      [9, 0xF0, 255, 255],
      // Of sixteen the first four repeat what stands two hundred letters before, or nowhere.
      [16, 0x00, 200, 0, 0xC0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      // A letter more, and a letter less, than are said to be.
      [15, 0x00, 5, 0, 0xC0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [17, 0x00, 5, 0, 0xC0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ] as [[UInt8]])
  func damaged(bytes: [UInt8]) {
    #expect(throws: ByteReader.Damaged.self) {
      try unpacked(bytes, by: Packing(dictionary: Self.dictionary))
    }
  }
}
