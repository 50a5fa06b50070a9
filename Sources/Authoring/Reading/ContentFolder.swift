import Foundation

/// The files of a content folder on disk.
enum ContentFolder {
  /// Reads every file that can be content, in the order of their paths; hidden files are not.
  static func files(at root: String) throws -> [ContentFile] {
    // An enumerator of a missing folder is merely empty; this throws.
    _ = try FileManager.default.contentsOfDirectory(atPath: root)
    guard let walk = FileManager.default.enumerator(atPath: root) else { return [] }
    var paths: [String] = []
    for case let path as String in walk where isContent(path) { paths.append(path) }
    return try paths.sorted().map { path in
      let data = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path))
      return ContentFile(path: path, bytes: Array(data))
    }
  }

  private static func isContent(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard !parts.contains(where: { $0.hasPrefix(".") }), let name = parts.last else { return false }
    return [".md", ".yml", ".tsv"].contains { name.hasSuffix($0) }
  }
}
