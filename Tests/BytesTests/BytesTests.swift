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
    #expect(StaticBytes("").isEmpty)
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
    await #expect(processExitsWith: .failure) {
      _ = [UInt8](repeating: 0, count: 8).span.number(at: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = [UInt8](repeating: 0, count: 8).span.number(at: -1)
    }
  }

  @Test("No number is written where it has no room")
  func noRoom() async {
    await #expect(processExitsWith: .failure) {
      var bytes = [UInt8](repeating: 0, count: 8)
      var span = bytes.mutableSpan
      span.store(1, at: 1)
    }
  }

  @Test("Eight bytes of a span are one number, the lowest first")
  func numbers() {
    let bytes: [UInt8] = [9, 1, 2, 3, 4, 5, 6, 7, 8]
    #expect(bytes.span.number(at: 1) == 0x0807_0605_0403_0201)
    var written = bytes
    var span = written.mutableSpan
    span.store(0x0807_0605_0403_0201, at: 0)
    #expect(written == [1, 2, 3, 4, 5, 6, 7, 8, 8])
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
    #expect(Files.link(at: path) == nil)
    #expect(symlink("somewhere", path + "-link") == 0)
    defer { unlink(path + "-link") }
    #expect(Files.link(at: path + "-link") == "somewhere")
  }

  @Test("Names of files: what is there, what is not, and what is no file")
  func names() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let made = try #require(Files.make(like: folder + "/a-XXXXXX"))
    close(made.descriptor)
    #expect(Files.isRegular(at: made.path))
    #expect(!Files.isRegular(at: folder))
    #expect(Files.status(at: folder + "/none") == nil)
    #expect(Files.status(of: -1) == nil)
    #expect(Files.make(like: folder + "/none/a-XXXXXX") == nil)
    #expect(Files.make(like: folder + "/a") == nil)
    #expect(Files.rename(made.path, to: folder + "/b"))
    #expect(Files.resolved(folder + "/../\(URL(filePath: folder).lastPathComponent)/b") != nil)
    #expect(Files.resolved(folder + "/a") == nil)
    // A name ends where a byte 0 stands in it; more than the system takes is no file.
    #expect(Files.isRegular(at: folder + "/b\0c"))
    #expect(Files.open(String(repeating: "a", count: 100_000), O_RDONLY) < 0)
    #expect(!Files.mayRun(folder + "/b"))
    #expect(Files.remove(folder + "/b") && !Files.remove(folder + "/b"))
  }

  @Test("What the system tells of the process, whatever the names are")
  func system() {
    System.setVariable("BEDSIDE_BYTES_TEST", "1")
    System.setVariable("BEDSIDE_BYTES_TEST", "2", replacing: false)
    #expect(System.variable("BEDSIDE_BYTES_TEST") == "1")
    System.setVariable("BEDSIDE_BYTES_TEST", nil)
    #expect(System.variable("BEDSIDE_BYTES_TEST") == nil)
    #expect(System.window(of: -1) == nil && System.bytesToRead(from: -1) == nil)
    var none: [pollfd] = []
    #expect(System.wait(for: &none, milliseconds: 0) == 0)
    #expect(!System.reason(of: 12_345).isEmpty)
    #expect(System.decimal(2.25, places: 1) == "2.2")
    #expect(System.decimal(-.greatestFiniteMagnitude, places: 1_000).count < 512)
    #expect(System.date.month >= 1)
  }

  @Test("Other programs are started, waited for, and missed")
  func processes() throws {
    let pipe = try #require(Processes.pipe())
    let process = try #require(Processes.start("/bin/cat", [], reading: pipe.reading))
    close(pipe.reading)
    #expect(FileBytes.write(Array("a".utf8), to: pipe.writing) == nil)
    close(pipe.writing)
    #expect(Processes.wait(for: process) == 0)
    #expect(Processes.wait(for: process) == nil)
    #expect(Processes.start("/none", [], reading: 0) == nil)
    #expect(Processes.run("exit 3", reading: "") == 3 << 8)
  }

  @Test(
    "Folders are made with those above them, listed, and looked through without following links")
  func folders() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(!Files.exists(at: root) && Files.names(in: root) == nil)
    #expect(Files.makeFolder(at: root + "/a/b", mode: 0o700))
    #expect(Files.status(at: root + "/a").map { $0.st_mode & 0o777 } == 0o700)
    #expect(Files.makeFolder(at: root + "/a/b"))
    #expect(Files.write(Array("one".utf8), to: root + "/a/file"))
    #expect(!Files.makeFolder(at: root + "/a/file/b"))
    try FileManager.default.createSymbolicLink(
      atPath: root + "/link", withDestinationPath: root + "/a")
    #expect(Files.names(in: root).map(Set.init) == ["a", "link"])
    #expect(Set(Files.entries(below: root)) == ["a", "a/b", "a/file", "link"])
    #expect(Files.isFolder(at: root + "/link") && !Files.isFolder(at: root + "/a/file"))
    #expect(
      Files.status(at: root + "/link", followsLink: false).map { $0.st_mode & S_IFMT } == S_IFLNK)
    #expect(Files.bytes(at: root + "/a/file") == Array("one".utf8))
    #expect(Files.bytes(at: root) == nil && Files.bytes(at: root + "/none") == nil)
    #expect(Files.write(Array("one".utf8), to: root + "/other"))
    #expect(Files.areSame(root + "/other", root + "/a/file"))
    #expect(Files.write(Array("two".utf8), to: root + "/other"))
    #expect(!Files.areSame(root + "/other", root + "/a/file"))
    #expect(!Files.areSame(root + "/none", root + "/nothing"))
  }

  @Test("The names of the variables are those that are set")
  func variables() {
    System.setVariable("BEDSIDE_TEST", "a=b")
    #expect(System.variables.contains("BEDSIDE_TEST"))
    System.setVariable("BEDSIDE_TEST", nil)
    #expect(!System.variables.contains("BEDSIDE_TEST"))
  }
}
