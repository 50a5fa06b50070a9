import BaclofenGuide
import Browsing
import Bytes
import GuideStore

/// The guides that a person names on the command line, or else the one that the program carries.
struct NamedGuides {
  private let cache: DocumentCache?
  private let use: GuideUse
  /// How long the first of them takes may be told on the terminal; the others are opened behind a screen.
  private let tellsProgress: Bool
  private(set) var guides: [Shelf.Guide] = []

  /// - Parameters:
  ///   - libraries: files, folders of them, or names of the shelf.
  ///   - documents: files and folders that are opened as they are.
  ///   - content: a content folder.
  /// - Throws: `ProgramError` where something that is named is not there.
  init(
    libraries: [String], documents: [String], content: String?, cache: DocumentCache?,
    use: GuideUse, tellsProgress: Bool
  ) throws {
    (self.cache, self.use, self.tellsProgress) = (cache, use, tellsProgress)
    for library in libraries { try add(library: library) }
    for path in documents { try add(path: path, by: "--open") }
    if let content {
      add(content, by: Invocation("--content", [content])) { try library(ofContent: content) }
    }
    if guides.isEmpty {
      add("baclofen", by: .builtIn) {
        try GuideLibrary(
          embedded: BaclofenGuide.byteCount, name: "built-in guide", read: BaclofenGuide.read(_:at:)
        )
      }
    }
  }

  /// Those that stand in the usual folders, behind the others.
  mutating func addUsual() {
    for (name, path) in LibraryFolders.usual.files {
      let isHidden = Files.exists(at: name)
      add(name, by: Invocation("--library", [isHidden ? path : name])) {
        try GuideLibrary(path: path)
      }
    }
  }

  /// A name that is no file may be one of the shelf.
  private mutating func add(library: String) throws {
    guard !Files.exists(at: library) else {
      return try add(path: library, by: "--library")
    }
    let path = LibraryFolders.usual.path(of: library) ?? library
    add(library, by: Invocation("--library", [library])) { try GuideLibrary(path: path) }
  }

  /// A file, or a folder: of libraries, each a guide, or of documents, which are one together.
  private mutating func add(path: String, by option: String) throws {
    guard Files.exists(at: path) else {
      throw ProgramError.missingFile(Wording.noDocument(path))
    }
    let (libraries, others) = Documents.isContentFolder(path) ? ([], []) : Documents.parted(path)
    guard !libraries.isEmpty else {
      return add(documents: [path], named: path, by: Invocation(option, [path]))
    }
    for library in libraries {
      add(library, by: Invocation(option, [library])) { try GuideLibrary(path: library) }
    }
    // The folder would open the libraries as well.
    guard Documents.canBeRead(others) else { return }
    add(documents: others, leavingOut: true, named: path, by: Invocation("--open", others))
  }

  private mutating func add(
    documents paths: [String], leavingOut: Bool = false, named name: String,
    by invocation: Invocation
  ) {
    let (cache, use, tells) = (cache, use, tellsProgress && guides.isEmpty)
    add(name, by: invocation) {
      try library(
        ofDocuments: paths, leavingOut: leavingOut, cache: cache, use: use, tellsProgress: tells)
    }
  }

  /// - Parameter name: may be a path, of which the last part is a name where no other guide has it.
  private mutating func add(
    _ name: String, by invocation: Invocation, open: @escaping @Sendable () throws -> GuideLibrary
  ) {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let short = String(last.prefix { $0 != "." })
    let known = Set(guides.map(\.name))
    let free = [short, last, name].first { !$0.isEmpty && !known.contains($0) }
    guides.append(
      Shelf.Guide(name: free ?? "\(name) \(guides.count + 1)", by: invocation, open: open))
  }
}
