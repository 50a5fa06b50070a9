#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the bytes of a database stand.
public final class PageBytes: Sendable {
  /// Copies bytes from an offset on into memory.
  public typealias Read = @Sendable (Int, UnsafeMutableRawBufferPointer) -> Void

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
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    // Should a pipe stand there by now, nobody waits for it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw .unreadable(reason: String(cString: strerror(errno)))
    }
    byteCount = Int(status.st_size)
    place = .file(descriptor)
  }

  deinit {
    if case .file(let descriptor) = place { close(descriptor) }
  }

  /// Writes a copy to a file that is there and empty, and waits until it is on the disk.
  public func copy(to path: String) throws(SQLiteError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outside(.input) }
    defer { close(descriptor) }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.step, alignment: 16)
    defer { memory.deallocate() }
    for start in stride(from: 0, to: byteCount, by: Self.step) {
      let part = UnsafeMutableRawBufferPointer(
        rebasing: memory[..<min(Self.step, byteCount - start)])
      guard read(from: start, into: part) else { throw .outside(.input) }
      guard write(descriptor, part.baseAddress, part.count) == part.count else {
        throw errno == ENOSPC ? .outside(.full) : .outside(.input)
      }
    }
    guard fsync(descriptor) == 0 else { throw .outside(.input) }
  }

  private static let step = 1 << 20

  /// - Returns: whether all of them could be read.
  public func read(from offset: Int, into memory: UnsafeMutableRawBufferPointer) -> Bool {
    guard offset >= 0, memory.count <= byteCount - offset else { return false }
    switch place {
    case .memory(let read):
      read(offset, memory)
      return true
    case .file(let descriptor):
      var done = 0
      while done < memory.count {
        let count = pread(
          descriptor, memory.baseAddress! + done, memory.count - done, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
