/// The words of an entry as they are stored for ranking: lines of stems, each stem by its number.
///
/// Stored as numbers of seven bits a byte, as a `ByteWriter` writes them, so that the commonest stems, which
/// have the smallest numbers, take one byte. 0 begins a line, and its field and its weight follow; 1 stands
/// before a stem that is what the lexicon calls the word before it; any other number is the stem of the next
/// word, raised by 1.
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

  private static let lineBegins = 0
  private static let sameSlotFollows = 1
  /// The smallest number of a stem is 1.
  private static let aboveSigns = 1

  private(set) var stored: [UInt8] = []

  init() {}

  /// - Parameters:
  ///   - weight: the summed weight of the words, where ways of asking are compared; else 0.
  ///   - slots: for each word the numbers of its stem and of what it is called.
  mutating func append(_ field: Field, weight: Double, slots: [[UInt32]]) {
    var writer = ByteWriter()
    writer.write(Self.lineBegins)
    writer.write(Int(field.rawValue))
    writer.write(Int(min(65_535, (weight * 100).rounded())))
    for slot in slots {
      for (index, stem) in slot.enumerated() {
        if index > 0 { writer.write(Self.sameSlotFollows) }
        writer.write(Int(stem) + Self.aboveSigns)
      }
    }
    stored += writer.bytes
  }

  /// - Throws: `ByteReader.Damaged` for bytes that end within a number.
  init(stored bytes: Span<UInt8>) throws {
    guard bytes.isEmpty || bytes[bytes.count - 1] < 0x80 else { throw ByteReader.Damaged() }
    stored = []
    stored.reserveCapacity(bytes.count)
    for index in bytes.indices { stored.append(bytes[index]) }
  }

  /// Calls `line` at the end of each line, after `stem` for each of its stems with its position.
  func forEachLine(
    stem: (_ stem: UInt32, _ position: Int) -> Void,
    line: (_ field: Field, _ weight: Double) -> Void
  ) {
    var open: (field: Field, weight: Double)?
    var position = -1
    func close() { if let open { line(open.field, open.weight) } }
    let bytes = stored
    var place = 0
    /// Of bytes that nobody wrote as much as makes sense.
    func next() -> Int {
      var (number, shift) = (0, 0)
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        number |= Int(byte & 0x7F) << shift
        if byte < 0x80 || shift == Self.longestShift { break }
        shift += 7
      }
      return number
    }
    while place < bytes.count {
      switch next() {
      case Self.lineBegins:
        close()
        let field = Field(rawValue: UInt32(truncatingIfNeeded: next()))
        let weight = Double(min(65_535, next())) / 100
        open = field.map { ($0, weight) }
        position = -1
      case Self.sameSlotFollows:
        stem(UInt32(truncatingIfNeeded: next() - Self.aboveSigns), position)
      case let number:
        position += 1
        stem(UInt32(truncatingIfNeeded: number - Self.aboveSigns), position)
      }
    }
    close()
  }

  /// Numbers of more bits are none of a library.
  private static let longestShift = 28
}
