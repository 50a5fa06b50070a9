/// A page that the reader has marked, kept in memory until the program ends: what a person reads is
/// never saved.
struct Mark: Equatable, Sendable {
  var title: String
  var place: Place

  private static let prefix = "mark/"

  /// What a row of the list of marks leads to.
  static func target(of index: Int) -> String { prefix + "\(index)" }

  static func index(ofTarget target: String) -> Int? {
    target.hasPrefix(prefix) ? Int(target.dropFirst(prefix.count)) : nil
  }
}
