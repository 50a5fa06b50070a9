/// The words of the ways to ask, each by a number, so that a way takes a byte or two a word.
struct WayWords {
  /// The commonest word has the smallest number.
  let numbers: [String: Int]

  init(_ ways: [[String]]) {
    var counts: [String: Int] = [:]
    for way in ways { for word in way { counts[word, default: 0] += 1 } }
    let words = counts.keys.sorted { (counts[$0]!, $1) > (counts[$1]!, $0) }
    numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
  }

  /// - Precondition: the words are among those that it was made of.
  func stored(_ ways: [[String]]) -> [UInt8] {
    Self.stored(ways.map { way in way.map { numbers[$0]! } })
  }

  /// For each way its count of words and their numbers, all in groups of seven bits, the lowest first,
  /// with the top bit where another group follows.
  static func stored(_ ways: [[Int]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for way in ways {
      for number in [way.count] + way {
        var rest = number
        while rest > 127 {
          bytes.append(UInt8(rest & 127) | 128)
          rest >>= 7
        }
        bytes.append(UInt8(rest))
      }
    }
    return bytes
  }

  /// Whether one of the ways is just this, without reading what does not matter.
  /// - Returns: `nil` for bytes that `stored` never made.
  static func isWay(_ wanted: [Int], among bytes: Span<UInt8>) -> Bool? {
    var offset = 0
    func next() -> Int? {
      var number = 0
      for shift in stride(from: 0, to: 28, by: 7) {
        guard offset < bytes.count else { return nil }
        let byte = bytes[offset]
        offset += 1
        number |= Int(byte & 127) << shift
        if byte & 128 == 0 { return number }
      }
      return nil
    }
    while offset < bytes.count {
      guard let count = next() else { return nil }
      var isSame = count == wanted.count
      for index in 0..<count {
        guard let number = next() else { return nil }
        isSame = isSame && number == wanted[index]
      }
      if isSame { return true }
    }
    return false
  }

  /// - Returns: `nil` for bytes that `stored` never made.
  static func ways(from bytes: [UInt8]) -> [[Int]]? {
    var numbers: [Int] = []
    var number = 0
    var shift = 0
    for byte in bytes {
      guard shift < 28 else { return nil }
      number |= Int(byte & 127) << shift
      shift += 7
      if byte & 128 == 0 {
        numbers.append(number)
        (number, shift) = (0, 0)
      }
    }
    guard shift == 0 else { return nil }
    var ways: [[Int]] = []
    var offset = 0
    while offset < numbers.count {
      let end = offset + 1 + numbers[offset]
      guard end <= numbers.count else { return nil }
      ways.append(Array(numbers[offset + 1..<end]))
      offset = end
    }
    return ways
  }
}
