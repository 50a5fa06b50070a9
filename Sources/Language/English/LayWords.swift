/// Words and phrases that mean the same in a text about health, or of which one is broader than the
/// others: people say "knackered", a leaflet "tiredness", a label "asthenia".
public struct LayWords: Equatable, Sendable {
  /// The plainest first.
  public var same: [String]
  /// What each of them covers: of "painkiller" the painkillers.
  public var narrower: [String]

  /// Written for any medicine; none is made for one guide.
  public static let all = EmbeddedText.text("lay-words.txt").lines.map(LayWords.init(line:))

  /// - Parameter line: words that mean the same are parted by "|"; after ">" stand the narrower ones. One space
  ///   stands between two words, as `WordListTests` hold.
  init(line: String) {
    let halves = line.utf8.split(separator: UInt8(ascii: ">"), maxSplits: 1).map { half in
      half.split(separator: UInt8(ascii: "|")).map { word in
        var word = word.drop { $0 == UInt8(ascii: " ") }
        while word.last == UInt8(ascii: " ") { word.removeLast() }
        return String(Substring(word))
      }
    }
    same = halves.first ?? []
    narrower = halves.count > 1 ? halves[1] : []
  }
}
