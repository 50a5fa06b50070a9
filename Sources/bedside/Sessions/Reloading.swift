import Browsing
import Dispatch
import GuideStore
import Synchronization

/// A content folder that is compiled while the person goes on reading and typing.
final class Reloading: Sendable {
  typealias Outcome = Result<(library: GuideLibrary, findings: Int, errors: Int), any Error>

  private let outcome = Mutex<Outcome?>(nil)

  /// How soon it is seen that it is done, in milliseconds.
  static let interval = 100

  init(_ folder: String) {
    DispatchQueue.global().async { [self] in
      let made = Outcome { try previewed(folder) }
      outcome.withLock { $0 = made }
    }
  }

  /// What came of it; `nil` while it goes on.
  var done: Outcome? { outcome.withLock { $0 } }
}
