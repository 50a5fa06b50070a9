extension String {
  /// The name that this word is most like, where one is: a capital, or two letters, more or less.
  func nearest(among names: [String]) -> String? {
    let word = lowercased()
    if let meant = Self.otherNames[word], names.contains(meant) { return meant }
    return names.map { ($0, word.distance(to: $0)) }.filter { $0.1 < 3 && $0.1 < word.count / 2 }
      .min { $0.1 < $1.1 }?.0
  }

  /// It is the name of a command but for capitals, or for an "s".
  func isForm(of command: String) -> Bool {
    let word = lowercased()
    return word == command || word + "s" == command
  }

  /// It is what people call a command.
  func isOtherName(of command: String) -> Bool { Self.otherNames[lowercased()] == command }

  /// What people call a command.
  private static let otherNames = [
    "print": "handout", "pdf": "handout", "save": "handout", "paper": "handout",
  ]

  /// Letters to put in, take out, change, or swap with the next one (restricted Damerau-Levenshtein
  /// distance).
  private func distance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, wanted) in right.enumerated() {
        var cost = Swift.min(rows[i][j + 1], row[j]) + 1
        cost = Swift.min(cost, rows[i][j] + (letter == wanted ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == wanted {
          cost = Swift.min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
