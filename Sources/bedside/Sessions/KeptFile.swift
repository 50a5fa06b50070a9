import Browsing
import Bytes
import Glibc

/// The one file in which marks, settings and the last page are kept when the person has said so:
/// below `XDG_STATE_HOME` (XDG Base Directory Specification), readable by its owner alone.
struct KeptFile {
  let path: String

  private enum Failure: Error { case unreadable, unwritable }

  /// - Returns: `nil` where there is no home to keep anything in.
  init?() {
    let home = variable("HOME")
    // A relative path in the variable is to be ignored, says the specification.
    let base =
      variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? home.map { $0 + "/.local/state" }
    guard let base else { return nil }
    path = base + "/bedside/kept.json"
  }

  /// The path as a person reads it.
  var shown: String {
    guard let home = variable("HOME"), path.hasPrefix(home + "/") else { return path }
    return "~" + Substring(path.utf8.dropFirst(home.utf8.count))
  }

  /// - Returns: `nil` when nothing is kept.
  /// - Throws: when there is a file that cannot be read or is none of this program's.
  func read() throws -> SavedState? {
    guard Files.status(at: path) != nil else { return nil }
    guard let bytes = Files.bytes(at: path) else { throw Failure.unreadable }
    return try JSONDecoding.value(SavedState.self, of: bytes)
  }

  /// Writes the file whole: who loses power in between has the old one or the new one. What another
  /// program has kept meanwhile stays.
  /// - Parameter base: what this program found, or kept last.
  func write(_ mine: SavedState, since base: SavedState?) throws {
    let folder = path.parentFolder
    guard Files.makeFolder(at: folder, mode: 0o700) else { throw Failure.unwritable }
    // One program after the other; the lock is the folder's, so that no other file comes of it.
    let lock = Files.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw Failure.unwritable }
    defer { close(lock) }
    let theirs = try? read()
    let state = theirs.map { mine.joined(with: $0, since: base) } ?? mine
    let text = try JSONNode(state).text(escapesSlashes: true)
    // A window that closes asks more than once: what was begun is finished first.
    let before = [SIGHUP, SIGTERM, SIGINT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    // Always the same name, so that a copy that was cut off does not stay beside the next.
    let descriptor = Files.open(
      unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o600)
    guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
      throw Failure.unwritable
    }
    let isWhole = FileBytes.write(Array(text.utf8), to: descriptor) == nil && fsync(descriptor) == 0
    close(descriptor)
    guard isWhole, Files.rename(unfinished, to: path) else {
      Files.remove(unfinished)
      throw Failure.unwritable
    }
    fsync(lock)
  }

  func delete() {
    Files.remove(path)
    Files.remove(unfinished)
  }

  private var unfinished: String { path + ".new" }
}
