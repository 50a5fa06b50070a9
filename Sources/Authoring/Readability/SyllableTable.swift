/// Words whose syllables the rules of spelling miss; medicines and medical words among them.
enum SyllableTable {
  static let counts: [String: Int] = {
    var counts: [String: Int] = [:]
    for (count, words) in groups {
      for word in words.split(whereSeparator: \.isWhitespace) { counts[String(word)] = count }
    }
    return counts
  }()

  private static let groups: [(Int, String)] = [
    (2, "something sometimes someone"),
    (3, "baclofen"),
    (4, "anxiety tizanidine"),
  ]
}
