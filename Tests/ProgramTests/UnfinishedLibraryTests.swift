import Foundation
import Testing

/// A library that is written while something goes wrong: who had one keeps it whole.
@Suite("Libraries that are not whole", .waits)
struct UnfinishedLibraryTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "SampleContent").path
  /// What stood there before; a library as far as its first bytes tell.
  private static var before: Data { Data("SQLite format 3\0 the old one".utf8) }

  private static func hidden(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix(".bedside-") }
  }

  @Test(
    "Ended while it writes, a build leaves the old file, and nothing beside it",
    arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGXFSZ, SIGKILL])
  func ended(number: Int32) throws {
    let folder = try KeepingTests.Folder()
    let path = folder.path + "/guide.bedside"
    try Self.before.write(to: URL(filePath: path))
    // On a terminal of its own: what threads of the tests start has their signals held back.
    let terminal = try Bedside.launch(["build", Self.content, "--output", path])
    let end = Date.now + 120
    while Self.hidden(in: folder.path).isEmpty, Date.now < end { usleep(1_000) }
    try #require(!Self.hidden(in: folder.path).isEmpty)
    // Where in the writing is left to chance.
    usleep(.random(in: 0...50_000))
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .killed(number))
    #expect(try Data(contentsOf: URL(filePath: path)) == Self.before)
    // Who is killed can do nothing more.
    if number != SIGKILL { #expect(Self.hidden(in: folder.path) == []) }
  }

  @Test("Where there is no more space a build says so, and leaves the old file")
  func full() throws {
    let folder = try KeepingTests.Folder()
    let path = folder.path + "/guide.bedside"
    try Self.before.write(to: URL(filePath: path))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 32; exec \"$0\" build \"$1\" --output \"$2\"", Bedside.path,
      Self.content, path,
    ]
    process.environment = Bedside.environment([:])
    let errors = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
    try process.run()
    let said = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(said.hasPrefix("bedside: ") && said.contains("cannot be written"))
    #expect(try Data(contentsOf: URL(filePath: path)) == Self.before)
    #expect(Self.hidden(in: folder.path) == [])
  }
}
