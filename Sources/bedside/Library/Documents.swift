import Authoring
import Browsing
import Bytes
import Education
import Glibc
import GuideStore

/// Documents that are opened as they are.
enum Documents {
  /// What of the words on a command line are files, and what are words: a path that is there, or that
  /// is written as one.
  static func parted(_ words: [String]) -> (files: [String], words: [String]) {
    let files = words.filter { isPath($0) }
    return (files, words.filter { !isPath($0) })
  }

  /// They are paths that are there, and no option is among them.
  static func areAll(_ words: [String]) -> Bool {
    words.allSatisfy { !$0.hasPrefix("-") && Files.status(at: $0) != nil }
  }

  static func isFile(_ path: String) -> Bool { Files.isRegular(at: path) }

  /// A folder with a `guide.yml` is a guide that somebody writes.
  static func isContentFolder(_ path: String) -> Bool {
    Files.exists(at: path + "/guide.yml")
  }

  /// A folder without anything that a guide is written in: neither `guide.yml` nor topics.
  static func isFolderOfDocuments(_ path: String) -> Bool {
    let names = Files.names(in: path) ?? []
    return !names.isEmpty && !names.contains("guide.yml") && !names.contains("topics")
  }

  /// The compiled libraries in a folder, and whatever else stands in it; nothing of a file.
  static func parted(_ folder: String) -> (libraries: [String], others: [String]) {
    let names = Files.names(in: folder) ?? []
    let paths = names.filter { !$0.hasPrefix(".") }.sorted().map {
      folder + (folder.hasSuffix("/") ? "" : "/") + $0
    }
    return (
      paths.filter { isLibrary($0) },
      paths.filter { !isLibrary($0) && isFile($0) && stands($0, in: folder) }
    )
  }

  /// At least one of them can be read: pictures beside a library are no guide.
  static func canBeRead(_ paths: [String]) -> Bool {
    (try? readDocuments(at: paths, leavingOut: true)) != nil
  }

  /// - Throws: `ProgramError`
  static func opened(_ paths: [String]) throws -> OpenedDocuments {
    do {
      return try openDocuments(readDocuments(at: paths), finding: .all)
    } catch {
      throw ProgramError(error)
    }
  }

  /// What a path makes: a document or a folder of them, or a content folder; `nil` for a compiled
  /// library.
  /// - Throws: `ProgramError`
  static func guide(of path: String) throws -> Guide? {
    if isLibrary(path) { return nil }
    return isContentFolder(path) ? try compiledGuide(at: path) : try opened([path]).guide
  }

  /// A topic's id has slashes too, so a slash alone tells nothing.
  private static func isPath(_ word: String) -> Bool {
    isWrittenAsPath(word) || hasEnding(word) || Files.exists(at: word)
  }

  /// A word among those of a question or a topic is a file to open: it is there and looks like one, or it
  /// can be nothing else. Whoever names a file must not be answered about another medicine.
  static func isNamedAmongWords(_ word: String) -> Bool {
    // Of a topic a stray slash at its beginning is forgiven.
    hasEnding(word)
      || isWrittenAsPath(word) && (word.hasPrefix(".") || Files.status(at: word) != nil)
      || word.contains { $0 == "." || $0 == "/" } && isFile(word)
  }

  private static func isWrittenAsPath(_ word: String) -> Bool {
    ["/", "./", "../"].contains { word.hasPrefix($0) && word != $0 }
  }

  /// A name as documents and libraries have it, whether it is there or misspelled.
  private static func hasEnding(_ word: String) -> Bool {
    guard let dot = word.lastIndex(of: "."), dot != word.startIndex else { return false }
    return endings.contains(word[dot...].dropFirst().lowercased())
  }

  private static let endings: Set<String> = [
    "bedside", "doc", "docx", "epub", "htm", "html", "markdown", "md", "odt", "pdf", "rtf", "txt",
    "xhtml", "xml",
  ]
}

