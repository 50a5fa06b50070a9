import Glibc
import GuideStore
import Screen

@testable import Browsing

/// Keys, words, pastes, clicks and sizes in an order that nobody plans, the same in every run, and what
/// must be so after each of them.
struct RandomUse {
  private var random: SeededGenerator
  private(set) var browser: Browser
  private let library: GuideLibrary
  private let topic: String?
  private var time = 1_000
  /// The slowest answer, in microseconds of processor time.
  private(set) var slowest = 0
  private(set) var events = 0

  init(seed: UInt64, in library: GuideLibrary = SampleGuide.longLibrary, at topic: String? = nil)
    throws
  {
    (self.library, self.topic) = (library, topic)
    random = SeededGenerator(seed: seed)
    browser = try Browser(
      shelf: Shelf(library), size: Size(columns: 80, rows: 24), today: "2026-06-01",
      keepingPlace: "~/.local/state/bedside/kept.json", canPrint: true)
    if let topic { browser.open(topic: topic) }
  }

  private static let keys: [Key] =
    Keymap.reading.bindings.flatMap(\.keys) + Keymap.prompt.bindings.flatMap(\.keys)
    + (0x20...0x7E).map { .character(Character(Unicode.Scalar(UInt8($0)))) }
    + "abcdefghijklmnopqrstuvwxyz".map { .control($0) } + (1...24).map { .function($0) }
    + "éß漢\u{301}\u{200B}\u{202E}😀\u{A0}".unicodeScalars.map { .character(Character($0)) }
  private static let common: [Key] = [
    .down, .down, .up, .enter, .enter, .tab, .tab, .right, .left, .escape, .backspace,
    .character("/"), .character("?"), .character("w"), .character(" "),
  ]
  private static let texts = [
    "seizure", "ran out", "dose", "zeppelin", "what if i miss a dose?", "quit\r", "\r\n\t",
    String(repeating: "e\u{301}", count: 300), String(repeating: "a", count: 5_000), "\u{1B}[201~q",
  ]

  /// Microseconds of processor time; what is not optimised takes many times as long.
  #if DEBUG
    private static let longestAnswer = 5_000_000
  #else
    private static let longestAnswer = 100_000
  #endif

  /// - Returns: what is not as it must be.
  mutating func step() -> String? {
    let event = next()
    events += 1
    // Somebody who thinks, types, or hammers.
    time += [0, 30, 150, 800, 5_000].randomElement(using: &random)!
    let before = Self.processorTime
    browser.receive(event, at: time)
    let frame = browser.frame()
    let answer = Self.processorTime - before
    slowest = max(slowest, answer)
    if browser.takeReload() || browser.takeSheet() != nil { browser.say("Done.") }
    // Whoever has left begins anew.
    if browser.isDone {
      guard let fresh = try? RandomUse(seed: 0, in: library, at: topic) else { return "no browser" }
      browser = fresh.browser
      return nil
    }
    if answer > Self.longestAnswer {
      return "\(answer) microseconds for \(event) (event \(events))"
    }
    return wrong(frame).map { "\($0) after \(event) (event \(events))\n\(frame.text)" }
  }

  private mutating func next() -> [Event] {
    let size = browser.reading.size
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      return [
        .resize(
          Size(
            columns: Int.random(in: 1...500, using: &random),
            rows: Int.random(in: 1...200, using: &random)))
      ]
    case 1: return [.resize(Size(columns: 80, rows: 24))]
    case 2, 3:
      let point = Point(
        column: Int.random(in: -1...size.columns, using: &random),
        row: Int.random(in: -1...size.rows, using: &random))
      let action = [Mouse.Action.press, .wheelUp, .wheelDown].randomElement(using: &random)!
      return [.mouse(Mouse(action, at: point))]
    case 4: return [.paste(Self.texts.randomElement(using: &random)!)]
    case 5: return [.pause]
    case 6:
      return Self.texts.randomElement(using: &random)!.prefix(20).map { .key(.character($0)) }
    case 7..<24: return [.key(Self.common.randomElement(using: &random)!)]
    default: return [.key(Self.keys.randomElement(using: &random)!)]
    }
  }

  private func wrong(_ frame: Frame) -> String? {
    let size = browser.reading.size
    guard frame.size == size else { return "the frame has another size" }
    guard (0..<size.columns).contains(frame.cursor.column),
      (0..<size.rows).contains(frame.cursor.row)
    else { return "the cursor stands outside the frame" }
    if size.columns <= 120, size.rows <= 40, let obeyed = frame.text.firstObeyed {
      return "a terminal would obey \(obeyed.value)"
    }
    if !browser.reading.layout.isTooSmall {
      let tree = browser.reading.topics.tree
      if browser.reading.mode == .topics, browser.reading.layout.topics.rows.count > 0,
        !tree.viewport.visible.contains(tree.selection)
      {
        return "the chosen topic cannot be seen"
      }
      if browser.reading.mode == .page, let stop = browser.reading.page.view.focusedStop,
        !browser.reading.page.view.viewport.visible.contains(stop.line)
      {
        return "the chosen link cannot be seen"
      }
    }
    // Whole walks of their own: done now and then.
    if events % 4 == 0, hasNoWayOut {
      return "Esc, as often as it closes something, and q do not leave"
    }
    return events % 128 == 0 ? lostWay : nil
  }

  /// Back to the first page and forward again is here: the same line of the same page, which closes as
  /// it did.
  private var lostWay: String? {
    var browser = self.browser
    let here = browser.reading
    var steps = 0
    while browser.reading.history.canGoBack {
      browser.perform(.back)
      steps += 1
      if steps > Self.mostPages { return "the way back has no end" }
    }
    for _ in 0..<steps { browser.perform(.forward) }
    let there = browser.reading
    let (before, after) = (here.visit, there.visit)
    let way = "\(steps) pages back and forward again"
    guard (after.guide, after.reference) == (before.guide, before.reference) else {
      return "\(way) is \(after.reference), not \(before.reference)"
    }
    // A page is not laid out for a window that shows none.
    guard !here.layout.isTooSmall else { return nil }
    guard after.anchor == before.anchor else {
      return "\(way) is at \(after.anchor), not \(before.anchor) of \(before.reference)"
    }
    let closes = here.history.hasBeneath(before.reference)
    return there.history.hasBeneath(after.reference) == closes
      ? nil : "\(way): \(before.reference) closed \(closes) and does so no more"
  }

  private var hasNoWayOut: Bool {
    var browser = self.browser
    var time = time + 10_000
    // Each of them closes one page.
    for _ in 0..<Self.mostPages {
      browser.receive([.key(.escape)], at: time)
      time += 2_000
      if browser.notice == Wording.nothingToClose { break }
    }
    browser.receive([.key(.character("q"))], at: time)
    browser.receive([.pause], at: time + 5_000)
    return !browser.isDone
  }

  /// As many as history holds, with what may be open on one.
  private static let mostPages = 210

  private static var processorTime: Int {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return now.tv_sec * 1_000_000 + now.tv_nsec / 1_000
  }
}

extension String {
  /// A character that a terminal does not show but obeys.
  fileprivate var firstObeyed: Unicode.Scalar? {
    unicodeScalars.first {
      [.control, .format, .lineSeparator].contains($0.properties.generalCategory) && $0 != "\n"
    }
  }
}
