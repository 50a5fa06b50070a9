import Authoring
import Education
import Foundation
import GuideStore

/// The guides that are measured, built once and kept in `Benchmarks/.build`.
enum Libraries {
  static let content =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content")
    .standardizedFileURL.path

  static let real: Guide = {
    let compilation = compile(contentAt: content)
    guard let guide = compilation.guide else { fatalError("\(compilation.findings)") }
    return guide
  }()

  static let text = real.nodes.flatMap(\.blocks).map(\.plainText).joined(separator: "\n")

  static let generated = GeneratedGuide.of(topics: 1_000, after: real)

  /// How many topics: `BEDSIDE_TOPICS=10,1000` asks for others.
  static let sizes: [Int] =
    (ProcessInfo.processInfo.environment["BEDSIDE_TOPICS"] ?? "10,1000,10000")
    .split(separator: ",").compactMap { Int($0) }

  static func path(topics: Int) throws -> String {
    try path("\(topics)") { GeneratedGuide.of(topics: topics, after: real) }
  }

  /// So many of everything on one level.
  static func path(level count: Int) throws -> String {
    try path("level-\(count)") { FlatGuide.of(count, after: real) }
  }

  /// As the file itself says, big-endian (https://www.sqlite.org/fileformat2.html, offset 16).
  static func pageSize(topics: Int) throws -> Int {
    let file = try FileHandle(forReadingFrom: URL(filePath: path(topics: topics)))
    let header = try file.read(upToCount: 18) ?? Data()
    return Int(header[16]) << 8 | Int(header[17])
  }

  private static func path(_ name: String, _ guide: () -> Guide) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../.build/guides").standardizedFileURL.path
    let path = "\(folder)/\(name).bedside"
    // One of an older layout does not open, and is built again.
    if (try? GuideLibrary(path: path)) == nil {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try LibraryWriter.write(guide(), to: path)
    }
    return path
  }
}
