import Screen

@testable import Browsing

/// Keys, words, clicks and sizes in an order that nobody plans, the same in every run.
struct Walk {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let keys = Keymap.reading.bindings.filter { $0.command != .quit }.flatMap(\.keys)
  /// What leads somewhere is pressed more often than the rest.
  private static let common: [Key] = [
    .down, .down, .down, .up, .enter, .enter, .tab, .tab, .right, .left, .character(" "),
  ]
  private static let typed = [
    "seizure", "ran out", "dose", "zeppelin", "fits", "wedding", "s",
  ]
  private static let sizes = [
    (80, 24), (40, 10), (40, 12), (69, 15), (70, 30), (120, 40), (200, 60), (39, 24), (1, 1),
  ]

  mutating func next(in session: Session) -> [Event] {
    let size = session.browser.reading.size
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let (columns, rows) = Self.sizes.randomElement(using: &random)!
      return [.resize(Size(columns: columns, rows: rows))]
    case 1:
      let point = Point(
        column: Int.random(in: 0..<size.columns, using: &random),
        row: Int.random(in: 0..<size.rows, using: &random))
      let action = [Mouse.Action.press, .press, .wheelUp, .wheelDown].randomElement(using: &random)!
      // The hint that quits would end the walk.
      return action == .press && point.row == size.rows - 1
        ? [] : [.mouse(Mouse(action, at: point))]
    case 2 where session.browser.reading.mode.search != nil:
      return Self.typed.randomElement(using: &random)!.map { .key(.character($0)) }
    case 3..<11: return [.key(Self.common.randomElement(using: &random)!)]
    default: return [.key(Self.keys.randomElement(using: &random)!)]
    }
  }
}
