import Screen

/// The keys that the terminal's own description (terminfo) names, by what it sends for them.
struct DescribedKeys {
  /// A few dozen, which are looked through faster than they are put in order. Of those that send the same
  /// the last one counts.
  private var keys: [(bytes: [UInt8], key: Key)] = []

  init(_ keys: [[UInt8]: Key] = [:]) { for (bytes, key) in keys { add(bytes, key) } }

  private mutating func add(_ bytes: [UInt8], _ key: Key) {
    // A single byte is a key of every terminal: Ctrl-L is no cursor key, though old ones say so.
    if bytes.count > 1 { keys.append((bytes, key)) }
  }

  subscript(bytes: [UInt8]) -> Key? { keys.last { $0.bytes == bytes }?.key }

  /// A longer key begins so.
  func isBeginning(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && keys.contains { $0.bytes.count > bytes.count && $0.bytes.starts(with: bytes) }
  }

  /// Those of the terminal that ncurses has been told of.
  static var current: DescribedKeys {
    var current = DescribedKeys()
    for (name, key) in names {
      if let bytes = TerminalText.capability(name) { current.add(bytes, key) }
    }
    return current
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
