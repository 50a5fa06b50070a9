import SQLite

/// The first bytes of a library file (https://www.sqlite.org/fileformat2.html).
///
/// They tell, before SQLite opens it and at a cost that does not grow with the file, whose it is and
/// of which layout, how long it must be, and that no other file belongs to it.
struct LibraryHeader {
  let pageSize: Int
  private static let byteCount = 100

  init(of content: PageBytes, path: String) throws(LibraryError) {
    guard let bytes = content.read(min(Self.byteCount, content.byteCount), at: 0) else {
      throw .unreadable(path: path, reason: "input or output failed")
    }
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notALibrary(path: path)
    }
    guard bytes.count == Self.byteCount else { throw .truncated(path: path) }
    func bigEndian(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
    guard bigEndian(68..<72) == Int(LibrarySchema.applicationID) else {
      throw .notALibrary(path: path)
    }
    let version = Int32(truncatingIfNeeded: bigEndian(60..<64))
    guard version == LibrarySchema.version else {
      throw .otherVersion(path: path, found: version, wanted: LibrarySchema.version)
    }
    let stated = bigEndian(16..<18)
    pageSize = stated == 1 ? 65536 : stated
    let isPageSize = pageSize >= 512 && pageSize.nonzeroBitCount == 1
    // Written with a journal that is merged already, sealed, and in UTF-8.
    let isOurs =
      bytes[18] == 1 && bytes[19] == 1 && bytes[20] == UInt8(PageSeal.byteCount)
      && bigEndian(56..<60) == 1
    guard isPageSize, isOurs, bigEndian(28..<32) * pageSize == content.byteCount else {
      throw .truncated(path: path)
    }
  }
}
