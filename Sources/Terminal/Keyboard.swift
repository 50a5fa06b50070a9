import Bytes
import Glibc
import Screen

/// Reads what the person does, and what the terminal says by itself.
struct Keyboard {
  private var decoder: KeyDecoder
  /// More in one piece is no paste that anybody waits for.
  private static let mostBytes = 1 << 16
  /// Milliseconds in which the next piece of a long text follows.
  private static let gap: CInt = 20

  init(escapeDelay: Int?) {
    // A longer wait than a second would be an Esc that does nothing.
    decoder = KeyDecoder(
      described: .current, escapeDelay: escapeDelay.map { max(0, min($0, 1_000)) } ?? 50)
  }

  var reportsMouse: Bool {
    get { decoder.reportsMouse }
    set { decoder.reportsMouse = newValue }
  }

  /// How long to wait for what follows, in milliseconds, before `readSilence`; `nil` for ever.
  var patience: Int? { decoder.patience }

  /// What has arrived; nothing where it means nothing.
  /// - Parameter milliseconds: the time since there was nothing to read.
  mutating func read(arrivedWithin milliseconds: Int) -> [Event] {
    var events: [Event] = []
    var count = 0
    while let bytes = Self.available(), !bytes.isEmpty {
      count += bytes.count
      events += decoder.take(bytes)
      // The pieces of one text are one text.
      guard count < Self.mostBytes, Burst(events, within: milliseconds).hasText else { break }
      var input = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
      guard System.wait(for: &input, milliseconds: Self.gap) > 0 else { break }
    }
    return Burst(events, within: milliseconds).events
  }

  mutating func readSilence() -> [Event] { decoder.takeSilence() }

  /// What can be read without waiting.
  private static func available() -> [UInt8]? {
    guard let count = System.bytesToRead(from: STDIN_FILENO), count > 0 else { return nil }
    return FileBytes.read(most: min(count, mostBytes), from: STDIN_FILENO)
  }
}
