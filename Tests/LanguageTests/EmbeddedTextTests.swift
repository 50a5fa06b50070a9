import Foundation
import Testing

@testable import Language

@Suite("Texts carried inside the program")
struct EmbeddedTextTests {
  @Test("Each file of the folder is carried, as it stands there")
  func all() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Language/English/Text").standardizedFileURL
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (walk?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
    #expect(files.count > 30)
    for file in files {
      let path = String(file.standardizedFileURL.path.dropFirst(folder.path.count + 1))
      let text = EmbeddedText.text(path)
      #expect(try Data(contentsOf: file) == Data(text.bytes), "\(path)")
    }
  }
}
