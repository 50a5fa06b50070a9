import Education

/// A row that leads to another guide of the shelf, or to a page of it.
struct ShelfRow: Equatable, Sendable {
  /// The place of the guide.
  var guide: Int
  /// `nil` for the menu of the guide.
  var target: Target?

  init(guide: Int, target: Target? = nil) { (self.guide, self.target) = (guide, target) }

  /// No id of a guide begins with a colon.
  private static let start = ":shelf/"

  var address: Target { Target("\(Self.start)\(guide)/\(target?.address ?? "")") }

  init?(_ target: Target) {
    guard target.address.hasPrefix(Self.start) else { return nil }
    let rest = target.address.dropFirst(Self.start.count)
    guard let end = rest.firstIndex(of: "/"), let guide = Int(rest[..<end]) else { return nil }
    let address = String(rest[rest.index(after: end)...])
    self.init(guide: guide, target: address.isEmpty ? nil : Target(address))
  }
}
