import Foundation
import Testing

@testable import GuideStore

@Suite("Writing a library beside what is there")
struct WritingTests {
  /// Runs `body` in a new folder that is gone afterwards.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("One file is left, with the mode of the one that it replaces")
  func replacing() throws {
    try inFolder { folder in
      let path = folder.appending(path: "a.lib").path
      try Data("old".utf8).write(to: URL(filePath: path))
      chmod(path, 0o640)
      try LibraryWriter.write(SmallGuide.guide, to: path)
      #expect(try GuideLibrary(path: path).about.title == "Samplin")
      let left = try names(in: folder)
      #expect(left == ["a.lib"])
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o640)
    }
  }

  @Test(
    "Writing that ends midway leaves the file that was there, and none beside it",
    arguments: [LibraryWriter.Step.pages, .words, .index])
  func ended(in step: LibraryWriter.Step) throws {
    struct Ended: Error {}
    try inFolder { folder in
      let path = folder.appending(path: "a.lib").path
      try Data("old".utf8).write(to: URL(filePath: path))
      #expect(throws: LibraryError.self) {
        try LibraryWriter.write(SmallGuide.guide, to: path) { now, done in
          if now == step, done > 1 { throw Ended() }
        }
      }
      let (left, text) = (try names(in: folder), try String(contentsOfFile: path, encoding: .utf8))
      #expect(left == ["a.lib"])
      #expect(text == "old")
    }
  }

  @Test("Nothing is removed that writing did not make")
  func neighbours() throws {
    try inFolder { folder in
      let notes = folder.appending(path: "a.lib.part/notes")
      try FileManager.default.createDirectory(at: notes, withIntermediateDirectories: true)
      try LibraryWriter.write(SmallGuide.guide, to: folder.appending(path: "a.lib").path)
      #expect(FileManager.default.fileExists(atPath: notes.path))
    }
  }

  @Test("A link stays, and the file that it leads to is written", arguments: [true, false])
  func link(isThere: Bool) throws {
    try inFolder { folder in
      let (link, file) = (folder.appending(path: "link"), folder.appending(path: "deep/a.lib"))
      try FileManager.default.createDirectory(
        at: folder.appending(path: "deep"), withIntermediateDirectories: true)
      if isThere { try Data().write(to: file) }
      symlink("deep/a.lib", link.path)
      try LibraryWriter.write(SmallGuide.guide, to: link.path)
      let leadsTo = try FileManager.default.destinationOfSymbolicLink(atPath: link.path)
      #expect(leadsTo == "deep/a.lib")
      #expect(try GuideLibrary(path: file.path).about.title == "Samplin")
    }
  }

  @Test("What is no file is refused and stays", arguments: ["folder", "pipe", "linked pipe"])
  func occupied(name: String) throws {
    try inFolder { folder in
      let path = folder.appending(path: name).path
      switch name {
      case "folder":
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      case "pipe": mkfifo(path, 0o600)
      default:
        mkfifo(path + " itself", 0o600)
        symlink(path + " itself", path)
      }
      let before = try names(in: folder)
      #expect(throws: LibraryError.occupied(path: path)) {
        try LibraryWriter.write(SmallGuide.guide, to: path)
      }
      let after = try names(in: folder)
      #expect(after == before)
    }
  }

  @Test("A folder that is not there, and a circle of links, cannot be written")
  func unwritable() throws {
    try inFolder { folder in
      let circle = folder.appending(path: "circle").path
      symlink("circle", circle)
      for (path, error) in [(folder.appending(path: "no/a.lib").path, ENOENT), (circle, ELOOP)] {
        let reason = String(cString: strerror(error))
        #expect(throws: LibraryError.unwritable(path: path, reason: reason)) {
          try LibraryWriter.write(SmallGuide.guide, to: path)
        }
      }
      let left = try names(in: folder)
      #expect(left == ["circle"])
    }
  }
}