/// The library of documents; a compiled library is opened as it is.
/// - Parameters:
///   - cache: where what was made of them is looked for and kept.
///   - leavingOut: what of them cannot be read is left out, as in a folder that is opened whole.
///   - use: what it is opened for.
///   - tellsProgress: how far it is may be written on the terminal, where no screen stands yet.
func library(
  ofDocuments paths: [String], leavingOut: Bool, cache: DocumentCache?, use: GuideUse,
  tellsProgress: Bool
) throws -> GuideLibrary {
  if paths.count == 1, isLibrary(paths[0]) { return try GuideLibrary(path: paths[0]) }
  if paths.count == 1, Documents.isContentFolder(paths[0]) {
    return try library(ofContent: paths[0])
  }
  do {
    let line = ProgressLine()
    defer { line.end() }
    let files = try readDocuments(at: paths, leavingOut: leavingOut)
    if let kept = cache?.library(of: files) { return kept }
    // One document is read at once, and learned from when it is asked.
    let cache = use == .asking || files.count > 1 ? cache : nil
    // No screen shows how hard a page is to read.
    let guide = try openDocuments(files, finding: use == .reading && cache == nil ? [] : .grades)
      .guide
    let progress: LibraryWriter.Progress = { step, done in
      if tellsProgress { line.tell(Wording.writes(step, done, of: guide.nodes.count)) }
    }
    if let kept = cache?.keep(guide, of: files, progress: progress) { return kept }
    return try GuideLibrary(guide, learnsLater: use != .asking, progress: progress)
  } catch let error as DocumentError {
    throw ProgramError(error)
  }
}

private func isLibrary(_ path: String) -> Bool {
  // A pipe would be waited for.
  guard Documents.isFile(path) else { return false }
  let file = Files.open(path, O_RDONLY | O_CLOEXEC)
  defer { close(file) }
  let magic = Array("SQLite format 3\0".utf8)
  return FileBytes.read(magic.count, at: 0, from: file) == magic
}

extension ProgramError {
  init(_ error: DocumentError) {
    self =
      switch error {
      case .missing(let path): .missingFile(Wording.noDocument(path))
      case .unreadable(let path): .missingFile(Wording.cannotReadDocument(path))
      case .noFile(let path): .badContent(Wording.noDocumentFile(path))
      case .tooLong(let path, let most): .badContent(Wording.tooLarge(path, megabytes: most >> 20))
      case .otherKind(let path, let kind): .badContent(Wording.otherKind(path, kind))
      case .noText(let path): .badContent(Wording.noText(path))
      case .empty(let path): .badContent(Wording.emptyDocument(path))
      case .damaged(let path, let line, let reason):
        .badContent(Wording.damagedDocument(path, line: line, reason: reason))
      case .emptyFolder(let path): .badContent(Wording.noDocuments(path))
      }
  }
}

extension Wording {
  static func noDocument(_ path: String) -> String {
    "There is no file \(path); check how its name is written."
  }
  static func cannotReadDocument(_ path: String) -> String {
    "\(path) cannot be read; check that you may read it."
  }
  static func noDocumentFile(_ path: String) -> String {
    "\(path) is neither a file nor a folder; name one that holds a document."
  }
  static func tooLarge(_ path: String, megabytes: Int) -> String {
    "\(path) has more than \(megabytes) \(megabytes == 1 ? "megabyte" : "megabytes"), which no leaflet "
      + "has; name a smaller file."
  }
  static func noText(_ path: String) -> String {
    "\(path) holds no text; save the document as text, HTML or Markdown and open that."
  }
  static func emptyDocument(_ path: String) -> String {
    "\(path) holds no words to read; check that it is the right file."
  }
  static func damagedDocument(_ path: String, line: Int, reason: String) -> String {
    "\(path) is damaged at line \(line) (\(reason)) and nothing of it can be read; fetch it again."
  }
  static func noDocuments(_ path: String) -> String {
    "\(path) holds no document that can be read; put text, Markdown, HTML or XML files into it."
  }
  static func otherKind(_ path: String, _ kind: ForeignKind) -> String {
    switch kind {
    case .pdf:
      "\(path) is a PDF, which is not read here; make text of it with pdftotext and open that."
    case .office:
      "\(path) is an office document, which is not read here; save it as HTML and open that."
    case .richText:
      "\(path) is rich text, which is not read here; save it as HTML and open that."
    case .compressed: "\(path) is compressed; unpack it and open what comes out."
    case .picture:
      "\(path) is a picture, which is not read here; open the text that belongs to it."
    }
  }
}
