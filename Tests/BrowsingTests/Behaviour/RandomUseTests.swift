import Foundation
import Screen
import Testing

@testable import Browsing

@Suite("Random use")
struct RandomUseTests {
  /// `BEDSIDE_EVENTS=5000000 swift test -c release --filter RandomUseTests` is the long form.
  private static let events =
    ProcessInfo.processInfo.environment["BEDSIDE_EVENTS"].flatMap { Int($0) } ?? 20_000
  private static let walks = 4

  @Test(
    "After each of 20,000 random events the cursor is on the screen, what is chosen can be seen, and Esc and q leave",
    arguments: 1...UInt64(walks))
  func holds(seed: UInt64) throws {
    var use = try RandomUse(seed: seed)
    for _ in 0..<Self.events / Self.walks {
      if let wrong = use.step() {
        Issue.record("Seed \(seed): \(wrong)")
        return
      }
    }
    print("Random use, seed \(seed): \(use.events) events, slowest \(use.slowest) microseconds")
  }
}
