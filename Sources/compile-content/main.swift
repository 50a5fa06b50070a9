import Authoring
import Foundation
import GuideStore

// The build step from Content/ to the library inside the program: `compile-content DIR FILE.swift`.

func complain(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
  complain("usage: compile-content CONTENT_DIR OUTPUT.swift")
  exit(64)
}

let compilation = compile(contentAt: arguments[0])
for finding in compilation.findings { complain(finding.description) }
guard let guide = compilation.guide else { exit(1) }

do {
  let library = FileManager.default.temporaryDirectory
    .appendingPathComponent("bedside-\(UUID().uuidString).library")
  defer { try? FileManager.default.removeItem(at: library) }
  try LibraryWriter.write(guide, to: library.path)
  try Data(EmbeddedLibrary.source(of: [UInt8](Data(contentsOf: library))))
    .write(to: URL(fileURLWithPath: arguments[1]), options: .atomic)
} catch {
  complain("error: The library cannot be written: \(error.localizedDescription)")
  exit(1)
}
