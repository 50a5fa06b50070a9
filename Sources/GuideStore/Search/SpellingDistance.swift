/// How far two words are apart, in the slips people make when they type.
enum SpellingDistance {
  /// Optimal string alignment: insertion, deletion, substitution and the swap of two neighbours
  /// cost 1 each; a slip in the first letter costs 2, because first letters are seldom wrong.
  /// - Returns: `nil` when the distance is over `limit`.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var twoBack: [Int] = []
    var back = Array(0...right.count)
    var row = back
    for i in 1...left.count {
      row[0] = i
      var least = i
      for j in 1...right.count {
        let substitution = left[i - 1] == right[j - 1] ? 0 : 1
        var cost = min(back[j] + 1, row[j - 1] + 1, back[j - 1] + substitution)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, twoBack[j - 2] + 1)
        }
        row[j] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (twoBack, back, row) = (back, row, back)
    }
    let distance = back[right.count] + (left[0] == right[0] ? 0 : 1)
    return distance <= limit ? distance : nil
  }

  /// How many slips a word may hold: none in short words, one in 4 to 6 letters, two in longer ones.
  static func limit(forLength length: Int) -> Int { length < 4 ? 0 : length < 7 ? 1 : 2 }
}
