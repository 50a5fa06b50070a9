import Bytes
import Glibc

/// The files of a content folder on disk.
struct ContentFolder {
  private(set) var files: [ContentFile] = []
  /// One for each entry that looks like content and cannot be read.
  private(set) var findings: [Finding] = []

  private let isContent: (_ path: String) -> Bool
  /// The folder, with its links followed.
  private let place: String
  private var bytes = 0

  /// A page of 64 kB is a book of 10,000 words; lists of words and of ways to ask are longer.
  private static let longestPage = 1 << 16
  private static let longestList = 1 << 20
  private static let longestLine = 1 << 14
  private static let mostBytes = 1 << 26
  private static let mostFolders = 32

  /// Reads every file that can be content, in the order of their paths; hidden files are not.
  init(at root: String, where isContent: @escaping (_ path: String) -> Bool) throws {
    self.isContent = isContent
    place = Files.resolved(root) ?? root
    guard let names = Files.names(in: root) else { throw Unreadable() }
    read(names, in: "", of: root)
  }

  private struct Unreadable: Error {}

  private mutating func read(_ names: [String], in folder: String, of root: String) {
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + name
      let status = Files.status(at: root + "/" + path, followsLink: false)
      if let status, status.st_mode & S_IFMT == S_IFDIR {
        if isContent(path) {
          note(path, "This is a folder with the name of a file; give it a name without a dot.")
        }
        guard path.split(separator: "/").count < Self.mostFolders else {
          note(path, "Folders stand too deep in each other here; a guide has three or four.")
          continue
        }
        guard let names = Files.names(in: root + "/" + path) else {
          note(path, "The folder cannot be read; check that you may read it.")
          continue
        }
        read(names, in: path + "/", of: root)
      } else if isContent(path) {
        take(path, of: root)
      } else {
        findings.append(
          Finding(
            .encoding, .warning, path, .start,
            "This file is not read; pages end in .md, terms and the like in .yml, words in .tsv."))
      }
    }
  }

  private mutating func take(_ path: String, of root: String) {
    let most = path.hasSuffix(".md") ? Self.longestPage : Self.longestList
    do throws(FolderFile.Refusal) {
      let file = ContentFile(
        path: path, bytes: try FolderFile.bytes(of: root + "/" + path, below: place, most: most))
      bytes += file.bytes.count
      guard bytes <= Self.mostBytes else {
        return note(path, "The folder holds more than 64 MB; it is read so far and no further.")
      }
      if let line = file.line(longerThan: Self.longestLine) {
        let message = "This line has more than \(Self.longestLine) bytes; part it into paragraphs."
        return findings.append(
          Finding(.encoding, .error, path, Place(line: line, column: 1), message))
      }
      files.append(file)
    } catch {
      switch error {
      case .unreadable:
        note(path, "The file cannot be read; check that it is there and that you may read it.")
      case .noPlainFile:
        note(path, "This is no plain file but a pipe, a device or the like; take it away.")
      case .outside:
        note(path, "This leads out of the content folder; copy the file into the folder.")
      case .tooLarge:
        note(path, "The file is larger than \(most >> 10) kB; part it.")
      }
    }
  }

  private mutating func note(_ path: String, _ message: String) {
    findings.append(Finding(.encoding, .error, path, .start, message))
  }
}
