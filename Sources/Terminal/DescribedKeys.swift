import Screen

/// The keys that the terminal's own description (terminfo) names, by what it sends for them.
struct DescribedKeys {
  private var keys: [[UInt8]: Key] = [:]
  /// What they begin with.
  private var beginnings: Set<[UInt8]> = []

  init(_ keys: [[UInt8]: Key] = [:]) {
    for (bytes, key) in keys {
      // A single byte is a key of every terminal: Ctrl-L is no cursor key, though old ones say so.
      guard bytes.count > 1 else { continue }
      self.keys[bytes] = key
      for count in 1..<bytes.count { beginnings.insert(Array(bytes[..<count])) }
    }
  }

  subscript(bytes: [UInt8]) -> Key? { keys[bytes] }

  /// A longer key begins so.
  func isBeginning(_ bytes: [UInt8]) -> Bool { beginnings.contains(bytes) }

  /// Those of the terminal that ncurses has been told of.
  static var current: DescribedKeys {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let bytes = TerminalText.capability(name) else { continue }
      keys[bytes] = key
    }
    return DescribedKeys(keys)
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kri", .up),
      ("kind", .down), ("kLFT", .left), ("kRIT", .right), ("khome", .home), ("kHOM", .home),
      ("kfnd", .home), ("ka1", .home), ("kend", .end), ("kEND", .end), ("kslt", .end),
      ("kll", .end),
      ("kc1", .end), ("kpp", .pageUp), ("kPRV", .pageUp), ("ka3", .pageUp), ("knp", .pageDown),
      ("kNXT", .pageDown), ("kc3", .pageDown), ("kent", .enter), ("kcbt", .backTab),
      ("kbs", .backspace), ("kdch1", .delete), ("kDC", .delete),
    ] + (1...24).map { ("kf\($0)", .function($0)) }
}
