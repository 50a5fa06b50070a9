import Browsing
import Bytes
import GuideStore

/// Folders of compiled libraries, which are opened by name: those of `BEDSIDE_LIBRARY_PATH`, the person's
/// own below `XDG_DATA_HOME` (XDG Base Directory Specification), and those of the machine.
struct LibraryFolders {
  struct Guide {
    var name: String
    var title: String
    var path: String
  }

  /// In the order in which they are looked through; the first is the one that is added to.
  let folders: [String]

  static var usual: LibraryFolders {
    let own =
      (variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? variable("HOME").map { $0 + "/.local/share" }).map { [$0 + "/bedside"] } ?? []
    let asked = (variable("BEDSIDE_LIBRARY_PATH") ?? "").split(separator: ":").map(String.init)
    return LibraryFolders(
      folders: asked + own + ["/usr/local/share/bedside", "/usr/share/bedside"])
  }

  private static let ending = ".bedside"

  /// Letters, digits, dash and underscore: a name is no path.
  static func isName(_ word: String) -> Bool {
    !word.isEmpty
      && word.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }

  /// The files that are there, each name once, by the order of the folders and then of the names.
  var files: [(name: String, path: String)] {
    var seen: Set<String> = []
    return folders.flatMap { folder in
      (Files.names(in: folder) ?? []).sorted().compactMap {
        file in
        guard file.hasSuffix(Self.ending) else { return nil }
        let name = String(file.dropLast(Self.ending.count))
        guard Self.isName(name), seen.insert(name).inserted else { return nil }
        return (name, "\(folder)/\(file)")
      }
    }
  }

  /// What can be opened; what cannot is no guide.
  var guides: [Guide] {
    files.compactMap { name, path in
      (try? GuideLibrary(path: path)).map {
        Guide(name: name, title: $0.about.title, path: path)
      }
    }
  }

  /// The file that a name stands for.
  func path(of name: String) -> String? {
    guard Self.isName(name) else { return nil }
    return folders.map { "\($0)/\(name)\(Self.ending)" }
      .first { Files.exists(at: $0) }
  }

  /// - Returns: the path of the library that is kept.
  /// - Throws: `ProgramError`
  func add(_ source: String, as name: String) throws -> String {
    guard let folder = folders.first else { throw ProgramError.cannotWrite(Wording.noHome) }
    let path = "\(folder)/\(name)\(Self.ending)"
    guard !Files.exists(at: path) || Files.areSame(source, path) else {
      throw ProgramError.cannotWrite(Wording.isShelved(name))
    }
    guard Files.makeFolder(at: folder) else {
      throw ProgramError.cannotWrite(Wording.cannotMake(folder))
    }
    if let guide = try Documents.guide(of: source) {
      try LibraryWriter.write(guide, to: path)
    } else {
      try LibraryWriter.copy(source, to: path)
    }
    return path
  }

  /// - Throws: `ProgramError.nothingFound`, `ProgramError.cannotWrite`
  func remove(_ name: String) throws {
    guard let path = path(of: name) else {
      throw ProgramError.nothingFound(Wording.notShelved(name))
    }
    guard Files.remove(path) else { throw ProgramError.cannotWrite(Wording.cannotRemove(path)) }
  }
}
