import Asked
import Education

/// What is learned from the ways to ask of a guide, looked at by its author: ways that lead to another
/// entry than their own, and entries that no way tells apart.
public struct AskedReview: Sendable {
  /// A way to ask whose own entry does not win.
  public struct LostWay: Hashable, Sendable {
    public var entry: String
    public var way: String
    /// The id of the entry that wins it, or the kind of what is not answered.
    public var winner: String
  }

  /// An entry of whose ways another wins many.
  public struct Confusion: Equatable, Sendable {
    public var entry: String
    public var other: String
    /// How many of its ways the other wins, and how many it has.
    public var lost: Int
    public var count: Int
  }

  /// In the order of the guide.
  public private(set) var lost: [LostWay] = []
  public private(set) var confusions: [Confusion] = []

  /// From this share on two entries are not told apart.
  private static let shareConfused = 0.34

  /// - Parameter progress: is told how many ways have been learned from, and of how many; each counts as
  ///   often as it is gone through.
  public init(
    _ guide: Guide, progress: @escaping @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) {
    let examples = AskedExamples(guide)
    guard examples.isTaught else { return }
    let table = examples.table(by: nil, progress: progress)
    let words = AskedWords(guide)
    var known = KnownPieces()
    for node in guide.nodes {
      let ways = guide.asked.entries[node.id] ?? []
      var winners: [String: Int] = [:]
      for way in ways {
        guard let likeliest = table.likeliest(of: words.read(way), by: &known) else {
          continue
        }
        let winner = table.classes[likeliest].name
        guard winner != node.id else { continue }
        lost.append(LostWay(entry: node.id, way: way, winner: winner))
        winners[winner, default: 0] += 1
      }
      for (other, count) in winners.sorted(by: { $0.key < $1.key })
      where Double(count) >= Self.shareConfused * Double(ways.count) {
        confusions.append(
          Confusion(entry: node.id, other: other, lost: count, count: ways.count))
      }
    }
  }
}
