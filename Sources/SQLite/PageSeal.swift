#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The checksum of a page, in bytes that SQLite leaves free at the end of each for such ends
/// ("reserved space", https://www.sqlite.org/fileformat2.html, offset 20; the same place as that of
/// https://www.sqlite.org/cksumvfs.html).
///
/// All that a library has stands in pages: the tree, texts, lists, indices, what was learned. So one
/// rule holds for all of it, and nothing has to remember to check. The page's number is part of the sum:
/// a page that stands in the place of another one is found as well.
public enum PageSeal {
  public static let byteCount = 4

  /// - Parameter number: the page's, from 1.
  static func seal(of page: UnsafeRawBufferPointer, number: Int) -> UInt32 {
    CRC32C.check(
      of: UnsafeRawBufferPointer(rebasing: page.dropLast(byteCount)),
      from: UInt32(truncatingIfNeeded: number))
  }

  static func isIntact(_ page: UnsafeRawBufferPointer, number: Int) -> Bool {
    let place = page.count - byteCount
    return UInt32(littleEndian: page.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      == seal(of: page, number: number)
  }

  /// Seals every page of a file that is whole and closed, and waits until it is on the disk.
  public static func seal(fileAt path: String, pageSize: Int) throws(SQLiteError) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outside(.input) }
    defer { close(descriptor) }
    // Some pages at a time: a library may be large.
    let step = 1_024
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: step * pageSize, alignment: 16)
    defer { memory.deallocate() }
    var first = 0
    while true {
      let place = first * pageSize
      let count = pread(descriptor, memory.baseAddress, memory.count, off_t(place))
      guard count >= 0, count % pageSize == 0 else { throw .outside(.input) }
      guard count > 0 else { break }
      for index in 0..<count / pageSize {
        let page = UnsafeMutableRawBufferPointer(
          rebasing: memory[index * pageSize..<(index + 1) * pageSize])
        let seal = seal(of: UnsafeRawBufferPointer(page), number: first + index + 1)
        page.storeBytes(
          of: seal.littleEndian, toByteOffset: pageSize - byteCount, as: UInt32.self)
      }
      guard pwrite(descriptor, memory.baseAddress, count, off_t(place)) == count else {
        throw errno == ENOSPC ? .outside(.full) : .outside(.input)
      }
      first += count / pageSize
    }
    guard fsync(descriptor) == 0 else { throw .outside(.input) }
  }
}
