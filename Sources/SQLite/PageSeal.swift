import Bytes

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
  static func seal(of page: Span<UInt8>, number: Int) -> UInt32 {
    CRC32C.check(
      of: page.extracting(droppingLast: byteCount), from: UInt32(truncatingIfNeeded: number))
  }

  /// - Precondition: the page has as many bytes as a seal at least.
  static func isIntact(_ page: Span<UInt8>, number: Int) -> Bool {
    var stated: UInt32 = 0
    for index in 0..<byteCount {
      stated |= UInt32(page[page.count - byteCount + index]) << UInt32(8 * index)
    }
    return stated == seal(of: page, number: number)
  }

  /// Writes its seal into a page of some that stand one behind the other.
  /// - Parameters:
  ///   - index: of the page among these.
  ///   - number: the page's, from 1.
  static func seal(_ index: Int, of pages: inout [UInt8], pageSize: Int, number: Int) {
    let start = index * pageSize
    let seal = seal(of: pages.span.extracting(start..<start + pageSize), number: number)
    for byte in 0..<byteCount {
      pages[start + pageSize - byteCount + byte] = UInt8(
        truncatingIfNeeded: seal >> UInt32(8 * byte))
    }
  }

  /// Seals every page of a file that is whole and closed, and waits until it is on the disk.
  public static func seal(fileAt path: String, pageSize: Int) throws(SQLiteError) {
    let descriptor = Files.open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outside(.input) }
    defer { close(descriptor) }
    // Some pages at a time: a library may be large.
    let step = 1_024
    var first = 0
    while true {
      let place = first * pageSize
      guard var pages = FileBytes.read(step * pageSize, at: place, from: descriptor),
        pages.count % pageSize == 0
      else { throw .outside(.input) }
      let count = pages.count / pageSize
      guard count > 0 else { break }
      for index in 0..<count {
        seal(index, of: &pages, pageSize: pageSize, number: first + index + 1)
      }
      if let error = FileBytes.write(pages, at: place, to: descriptor) {
        throw error == ENOSPC ? .outside(.full) : .outside(.input)
      }
      first += count
    }
    guard fsync(descriptor) == 0 else { throw .outside(.input) }
  }
}
