/// How far two words are apart, in the slips people make when they type.
///
/// Optimal string alignment (Damerau, Levenshtein): insertion, deletion, substitution and the swap
/// of two neighbours cost 1 each; a slip in the first letter costs 2, because first letters are
/// seldom wrong.
enum SpellingDistance {
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    // Most words differ in more letters than slips are allowed, which is quick to see.
    let (leftLetters, rightLetters) = (letters(of: left), letters(of: right))
    guard (leftLetters & ~rightLetters).nonzeroBitCount <= limit,
      (rightLetters & ~leftLetters).nonzeroBitCount <= limit
    else { return nil }
    return between(Array(left.utf8), Array(right.utf8), limit: limit)
  }

  /// The letters of a word, a bit for each.
  private static func letters(of word: String) -> UInt32 {
    word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// - Returns: `nil` when the distance is over `limit`.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard let last = lastRow(left, right, limit: limit) else { return nil }
    let distance = last[right.count] + firstLetterSlip(left, right)
    return distance <= limit ? distance : nil
  }

  /// The distance of `left` to the beginning of `right` that is nearest: the word still grows.
  static func ofBeginning(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    let beginning = Array(right.prefix(left.count + limit))
    guard let last = lastRow(left, beginning, limit: limit), let least = last.min() else {
      return nil
    }
    let distance = least + firstLetterSlip(left, right)
    return distance <= limit ? distance : nil
  }

  /// How many slips a word may hold: none in short words, one in 4 to 6 letters, two in longer ones.
  static func limit(forLength length: Int) -> Int {
    length < Tuning.Mending.shortestWord ? 0 : length < Tuning.Mending.lettersForTwo ? 1 : 2
  }

  private static func firstLetterSlip(_ left: [UInt8], _ right: [UInt8]) -> Int {
    left.first == right.first ? 0 : 1
  }

  private static func lastRow(_ left: [UInt8], _ right: [UInt8], limit: Int) -> [Int]? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
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
    return back
  }
}
