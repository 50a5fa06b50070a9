extension SearchEntry {
  /// A passage ends with the block, or the line of a long one, that reaches so many characters.
  private static let lengthOfPassage = 700
  /// What is hardly longer than a passage stays whole.
  private static let longestWhole = 1_400

  /// The entry, or if it is long its passages: a result shows and opens the paragraph that answers, and
  /// a long section is not found by each word that stands somewhere in it.
  ///
  /// All have the title and the id of the whole. Measured on questions about drug labels, whose sections
  /// have up to 20,000 characters.
  var passages: [SearchEntry] {
    guard text.count > Self.longestWhole else { return [self] }
    var passages: [SearchEntry] = []
    var passage = self
    passage.lines = []
    var length = 0
    for line in lines {
      if length >= Self.lengthOfPassage {
        passages.append(passage)
        passage.lines = []
        length = 0
      }
      if passage.lines.isEmpty { passage.block = max(block, line.block) }
      passage.lines.append(line)
      length += line.words.count
    }
    // A short rest belongs to what stands before it.
    if length < Self.lengthOfPassage / 3, var last = passages.popLast() {
      last.lines += passage.lines
      passage = last
    }
    return passages + [passage]
  }
}
