import Glibc

/// What there is on the disk, by the calls of `Files`.
extension Files {
  /// Whether anything stands at a path, with its links followed.
  public static func exists(at path: String) -> Bool { status(at: path) != nil }

  /// Whether there is a regular file.
  public static func isRegular(at path: String) -> Bool {
    status(at: path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  public static func isFolder(at path: String) -> Bool {
    status(at: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Makes a folder, and those above it that are not there.
  /// - Returns: whether there is one now.
  public static func makeFolder(at path: String, mode: mode_t = 0o777) -> Bool {
    guard !path.isEmpty, !isFolder(at: path) else { return true }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex,
      !makeFolder(at: String(path[..<slash]), mode: mode)
    {
      return false
    }
    // Another program may have made it meanwhile.
    return makeFolder(path, mode: mode) == nil || isFolder(at: path)
  }

  /// The paths of all that stands below a folder, from it on; what links lead to is not looked into.
  public static func entries(below folder: String) -> [String] {
    (names(in: folder) ?? []).flatMap { name -> [String] in
      let isFolder = status(at: folder + "/" + name, followsLink: false).map {
        $0.st_mode & S_IFMT == S_IFDIR
      }
      guard isFolder == true else { return [name] }
      return [name] + entries(below: folder + "/" + name).map { name + "/" + $0 }
    }
  }

  /// All that stands in a file; `nil` where it cannot be read.
  public static func bytes(at path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let status = status(of: descriptor), status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FileBytes.read(Int(status.st_size), at: 0, from: descriptor)
  }

  /// Whether two files hold the same.
  public static func areSame(_ path: String, _ other: String) -> Bool {
    guard let bytes = bytes(at: path) else { return false }
    return bytes == self.bytes(at: other)
  }

  /// Makes a file, or empties the one that is there, and fills it.
  /// - Returns: whether all of it was written.
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode: 0o666)
    guard descriptor >= 0 else { return false }
    let error = FileBytes.write(bytes, to: descriptor)
    return close(descriptor) == 0 && error == nil
  }
}
