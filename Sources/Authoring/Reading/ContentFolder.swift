import FoundationEssentials
import Glibc

/// The files of a content folder on disk.
struct ContentFolder {
  private(set) var files: [ContentFile] = []
  /// One for each entry that looks like content and cannot be read.
  private(set) var findings: [Finding] = []

  private let isContent: (_ path: String) -> Bool

  /// Reads every file that can be content, in the order of their paths; hidden files are not.
  init(at root: String, where isContent: @escaping (_ path: String) -> Bool) throws {
    self.isContent = isContent
    try read(FileManager.default.contentsOfDirectory(atPath: root), in: "", of: root)
  }

  private mutating func read(_ names: [String], in folder: String, of root: String) throws {
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + name
      let attributes = try? FileManager.default.attributesOfItem(atPath: root + "/" + path)
      if attributes?[.type] as? FileAttributeType == .typeDirectory {
        if isContent(path) {
          note(path, "This is a folder with the name of a file; give it a name without a dot.")
        }
        do {
          let names = try FileManager.default.contentsOfDirectory(atPath: root + "/" + path)
          try read(names, in: path + "/", of: root)
        } catch {
          note(path, "The folder cannot be read; check that you may read it.")
        }
      } else if isContent(path) {
        do {
          let data = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path))
          files.append(ContentFile(path: path, bytes: Array(data)))
        } catch {
          note(path, "The file cannot be read; check that it is there and that you may read it.")
        }
      } else {
        findings.append(
          Finding(
            .encoding, .warning, path, .start,
            "This file is not read; pages end in .md, terms and the like in .yml, words in .tsv."))
      }
    }
  }

  private mutating func note(_ path: String, _ message: String) {
    findings.append(Finding(.encoding, .error, path, .start, message))
  }
}
