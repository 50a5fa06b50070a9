/// The words of an entry as they are stored for ranking: lines of stems, each stem by its number.
///
/// Stored as 32-bit words, little-endian: a line begins with a word that has the top bit set, with
/// its field and its weight; then come the slots, one for each word of the line. A slot is the
/// word's stem, followed by what the lexicon calls it (next bit set).
struct IndexedText: Equatable {
  enum Field: UInt32, CaseIterable {
    case title
    /// Another way to ask a question.
    case asked
    /// Another word for a page.
    case keyword
    /// The title of the page that the entry stands on.
    case page
    case body
  }

  private static let lineBit: UInt32 = 1 << 31
  private static let sameSlotBit: UInt32 = 1 << 30

  private var words: [UInt32] = []

  init() {}

  /// - Parameters:
  ///   - weight: the summed weight of the words, where ways of asking are compared; else 0.
  ///   - slots: for each word the numbers of its stem and of what it is called.
  mutating func append(_ field: Field, weight: Double, slots: [[UInt32]]) {
    let hundredths = UInt32(min(65_535, (weight * 100).rounded()))
    words.append(Self.lineBit | field.rawValue << 16 | hundredths)
    for slot in slots {
      for (index, stem) in slot.enumerated() {
        words.append(index == 0 ? stem : stem | Self.sameSlotBit)
      }
    }
  }

  init(stored bytes: Span<UInt8>) throws {
    guard bytes.count % 4 == 0 else { throw ByteReader.Damaged() }
    words.reserveCapacity(bytes.count / 4)
    for start in stride(from: 0, to: bytes.count, by: 4) {
      words.append(
        UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
          | UInt32(bytes[start + 3]) << 24)
    }
  }

  var stored: [UInt8] {
    words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  /// Calls `line` at the end of each line, after `stem` for each of its stems with its position.
  func forEachLine(
    stem: (_ stem: UInt32, _ position: Int) -> Void,
    line: (_ field: Field, _ weight: Double) -> Void
  ) {
    var open: UInt32?
    var position = -1
    func close() {
      guard let open, let field = Field(rawValue: (open & ~Self.lineBit) >> 16) else { return }
      line(field, Double(open & 0xFFFF) / 100)
    }
    for word in words {
      if word & Self.lineBit != 0 {
        close()
        open = word
        position = -1
      } else {
        if word & Self.sameSlotBit == 0 { position += 1 }
        stem(word & ~Self.sameSlotBit, position)
      }
    }
    close()
  }
}
