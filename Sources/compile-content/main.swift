import Authoring
import Foundation
import GuideStore

// The build step from Content/ to the library inside the program: `compile-content DIR FILE.swift`.

func complain(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// - Returns: the status to exit with. All of the guide is given back by then: the leak sanitizer does not see
///   what a variable of the program itself holds in its parts.
func build(_ content: String, to output: String) -> Int32 {
  let compilation = compile(contentAt: content)
  for finding in compilation.findings { complain(finding.description) }
  guard let guide = compilation.guide else { return 1 }
  let library = FileManager.default.temporaryDirectory
    .appendingPathComponent("bedside-\(UUID().uuidString).library")
  defer { try? FileManager.default.removeItem(at: library) }
  do {
    try LibraryWriter.write(guide, to: library.path)
    try Data(EmbeddedLibrary.source(of: [UInt8](Data(contentsOf: library))))
      .write(to: URL(fileURLWithPath: output), options: .atomic)
    return 0
  } catch {
    complain("error: The library cannot be written: \(error.localizedDescription)")
    return 1
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
  complain("usage: compile-content CONTENT_DIR OUTPUT.swift")
  exit(64)
}
exit(build(arguments[0], to: arguments[1]))
