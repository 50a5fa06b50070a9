import Foundation
import GuideStore
import Screen
import Testing

@testable import Browsing

@Suite("Random use")
struct RandomUseTests {
  /// `BEDSIDE_EVENTS=5000000 swift test -c release -Xswiftc -enable-testing --filter RandomUseTests` is the
  /// long form, and `BEDSIDE_SEED=5` begins with other walks.
  private static let events = number("BEDSIDE_EVENTS") ?? 20_000
  private static let walks = 4
  private static let firstSeed = UInt64(number("BEDSIDE_SEED") ?? 1)
  private static let told = 50_000
  private static let hostileEvents = 150

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test(
    "After each of 20,000 random events the cursor is on the screen, what is chosen can be seen, and Esc and q leave",
    arguments: firstSeed..<firstSeed + UInt64(walks))
  func holds(seed: UInt64) throws {
    var use = try RandomUse(seed: seed)
    for _ in 0..<Self.events / Self.walks {
      if let wrong = use.step() {
        Issue.record("Seed \(seed): \(wrong)")
        return
      }
      if use.events % Self.told == 0 { tell(use, seed) }
    }
    tell(use, seed)
  }

  private func tell(_ use: RandomUse, _ seed: UInt64) {
    print("Random use, seed \(seed): \(use.events) events, slowest \(use.slowest) microseconds")
  }

  @Test(
    "The same on pages that nobody would write, and nothing reaches the screen that it would obey",
    arguments: HostileGuide.pages)
  func holdsOnHostilePages(page: String) throws {
    var use = try RandomUse(seed: 7, in: HostileGuide.library, at: page)
    for _ in 0..<Self.hostileEvents {
      if let wrong = use.step() {
        Issue.record("\(page): \(wrong)")
        return
      }
    }
  }

  /// It trapped: a link without letters stands on no line.
  @Test("A link whose text is a blank is passed over", arguments: [40, 80, 120, 200])
  func blankLink(columns: Int) throws {
    var browser = try Browser(
      shelf: Shelf(HostileGuide.library), size: Size(columns: columns, rows: 40),
      today: "2026-06-01")
    browser.open(topic: HostileGuide.pages[1])
    for key in [Key.tab, .tab, .backTab, .backTab, .enter, .character("s"), .character("d")] {
      browser.receive([.key(key)])
      _ = browser.frame()
    }
  }
}
