import Screen

@testable import Browsing

/// A person who types letters at some pace, as the program's loop sees it.
extension Session {
  /// A session in which letters were typed with a pause between them.
  static func typed(
    _ words: String, every gap: Int, in start: Session? = nil
  ) throws -> Session {
    var session = try start ?? Session()
    session.type(words, every: gap)
    return session
  }

  /// Types with a pause between the letters.
  /// - Parameters:
  ///   - first: the pause behind the first of them, where that is another.
  ///   - start: when the first is struck.
  mutating func type(
    _ words: String, every gap: Int, first: Int? = nil, from start: Int = 10_000,
    seeing look: (Session) -> Void = { _ in }
  ) {
    var time = start
    for (index, letter) in words.enumerated() {
      browser.receive([.key(.character(letter))], at: time)
      look(self)
      let next = time + (index == 0 ? first ?? gap : gap)
      while let patience = browser.patience(at: time), time + patience < next {
        time += patience
        browser.receive([.pause], at: time)
        look(self)
      }
      time = next
    }
  }

  /// What the person waits for.
  mutating func wait() { browser.receive([.pause], at: 10_000_000) }

  /// What stands in the prompt; `nil` where no question is asked.
  var asked: String? { browser.reading.mode.search?.prompt.text }
}
