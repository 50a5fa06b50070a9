import Bytes
import Education
import Language

/// What opening documents gives.
public struct OpenedDocuments: Sendable {
  public var guide: Guide
  /// What was left out or could not be read, with its place.
  public var findings: [Finding]
  /// How many words the documents hold, and how many of them were lost, where they were counted.
  public var words = 0
  public var lostWords = 0
  /// How many years of school it takes to read each (Flesch-Kincaid grade); `nil` for too few words, and for
  /// other languages than English.
  public var grades: [Double?] = []
}

/// What is found out of documents for those who show it: each takes a fifth of the time that opening takes.
public struct DocumentFigures: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// How hard each page is to read.
  public static let grades = DocumentFigures(rawValue: 1 << 0)
  /// Every word is counted, to tell which were lost: only a check tells it.
  public static let lostWords = DocumentFigures(rawValue: 1 << 1)
  public static let all: DocumentFigures = [.grades, .lostWords]
}

/// The files of documents as they were read from the disk.
public struct DocumentFiles: Sendable {
  var files: [DocumentFile]
  /// Of several together: that of the folder.
  var title: String?
  /// What could not be read.
  var findings: [Finding]

  public var count: Int { files.count }
  /// How many bytes they hold together, by which most other files are told from them without a sum.
  public var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Raised with every change of what documents become, so that nothing older is taken for it.
  private static let reading: UInt64 = 6

  /// Tells these files from all others by what stands in them, whatever they are called: who makes a
  /// document cannot make it stand for another one that is kept under its own.
  public var fingerprint: String {
    var sum = SHA256()
    for file in files {
      // Two files are not the same as both in one.
      sum.add("\(Self.reading) \(files.count) \(file.bytes.count) \(file.name.utf8.count) ".utf8)
      sum.add(file.name.utf8)
      sum.add(file.bytes)
    }
    return sum.digest
  }
}

/// Reads files, and the files of folders.
/// - Parameter leavingOut: nobody named these files one by one: what cannot be read of them is told beside the
///   others, as in a folder that is opened whole.
/// - Throws: `DocumentError`
public func readDocuments(
  at paths: [String], leavingOut: Bool = false
) throws(DocumentError) -> DocumentFiles {
  var files: [DocumentFile] = []
  var findings: [Finding] = []
  var left = DocumentFolder.mostBytesTogether
  for path in paths {
    do {
      let found = try DocumentFolder.files(at: path, left: &left)
      files += found.files
      findings += found.findings
    } catch {
      guard leavingOut else { throw error }
      findings.append(
        Finding(
          path: path, severity: .warning, message: DocumentWording.unreadable, rule: .encoding))
    }
  }
  guard !files.isEmpty || !leavingOut else { throw .emptyFolder(path: paths.first ?? "") }
  let name = (paths.count == 1 ? paths[0] : "").split(separator: "/").last.map(String.init)
  return DocumentFiles(files: files, title: name, findings: findings)
}

/// Whether a file that is read as part of a folder stands in it: a link may lead elsewhere.
public func stands(_ path: String, in folder: String) -> Bool {
  guard let place = Files.resolved(path), let root = Files.resolved(folder) else {
    return false
  }
  return place.hasPrefix(root == "/" ? root : root + "/")
}

/// Opens files as they are, each a document of its own.
/// - Throws: `DocumentError`
public func openDocuments(
  _ files: DocumentFiles, finding: DocumentFigures
) throws(DocumentError) -> OpenedDocuments {
  try open(files.files, titled: files.title, findings: files.findings, finding: finding)
}

/// Makes one guide of files that are in memory.
/// - Parameters:
///   - title: of several together.
///   - findings: what was found while reading the files.
func open(
  _ files: [DocumentFile], titled title: String? = nil, findings: [Finding] = [],
  finding: DocumentFigures = .all
) throws(DocumentError) -> OpenedDocuments {
  var findings = findings
  var documents: [(document: Document, file: DocumentFile)] = []
  for file in files {
    do {
      documents.append((try read(file), file))
    } catch {
      guard files.count > 1 else { throw error }
      let message =
        if case .tooLong(_, let most) = error {
          DocumentWording.isTooLarge(megabytes: most >> 20)
        } else {
          DocumentWording.unreadable
        }
      findings.append(Finding(path: file.path, message: message, rule: .encoding))
    }
  }
  guard !documents.isEmpty else { throw .emptyFolder(path: files.first?.path ?? "") }
  var maker = DocumentGuide(
    documents.map(\.document), measuresGrades: finding.contains(.grades))
  let guide = maker.guide(titled: title ?? DocumentWording.several(documents.count))
  var (words, lostWords) = (0, 0)
  for ((document, file), range) in zip(documents, maker.ranges) {
    findings += document.findings + document.around
    guard finding.contains(.lostWords) else { continue }
    let lost = LostWords(of: document, in: guide.nodes[range], titled: document.title)
    words += lost.counted
    lostWords += lost.words.reduce(0) { $0 + $1.count }
    if !lost.words.isEmpty { findings.append(DocumentWording.lost(lost, in: file)) }
  }
  return OpenedDocuments(
    guide: guide, findings: findings, words: words, lostWords: lostWords, grades: maker.grades)
}

func read(_ file: DocumentFile) throws(DocumentError) -> Document {
  let reader = DocumentReaders.all.first { $0.recognises(file) } ?? TextReader.self
  var document = try reader.read(file)
  if document.language.isEmpty { document.language = CommonWords.language(of: document.beginning) }
  return document
}
