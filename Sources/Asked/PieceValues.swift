#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much each piece of one text counts.
struct PieceValues {
  /// 1 + ln(times in the text) for each key, ascending by key.
  static func counts(of words: [AskedWord]) -> [(key: UInt64, value: Float)] {
    var values: [(key: UInt64, value: Float)] = []
    for key in Piece.keys(of: words).sorted() {
      if values.last?.key == key {
        values[values.count - 1].value += 1
      } else {
        values.append((key, 1))
      }
    }
    for index in values.indices where values[index].value > 1 {
      values[index].value = 1 + log(values[index].value)
    }
    return values
  }
}
