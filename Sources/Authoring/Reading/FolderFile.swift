import Bytes
import Glibc

/// A file that somebody else may have made: read only where it is a plain file, below the folder that it
/// belongs to, and no larger than what people write.
enum FolderFile {
  enum Refusal: Error, Equatable {
    case unreadable
    /// A pipe, a device, a socket: whoever reads it may wait for ever.
    case noPlainFile
    /// A link out of the folder: a guide must not show the machine's own files.
    case outside
    case tooLarge
  }

  /// - Parameters:
  ///   - root: the folder, with its links followed; `nil` for a file that a person named.
  ///   - most: bytes that it may have.
  static func bytes(
    of path: String, below root: String?, most: Int
  ) throws(Refusal) -> [UInt8] {
    // A pipe is not waited for.
    let descriptor = Files.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
    defer { close(descriptor) }
    guard let status = Files.status(of: descriptor) else { throw .unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noPlainFile }
    // Of what is open, and not of its name, which may lead elsewhere by now.
    if let root {
      guard let place = Files.resolved("/proc/self/fd/\(descriptor)") ?? Files.resolved(path),
        place.hasPrefix(root == "/" ? root : root + "/")
      else { throw .outside }
    }
    guard status.st_size <= most else { throw .tooLarge }
    var bytes: [UInt8] = []
    // It may grow while it is read.
    while bytes.count <= most {
      let piece = FileBytes.read(most: 1 << 16, from: descriptor)
      guard !piece.isEmpty else { return bytes }
      bytes += piece
    }
    throw .tooLarge
  }
}
