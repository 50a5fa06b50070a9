import Authoring
import Bytes
import Education
import Glibc
import GuideStore

/// What was made of documents, kept so that the next opening is quick: below `XDG_CACHE_HOME` (XDG Base
/// Directory Specification), readable by its owner alone, and found by what stands in the files.
struct DocumentCache {
  private let folder: String

  /// - Returns: `nil` where there is no home to keep anything in.
  init?() {
    let base =
      variable("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? variable("HOME").map { $0 + "/.cache" }
    guard let base else { return nil }
    folder = base + "/bedside"
  }

  /// - Returns: `nil` when nothing, or nothing whole, is kept of these files: then it is made anew.
  func library(of files: DocumentFiles) -> GuideLibrary? {
    isOwn && mayHold(files) ? try? GuideLibrary(path: path(of: files), isWhole: true) : nil
  }

  /// Nobody else can put anything into the folder, which would be shown as the words of a document.
  private var isOwn: Bool {
    guard let status = Files.status(at: folder) else { return false }
    return status.st_uid == geteuid() && status.st_mode & (S_IWGRP | S_IWOTH) == 0
  }

  /// - Returns: `nil` where nothing can be kept, which is no reason not to read.
  func keep(
    _ guide: Guide, of files: DocumentFiles, progress: LibraryWriter.Progress
  ) -> GuideLibrary? {
    let path = path(of: files)
    do {
      guard Files.makeFolder(at: folder, mode: 0o700), isOwn else { return nil }
      let mask = umask(0o077)
      defer { umask(mask) }
      try LibraryWriter.write(guide, to: path, progress: progress)
      removeOldest()
      return try GuideLibrary(path: path)
    } catch {
      return nil
    }
  }

  private func path(of files: DocumentFiles) -> String {
    "\(folder)/\(Self.size(of: files))\(files.fingerprint).bedside"
  }

  /// Summing up what stands in the files takes a tenth of reading them, for nothing where none of this size
  /// is kept.
  private func mayHold(_ files: DocumentFiles) -> Bool {
    let size = Self.size(of: files)
    let names = Files.names(in: folder) ?? []
    return names.contains { $0.hasPrefix(size) }
  }

  /// The beginning of the name under which they are kept.
  private static func size(of files: DocumentFiles) -> String { "\(files.byteCount)-" }

  /// What was not opened for the longest time makes room.
  private func removeOldest() {
    let paths = Files.names(in: folder) ?? []
    let dated = paths.filter { $0.hasSuffix(".bedside") }.map { name -> (path: String, time: Int) in
      let path = folder + "/" + name
      return (path, Files.status(at: path)?.st_mtim.tv_sec ?? 0)
    }
    for kept in dated.sorted(by: { $0.time > $1.time }).dropFirst(Self.mostKept) {
      Files.remove(kept.path)
    }
  }

  private static let mostKept = 30
}
