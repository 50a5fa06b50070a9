import Foundation
import Testing

@testable import Bytes

@Suite("Bytes")
struct BytesTests {
  private static let letters = StaticBytes("abcdefghijkl")

  @Test("What lies in the program is read where it is asked for")
  func reading() {
    let part = Self.letters[2..<11]
    #expect(part.elementsEqual("cdefghijk".utf8))
    #expect(part[2] == UInt8(ascii: "c"))
    #expect(part.number(at: 3) == 0x6B6A_6968_6766_6564)
    #expect(part.withSpan(4..<7) { $0.count } == 3)
    #expect(part.withSpan(4..<4) { $0.isEmpty })
    #expect(StaticBytes(at: nil, count: 7).isEmpty)
  }

  @Test("No place is read that is not among them, of a part neither what stands around it")
  func outside() async {
    await #expect(processExitsWith: .failure) { _ = StaticBytes("abc")[3] }
    await #expect(processExitsWith: .failure) { _ = StaticBytes("abc")[1..<2][0] }
    await #expect(processExitsWith: .failure) { _ = StaticBytes("abc")[0..<4] }
    await #expect(processExitsWith: .failure) { _ = StaticBytes("abcdefgh").number(at: 1) }
    await #expect(processExitsWith: .failure) {
      StaticBytes("abc")[0..<2].withSpan(1..<3) { _ in }
    }
  }

  @Test("Of a file as much is read and written as there is, wherever it begins")
  func files() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    defer {
      close(descriptor)
      unlink(path)
    }
    #expect(FileBytes.write(Array("abcdef".utf8), to: descriptor) == nil)
    #expect(FileBytes.write([], to: descriptor) == nil)
    #expect(FileBytes.write(Array("XY".utf8), at: 5, to: descriptor) == nil)
    #expect(FileBytes.read(100, at: 3, from: descriptor) == Array("deXY".utf8))
    #expect(FileBytes.read(2, at: 3, from: descriptor) == Array("de".utf8))
    #expect(FileBytes.read(2, at: 100, from: descriptor) == [])
    #expect(FileBytes.read(most: 10, from: descriptor) == [UInt8(ascii: "Y")])
    #expect(FileBytes.read(2, at: 0, from: -1) == nil)
    #expect(FileBytes.write([1], to: -1) == EBADF)
    #expect(FileBytes.write([1], at: 0, to: -1) == EBADF)
    #expect(FileBytes.link(at: path) == nil)
    #expect(symlink("somewhere", path + "-link") == 0)
    defer { unlink(path + "-link") }
    #expect(FileBytes.link(at: path + "-link") == "somewhere")
  }
}
