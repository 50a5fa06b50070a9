import Education
import Foundation
import GuideStore

@testable import Authoring

/// Files of a content folder: front matter, Markdown, YAML.
extension FuzzTarget {
  static let pages = [
    FuzzTarget(name: "page", prepare: { try prepare(path: "topics/01-start/index.md") }),
    FuzzTarget(name: "guide", prepare: { try prepare(path: "guide.yml") }),
    FuzzTarget(name: "terms", prepare: { try prepare(path: "terms.yml") }),
  ]

  /// The sample content of the tests, which every change is checked with.
  static func sampleFiles() throws -> [ContentFile] {
    try ContentFolder(at: "Tests/ProgramTests/SampleContent", where: Manuscript.isContent).files
  }

  static func sampleGuide() throws -> Guide {
    guard let guide = compile(try sampleFiles()).guide else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return guide
  }

  /// The file is read, checked, built, and what is built is drawn.
  private static func prepare(path: String) throws -> Run {
    let others = try sampleFiles().filter { $0.path != path }
    return { bytes in
      let compilation = compile(others + [ContentFile(path: path, bytes: bytes)])
      if let guide = compilation.guide { draw(guide) }
    }
  }
}
