import Foundation
import Testing

/// Commands on a folder that somebody is still writing.
@Suite("Content with errors is shown")
struct PreviewCommandTests {
  @Test("What can be read is printed, errors are told, and only build stops")
  func commands() throws {
    let folder = try KeepingTests.Folder()
    let content = folder.path + "/content"
    try FileManager.default.copyItem(atPath: RecordedCommandTests.content, toPath: content)
    let page = content + "/topics/02-unfinished.md"
    try "---\ntitle: Unfinished\nmain: It is not done.\n---\n\nNobody says where this is from.\n"
      .write(
        toFile: page, atomically: true, encoding: .utf8)
    for command in [["topics"], ["show", "unfinished"], ["handout", "unfinished"]] {
      let shown = try CommandTests.run(command + ["--content", content])
      #expect(shown.status == 0, "\(command)")
      #expect(shown.output.contains("Unfinished"), "\(command)")
      #expect(shown.errors.contains("02-unfinished.md:6:1: error:"), "\(command)")
      #expect(!shown.output.contains("error:"), "\(command)")
    }
    let build = try CommandTests.run(["build", content, "-o", folder.path + "/out.bedside"])
    #expect(build.status == 65)
  }
}
