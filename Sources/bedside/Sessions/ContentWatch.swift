import Bytes
import Glibc

/// Tells when a file of a content folder has been written.
struct ContentWatch {
  private let folder: String
  private var seen: [String: timespec] = [:]

  /// How long an author waits for their words to show, in milliseconds.
  static let interval = 1000

  init(_ folder: String) {
    self.folder = folder
    seen = Self.times(in: folder)
  }

  /// Whether a file has come, gone or changed since this was asked last.
  mutating func hasChanged() -> Bool {
    let now = Self.times(in: folder)
    defer { seen = now }
    return now.count != seen.count
      || now.contains { path, time in
        seen[path].map { $0.tv_sec != time.tv_sec || $0.tv_nsec != time.tv_nsec } ?? true
      }
  }

  private static func times(in folder: String) -> [String: timespec] {
    var times: [String: timespec] = [:]
    for path in Files.entries(below: folder) {
      times[path] = Files.status(at: folder + "/" + path)?.st_mtim
    }
    return times
  }
}
