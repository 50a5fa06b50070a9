import Bytes
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new file beside the one whose place it takes when it is whole: who reads or loses power in
/// between has the old file or the new one.
public struct UnfinishedFile {
  let path: String
  /// As it was asked for, for errors.
  private let name: String
  private let target: String
  private static let mostLinks = 40

  /// Learns the path of a file that is not whole yet, and `nil` when it is, or is gone.
  public typealias Watch = @Sendable (_ path: String?) -> Void
  private static let watch = Mutex<Watch?>(nil)

  /// - Parameter watch: who takes the file away where a signal ends the program meanwhile.
  public static func tell(_ watch: @escaping Watch) { self.watch.withLock { $0 = watch } }

  private static func tell(_ path: String?) { watch.withLock { $0?(path) } }

  /// Makes an empty file that nobody else has made (`mkstemp`: O_EXCL) in the folder of `name`.
  init(for name: String) throws(LibraryError) {
    self.name = name
    target = try Self.target(of: name)
    let mask = umask(0)
    umask(mask)
    var mode = 0o666 & ~mask
    if let status = Files.status(at: target) {
      guard status.st_mode & S_IFMT == S_IFREG else { throw LibraryError.occupied(path: name) }
      mode = status.st_mode & 0o777
    }
    guard let made = Files.make(like: Self.folder(of: target) + ".bedside-XXXXXX") else {
      throw Self.failed(name)
    }
    path = made.path
    Self.tell(path)
    fchmod(made.descriptor, mode)
    close(made.descriptor)
  }

  /// Writes a whole file in the place of what bears its name.
  public static func write(_ bytes: [UInt8], to name: String) throws(LibraryError) {
    let file = try UnfinishedFile(for: name)
    guard Files.write(bytes, to: file.path) else {
      file.remove()
      throw failed(name)
    }
    do {
      try file.finish()
    } catch {
      file.remove()
      throw error
    }
  }

  /// Takes the place of the file that was asked for, also should the machine stop right afterwards.
  func finish() throws(LibraryError) {
    guard Files.rename(path, to: target) else { throw Self.failed(name) }
    Self.tell(nil)
    let folder = Self.folder(of: target)
    let descriptor = Files.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // Not every file system keeps its folders so; the name is right all the same.
    fsync(descriptor)
    close(descriptor)
  }

  func remove() {
    Files.remove(path)
    Self.tell(nil)
  }

  /// The folder with a slash; empty for the one that the program runs in.
  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  /// What links lead to, whether there is a file or not: a link stays a link.
  private static func target(of name: String) throws(LibraryError) -> String {
    var path = name
    for _ in 0..<mostLinks {
      guard let link = Files.link(at: path) else { return path }
      path = link.hasPrefix("/") ? link : folder(of: path) + link
    }
    throw LibraryError.unwritable(path: name, reason: System.reason(of: ELOOP))
  }

  private static func failed(_ name: String) -> LibraryError {
    .unwritable(path: name, reason: System.reason(of: errno))
  }
}
