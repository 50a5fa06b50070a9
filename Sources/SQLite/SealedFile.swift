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

  /// Copies bytes from an offset on; what lies behind the end is zeros.
  func read(into memory: UnsafeMutableRawBufferPointer, from offset: Int) -> Answer {
    // As a rule it is just one page.
    if offset % pageSize == 0, memory.count == pageSize, offset + pageSize <= byteCount {
      return readPage(offset / pageSize, into: memory)
    }
    let page = UnsafeMutableRawBufferPointer.allocate(byteCount: pageSize, alignment: 16)
    defer { page.deallocate() }
    var done = 0
    while done < memory.count, offset + done < byteCount {
      let (index, start) = (offset + done).quotientAndRemainder(dividingBy: pageSize)
      let answer = readPage(index, into: page)
      guard answer == .whole else { return answer }
      let count = min(memory.count - done, pageSize - start)
      UnsafeMutableRawBufferPointer(rebasing: memory[done..<done + count])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: page[start..<start + count]))
      done += count
    }
    for index in done..<memory.count { memory[index] = 0 }
    return done == memory.count ? .whole : .short
  }

  /// Whether all of its pages are as they were written.
  public var isIntact: Bool {
    let page = UnsafeMutableRawBufferPointer.allocate(byteCount: pageSize, alignment: 16)
    defer { page.deallocate() }
    return (0..<byteCount / pageSize).allSatisfy { readPage($0, into: page) == .whole }
  }

  private func readPage(_ index: Int, into page: UnsafeMutableRawBufferPointer) -> Answer {
    guard content.read(from: index * pageSize, into: page) else { return .failed }
    return PageSeal.isIntact(UnsafeRawBufferPointer(page), number: index + 1) ? .whole : .damaged
  }
}
