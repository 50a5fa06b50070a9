import Browsing
import Bytes
import Glibc

/// A file that the program writes and somebody may have written on since: it never takes the place of
/// another that says something else.
enum OwnFile {
  enum Written: Equatable {
    /// Nothing was there, or an empty file.
    case new(String)
    /// Under another name, beside the one that is there.
    case beside(String)
    /// The same stands there already.
    case already(String)
  }

  /// More of them nobody can tell apart.
  private static let mostNames = 999

  /// Writes a text under a name that is free: where it is taken, `-2` and so on stands behind it.
  /// - Parameter ending: with its dot.
  /// - Throws: `ProgramError.cannotWrite`
  static func write(
    _ text: String, in folder: String, named name: String, ending: String
  ) throws -> Written {
    for number in 1...mostNames {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)")\(ending)"
      if holds(path, text) { return .already(path) }
      if try make(path, holding: text) { return number == 1 ? .new(path) : .beside(path) }
    }
    throw ProgramError.cannotWrite(Wording.cannotWrite("\(folder)/\(name)\(ending)"))
  }

  /// Writes a text into the file that is named.
  /// - Parameter replacing: also where another text stands there.
  /// - Throws: `ProgramError.cannotWrite`
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    guard replacing || mayWrite(text, to: path) else {
      throw ProgramError.cannotWrite(Wording.isThere(path))
    }
    guard isNoFile(path) else { return try Output.write(text, to: path) }
    try fill(Files.open(path, O_WRONLY | O_CLOEXEC), at: path, with: text)
  }

  /// A device or a pipe is written into. A file that is written whole takes the place of what bears its
  /// name: root would lose `/dev/null`.
  private static func isNoFile(_ path: String) -> Bool {
    Files.status(at: path).map { $0.st_mode & S_IFMT != S_IFREG } ?? false
  }

  /// Nothing is lost by it: there is no such file, an empty one, the same, or what is none.
  private static func mayWrite(_ text: String, to path: String) -> Bool {
    size(of: path).map { $0 == 0 } ?? true || holds(path, text)
  }

  /// For PDF, whose bytes nobody knows before.
  /// - Throws: `ProgramError.cannotWrite`
  static func check(_ path: String, replacing: Bool) throws {
    guard !replacing, size(of: path) ?? 0 > 0 else { return }
    throw ProgramError.cannotWrite(Wording.isThere(path))
  }

  /// A library is made anew from what it was made of, so that it may be written over, whole or damaged;
  /// what a person wrote may not.
  /// - Throws: `ProgramError.cannotWrite`
  static func check(library path: String) throws {
    guard size(of: path) ?? 0 > 0 else { return }
    // The first bytes of every SQLite file (https://www.sqlite.org/fileformat.html).
    let magic = Array("SQLite format 3\0".utf8)
    let descriptor = Files.open(path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard FileBytes.read(magic.count, at: 0, from: descriptor) == magic else {
      throw ProgramError.cannotWrite(Wording.isNoLibrary(path))
    }
  }

  /// In bytes; `nil` for what is no file.
  private static func size(of path: String) -> Int? {
    guard let status = Files.status(at: path), status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  private static func holds(_ path: String, _ text: String) -> Bool {
    let bytes = Array(text.printable.utf8)
    return size(of: path) == bytes.count && Files.bytes(at: path) == bytes
  }

  /// Makes a file that nobody else has made (O_EXCL).
  /// - Returns: `false` where there is one.
  private static func make(_ path: String, holding text: String) throws -> Bool {
    let descriptor = Files.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o666)
    if descriptor < 0, errno == EEXIST { return false }
    do {
      try fill(descriptor, at: path, with: text)
    } catch {
      if descriptor >= 0 { Files.remove(path) }
      throw error
    }
    return true
  }

  /// Writes a text and closes what it is written into.
  private static func fill(_ descriptor: Int32, at path: String, with text: String) throws {
    guard descriptor >= 0 else { throw ProgramError.cannotWrite(Wording.cannotWrite(path)) }
    let error = FileBytes.write(Array(text.printable.utf8), to: descriptor)
    guard close(descriptor) == 0, error == nil else {
      throw ProgramError.cannotWrite(Wording.cannotWrite(path))
    }
  }
}
