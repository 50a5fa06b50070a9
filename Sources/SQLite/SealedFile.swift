/// A database of sealed pages, in a file or inside the program; each is checked whenever it is read.
public final class SealedFile: Sendable {
  public let byteCount: Int
  public let pageSize: Int
  private let content: PageBytes

  /// - Parameter pageSize: that the file says it has, a power of two.
  public init(_ content: PageBytes, pageSize: Int) {
    self.content = content
    self.pageSize = pageSize
    byteCount = content.byteCount
  }

  enum Answer { case whole, short, failed, damaged }

  /// So many bytes from an offset on; what lies behind the end is zeros. None where they are damaged.
  func read(_ count: Int, at offset: Int) -> (answer: Answer, bytes: [UInt8]) {
    // As a rule it is just one page.
    if offset % pageSize == 0, count == pageSize, offset + pageSize <= byteCount {
      return readPage(offset / pageSize)
    }
    var bytes: [UInt8] = []
    while bytes.count < count, offset + bytes.count < byteCount {
      let (index, start) = (offset + bytes.count).quotientAndRemainder(dividingBy: pageSize)
      let (answer, page) = readPage(index)
      guard answer == .whole else { return (answer, []) }
      bytes += page[start..<min(pageSize, start + count - bytes.count)]
    }
    let missing = count - bytes.count
    return (missing == 0 ? .whole : .short, bytes + repeatElement(0, count: missing))
  }

  /// Whether all of its pages are as they were written.
  public var isIntact: Bool {
    (0..<byteCount / pageSize).allSatisfy { readPage($0).answer == .whole }
  }

  private func readPage(_ index: Int) -> (answer: Answer, bytes: [UInt8]) {
    guard let page = content.read(pageSize, at: index * pageSize) else { return (.failed, []) }
    return PageSeal.isIntact(page.span, number: index + 1) ? (.whole, page) : (.damaged, [])
  }
}
