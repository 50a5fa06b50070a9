import Foundation
import Testing

/// What a newcomer reads of the folders of `Authoring` in the README holds.
@Suite("Order of the folders")
struct FolderOrderTests {
  /// From what needs no other to what needs them all; the files beside the folders come last.
  private static let order = [
    "Text", "Findings", "Reading", "YAML", "Markdown", "Readability", "Pages", "Plan", "Blocks",
    "Building", "Checks", "Documents/Model", "Documents/Markup", "Documents/Flow",
    "Documents/Readers", "Documents", "Importing", "",
  ]

  private struct File {
    var path: String
    /// Without comments and without what stands in quotation marks.
    var code: String

    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

    /// The types that other files may name.
    var types: [String] {
      code.matches(of: /(?m)^(?:public |final )*(?:struct|enum|class|protocol|typealias) (\w+)/)
        .map { String($0.1) }
    }
  }

  private static func files() throws -> [File] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Authoring")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return File(
        path: path,
        code: text.replacing(/"(?:[^"\\\n]|\\.)*"/, with: "").replacing(/\/\/[^\n]*/, with: ""))
    }
  }

  @Test("Each folder names types of its own and of the folders before it, and of no other")
  func order() throws {
    let files = try Self.files()
    #expect(Set(files.map(\.folder)) == Set(Self.order))
    let ranks = Dictionary(uniqueKeysWithValues: Self.order.enumerated().map { ($1, $0) })
    var homes: [Substring: Int] = [:]
    for file in files { for type in file.types { homes[type[...]] = ranks[file.folder] } }
    for file in files {
      let above = Set(file.code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map(\.1)).filter { name in
        homes[name].map { $0 > ranks[file.folder] ?? 0 } == true
      }
      #expect(above.isEmpty, "\(file.path) names \(above.sorted().joined(separator: ", "))")
    }
  }
}
