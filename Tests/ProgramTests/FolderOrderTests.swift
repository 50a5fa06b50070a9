import Foundation
import Testing

/// What a newcomer reads of the folders in the README holds, and no two files need each other.
@Suite("Order of the folders")
struct FolderOrderTests {
  /// Of each module from what needs no other to what needs them all; "" is the module's own folder.
  private static let orders = [
    "Authoring": [
      "Text", "Findings", "Reading", "YAML", "Markdown", "Readability", "Pages", "Plan", "Blocks",
      "Building", "Checks", "Documents/Model", "Documents/Markup", "Documents/Flow",
      "Documents/Readers", "Documents", "Importing", "",
    ],
    "GuideStore": ["Tuning", "Storage", "Words", "Answer", "Index", "Search", ""],
    "Browsing": [
      "Preferences", "Keys", "Answer", "Wording", "Reader", "Chrome", "Page", "Plain", "Panes",
      "Reading", "Browser", "Linear",
    ],
    "bedside": ["Output", "Library", "JSON", "Shell", "Settings", "Sessions", "Commands", ""],
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private struct File {
    var path: String
    /// The types that other files may name.
    var types: [String]
    /// The types that it names, its own among them.
    var names: Set<String>

    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

    init(_ path: String, _ text: String) {
      self.path = path
      // Without what stands in quotation marks, and without comments.
      let code = text.replacing(/"(?:[^"\\\n]|\\.)*"/, with: "").replacing(/\/\/[^\n]*/, with: "")
      types = code.matches(
        of: /(?m)^(?:public |package |final )*(?:struct|enum|class|protocol|typealias) (\w+)/
      ).map { String($0.1) }
      names = Set(code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.1) })
    }
  }

  private static func files(of module: String) throws -> [File] {
    let root = sources.appending(path: module)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.map {
      File($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }

  @Test(
    "Each folder names types of its own and of the folders before it, and of no other",
    arguments: orders)
  func order(module: String, order: [String]) throws {
    let files = try Self.files(of: module)
    #expect(Set(files.map(\.folder)) == Set(order))
    let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var homes: [String: Int] = [:]
    for file in files { for type in file.types { homes[type] = ranks[file.folder] } }
    for file in files {
      let above = file.names.filter { homes[$0].map { $0 > ranks[file.folder] ?? 0 } == true }
      #expect(above.isEmpty, "\(file.path) names \(above.sorted().joined(separator: ", "))")
    }
  }

  @Test("No file names a type of one that needs it, itself or by others")
  func circles() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    for module in modules.sorted() {
      let files = try Self.files(of: module)
      var homes: [String: String] = [:]
      for file in files { for type in file.types { homes[type] = file.path } }
      var needs: [String: Set<String>] = [:]
      for file in files {
        needs[file.path] = Set(file.names.compactMap { homes[$0] }).subtracting([file.path])
      }
      // What needs nothing that is left is taken away, until only circles are.
      while let free = needs.first(where: { $0.value.isEmpty })?.key {
        needs[free] = nil
        for file in needs.keys { needs[file]?.remove(free) }
      }
      // So is what only needs a circle.
      while let above = needs.keys.first(where: { file in
        !needs.values.contains { $0.contains(file) }
      }) {
        needs[above] = nil
      }
      #expect(needs.isEmpty, "\(module): \(needs.keys.sorted().joined(separator: ", "))")
    }
  }
}
