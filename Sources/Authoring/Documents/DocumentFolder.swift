import Bytes
import Glibc

/// The files of a path that may be documents.
enum DocumentFolder {
  /// A label has half a megabyte; nothing that a patient reads has as much as this.
  static let mostBytes = 8 << 20
  /// What is opened together is one guide, and all of it is held in memory.
  static let mostBytesTogether = 64 << 20

  /// - Parameter left: how many bytes may still be read; those that are read are taken off.
  static func files(
    at path: String, left: inout Int
  ) throws(DocumentError) -> (files: [DocumentFile], findings: [Finding]) {
    guard let status = Files.status(at: path) else { throw .missing(path: path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      let file = try file(at: path)
      left -= file.bytes.count
      guard left >= 0 else { throw .tooLong(path: path, most: mostBytesTogether) }
      return ([file], [])
    }
    guard let names = Files.names(in: path) else {
      throw .unreadable(path: path)
    }
    let root = Files.resolved(path) ?? path
    var files: [DocumentFile] = []
    var findings: [Finding] = []
    for name in names.sorted(by: PathOrder.precedes) where !name.hasPrefix(".") {
      let inner = path + (path.hasSuffix("/") ? "" : "/") + name
      func leaveOut(_ message: String, _ rule: Rule) {
        findings.append(Finding(path: inner, severity: .warning, message: message, rule: rule))
      }
      do throws(FolderFile.Refusal) {
        let bytes = try FolderFile.bytes(of: inner, below: root, most: min(mostBytes, left))
        left -= bytes.count
        if let file = try? DocumentFile(path: inner, bytes: bytes) {
          files.append(file)
        } else {
          leaveOut(DocumentWording.unreadable, .encoding)
        }
      } catch {
        switch error {
        case .unreadable: leaveOut(DocumentWording.unreadable, .encoding)
        case .noPlainFile: leaveOut(DocumentWording.notAFile, .leftOut)
        case .outside: leaveOut(DocumentWording.leadsOut, .leftOut)
        case .tooLarge:
          leaveOut(
            left < mostBytes
              ? DocumentWording.folderIsFull(megabytes: mostBytesTogether >> 20)
              : DocumentWording.isTooLarge(megabytes: mostBytes >> 20), .leftOut)
        }
      }
    }
    guard !files.isEmpty else { throw .emptyFolder(path: path) }
    return (files, findings)
  }

  /// A file that a person named, wherever its links lead.
  private static func file(at path: String) throws(DocumentError) -> DocumentFile {
    let bytes: [UInt8]
    do throws(FolderFile.Refusal) {
      bytes = try FolderFile.bytes(of: path, below: nil, most: mostBytes)
    } catch {
      switch error {
      case .unreadable, .outside: throw .unreadable(path: path)
      case .noPlainFile: throw .noFile(path: path)
      case .tooLarge: throw .tooLong(path: path, most: mostBytes)
      }
    }
    return try DocumentFile(path: path, bytes: bytes)
  }
}
