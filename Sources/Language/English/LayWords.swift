/// Words and phrases that mean the same in a text about health, or of which one is broader than the
/// others: people say "knackered", a leaflet "tiredness", a label "asthenia".
public struct LayWords: Equatable, Sendable {
  /// The plainest first.
  public var same: [String]
  /// What each of them covers: of "painkiller" the painkillers.
  public var narrower: [String]

  /// Written for any medicine; none is made for one guide.
  public static let all = EmbeddedText.text("lay-words.txt").lines.map(LayWords.init(line:))

  /// - Parameter line: words that mean the same are parted by "|"; after ">" stand the narrower ones.
  init(line: String) {
    let halves = line.split(separator: ">", maxSplits: 1).map { half in
      half.split(separator: "|").map { word in word.split(separator: " ").joined(separator: " ") }
    }
    same = halves.first ?? []
    narrower = halves.count > 1 ? halves[1] : []
  }
}
