/// Sentences that tell how the table below them is read: "Start at the top, and stop at the first line that
/// fits." Where the rows stand under each other they tell nothing.
public enum TableDirections {
  public static func isOne(_ sentence: String) -> Bool {
    let words = Set(sentence.lowercased().split { !$0.isLetter })
    return words.count <= mostWords && !words.isDisjoint(with: rows)
      && !words.isDisjoint(with: choosing)
  }

  /// Whoever says more says more than that.
  private static let mostWords = 14
  private static let rows: Set<Substring> = ["line", "row"]
  private static let choosing: Set<Substring> = ["fit", "fits"]
}
