import GuideStore
import Screen

@testable import Browsing
@testable import Terminal

/// What a reader and a terminal send.
extension FuzzTarget {
  /// A question, as it is typed and as it is asked.
  static func query() throws -> Run {
    let library = try GuideLibrary(sampleGuide())
    return { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? library.search(text, isTyping: true)
      _ = try? library.explanation(of: text)
    }
  }

  /// What a terminal sends, in pieces: a byte 255 ends one and 254 is silence.
  static func keys() -> Run {
    { bytes in _ = decoded(bytes) }
  }

  /// The same, received by a browser that is drawn after each piece.
  static func use() throws -> Run {
    let library = try GuideLibrary(sampleGuide())
    return { bytes in
      guard
        var browser = try? Browser(
          shelf: Shelf(library), size: Size(columns: 80, rows: 24), today: "2026-06-01")
      else { return }
      var time = 1_000
      for events in decoded(bytes) where !browser.isDone {
        browser.receive(events, at: time)
        check(browser.frame())
        time += 300
      }
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> [[Event]] {
    var decoder = KeyDecoder()
    decoder.reportsMouse = bytes.first.map { $0 & 1 == 1 } ?? false
    var bursts: [[Event]] = []
    for piece in bytes.split(separator: 255, omittingEmptySubsequences: false) {
      var events = decoder.take(piece.filter { $0 != 254 })
      if piece.last == 254 { events += decoder.takeSilence() }
      bursts.append(Burst(events, within: 100).events)
    }
    var silences = 0
    while decoder.patience != nil {
      bursts.append(decoder.takeSilence())
      silences += 1
      precondition(silences < 100, "silence is waited for and changes nothing")
    }
    return bursts
  }
}
