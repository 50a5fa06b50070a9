import Education
import FoundationEssentials
import Glibc
import Language

/// What opening documents gives.
public struct OpenedDocuments: Sendable {
  public var guide: Guide
  /// What was left out or could not be read, with its place.
  public var findings: [Finding]
}

/// The files of documents as they were read from the disk.
public struct DocumentFiles: Sendable {
  var files: [DocumentFile]
  /// Of several together: that of the folder.
  var title: String?
  /// What could not be read.
  var findings: [Finding]

  public var count: Int { files.count }

  /// Raised with every change of what documents become, so that nothing older is taken for it.
  private static let reading: UInt64 = 3

  /// Tells these files from all others by what stands in them, whatever they are called: two hashes of
  /// all bytes (FNV-1a, and one that multiplies after rotating), and their number.
  public var fingerprint: String {
    var (left, right): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
    for file in files {
      for byte in file.bytes {
        left = (left ^ UInt64(byte)) &* 0x100_0000_01B3
        right = (right << 5 | right >> 59) ^ UInt64(byte) &* 0x9FB2_1C65_1E98_DF25
      }
      // Two files are not the same as both in one.
      left = (left ^ UInt64(file.bytes.count)) &* 0x100_0000_01B3
      for byte in file.name.utf8 { right = (right << 5 | right >> 59) ^ UInt64(byte) }
    }
    return [Self.reading, left, right, UInt64(files.count)].map { String($0, radix: 16) }.joined(
      separator: "-")
  }
}

/// Reads files, and the files of folders.
/// - Throws: `DocumentError`
public func readDocuments(at paths: [String]) throws(DocumentError) -> DocumentFiles {
  var files: [DocumentFile] = []
  var findings: [Finding] = []
  for path in paths {
    let found = try DocumentFolder.files(at: path)
    files += found.files
    findings += found.findings
  }
  let name = (paths.count == 1 ? paths[0] : "").split(separator: "/").last.map(String.init)
  return DocumentFiles(files: files, title: name, findings: findings)
}

/// Opens files as they are, each a document of its own.
/// - Parameter findsLost: every word is counted, to tell which were lost: a fifth of the time that opening
///   takes, and only a check tells it.
/// - Throws: `DocumentError`
public func openDocuments(
  _ files: DocumentFiles, findsLost: Bool
) throws(DocumentError) -> OpenedDocuments {
  try open(files.files, titled: files.title, findings: files.findings, findsLost: findsLost)
}

/// Makes one guide of files that are in memory.
/// - Parameters:
///   - title: of several together.
///   - findings: what was found while reading the files.
func open(
  _ files: [DocumentFile], titled title: String? = nil, findings: [Finding] = [],
  findsLost: Bool = true
) throws(DocumentError) -> OpenedDocuments {
  var findings = findings
  var documents: [(document: Document, file: DocumentFile)] = []
  for file in files {
    do {
      documents.append((try read(file), file))
    } catch {
      guard files.count > 1 else { throw error }
      findings.append(
        Finding(path: file.path, message: DocumentWording.unreadable, rule: .encoding))
    }
  }
  guard !documents.isEmpty else { throw .emptyFolder(path: files.first?.path ?? "") }
  var maker = DocumentGuide(documents.map(\.document))
  let guide = maker.guide(titled: title ?? DocumentWording.several(documents.count))
  for ((document, file), range) in zip(documents, maker.ranges) {
    findings += document.findings + document.around
    guard findsLost else { continue }
    let lost = LostWords(of: document, in: guide.nodes[range], titled: document.title)
    if !lost.words.isEmpty { findings.append(DocumentWording.lost(lost, in: file)) }
  }
  return OpenedDocuments(guide: guide, findings: findings)
}

func read(_ file: DocumentFile) throws(DocumentError) -> Document {
  let reader = DocumentReaders.all.first { $0.recognises(file) } ?? TextReader.self
  var document = try reader.read(file)
  if document.language.isEmpty { document.language = CommonWords.language(of: document.beginning) }
  return document
}

/// The files of a path that may be documents.
enum DocumentFolder {
  /// A label has half a megabyte; nothing that a patient reads has as much as this.
  static let mostBytes = 8 << 20

  static func files(
    at path: String
  ) throws(DocumentError) -> (files: [DocumentFile], findings: [Finding]) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing(path: path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return ([try file(at: path, status)], [])
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .unreadable(path: path)
    }
    var files: [DocumentFile] = []
    var findings: [Finding] = []
    for name in names.sorted(by: PathOrder.precedes) where !name.hasPrefix(".") {
      let inner = path + (path.hasSuffix("/") ? "" : "/") + name
      guard stat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        findings.append(
          Finding(
            path: inner, severity: .warning, message: DocumentWording.notAFile, rule: .leftOut))
        continue
      }
      do {
        files.append(try file(at: inner, status))
      } catch {
        findings.append(
          Finding(
            path: inner, severity: .warning, message: DocumentWording.unreadable, rule: .encoding))
      }
    }
    guard !files.isEmpty else { throw .emptyFolder(path: path) }
    return (files, findings)
  }

  private static func file(at path: String, _ status: stat) throws(DocumentError) -> DocumentFile {
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile(path: path) }
    guard status.st_size <= mostBytes else { throw .tooLong(path: path, most: mostBytes) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    return try DocumentFile(path: path, bytes: [UInt8](data))
  }
}
