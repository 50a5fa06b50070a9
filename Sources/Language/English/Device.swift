/// What people have, wear or run beside their medicine and ask about in the same words: an insulin
/// pump, a feeding tube, an inhaler; and pumps that are no medicine's at all.
public enum Device {
  public static var all: [[String]] { list.all }

  private static let list = PhraseList(.text("devices.txt"))

  private static let words = Set(all.joined())

  /// The word stands in the name of a device.
  public static func hasWord(_ word: String) -> Bool { words.contains(word) }

  /// The devices of which the words speak.
  public static func named(in words: [String]) -> [[String]] {
    words.indices.flatMap { list.found(in: words, before: $0 + 1) }
  }
}
