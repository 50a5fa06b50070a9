import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the bytes of a database stand.
public final class PageBytes: Sendable {
  /// Gives so many bytes from an offset on.
  public typealias Read = @Sendable (_ count: Int, _ offset: Int) -> [UInt8]

  private enum Place {
    case file(CInt)
    case memory(Read)
  }

  public let byteCount: Int
  private let place: Place

  /// Bytes inside the program: they are read where they lie.
  public init(byteCount: Int, read: @escaping Read) {
    self.byteCount = byteCount
    place = .memory(read)
  }

  /// Why there are no bytes at a path.
  public enum Refusal: Error {
    case missing
    /// A folder, a device or a pipe.
    case noFile
    case unreadable(reason: String)
  }

  public init(path: String) throws(Refusal) {
    guard let status = Files.status(at: path) else { throw .missing }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    // Should a pipe stand there by now, nobody waits for it.
    let descriptor = Files.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0, let status = Files.status(of: descriptor) else {
      throw .unreadable(reason: System.reason(of: errno))
    }
    byteCount = Int(status.st_size)
    place = .file(descriptor)
  }

  deinit {
    if case .file(let descriptor) = place { close(descriptor) }
  }

  /// Writes a copy to a file that is there and empty, and waits until it is on the disk.
  public func copy(to path: String) throws(SQLiteError) {
    let descriptor = Files.open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outside(.input) }
    defer { close(descriptor) }
    for start in stride(from: 0, to: byteCount, by: Self.step) {
      guard let part = read(min(Self.step, byteCount - start), at: start) else {
        throw .outside(.input)
      }
      if let error = FileBytes.write(part, to: descriptor) {
        throw error == ENOSPC ? .outside(.full) : .outside(.input)
      }
    }
    guard fsync(descriptor) == 0 else { throw .outside(.input) }
  }

  private static let step = 1 << 20

  /// So many bytes from an offset on.
  /// - Returns: `nil` where not all of them can be read.
  public func read(_ count: Int, at offset: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, count <= byteCount - offset else { return nil }
    let bytes: [UInt8]? =
      switch place {
      case .memory(let read): read(count, offset)
      case .file(let descriptor): FileBytes.read(count, at: offset, from: descriptor)
      }
    return bytes?.count == count ? bytes : nil
  }
}
