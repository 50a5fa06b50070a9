import Foundation
import Testing

/// Where the compiler does not check what is read and written. All targets are compiled with
/// `-strict-memory-safety` and without warnings, so that each such place says `unsafe` or is none; here stand the
/// files that may say it. Each begins with the reason why it holds, and with the suites that attack it.
@Suite("Unsafe code")
struct UnsafeCodeTests {
  /// Memory and the system, SQLite, and the libraries that read documents.
  private static let files = [
    "Sources/Bytes/Memory.swift", "Sources/SQLite/Interface.swift", "Sources/Foreign/Foreign.swift",
  ]
  /// And the one in C: the terminal, and the handlers of signals, which can be in no other language.
  private static let terminal = "Sources/CTerminal/terminal.c"
  /// Data, and what `#embed` makes of files: arrays, taken by their names with `sizeof`.
  private static let data = [
    "Sources/CBytes/static_bytes.c", "Sources/CLanguageText/language_text.c",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func paths(in folder: String, ending: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".build") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// A text of Swift without its comments.
  private static func code(_ path: String) throws -> String {
    try text(path).split(separator: "\n").filter { !$0.contains(/^ *\/\//) }
      .joined(separator: "\n")
  }

  @Test("It stands in three files and in no other")
  func files() throws {
    let unsafe =
      /\bunsafe\b|[Uu]nsafe[A-Z]|\bUnmanaged\b|OpaquePointer|@unchecked|@safe\b|unsafeFlags\(.*-O[a-z]/
    let found = try Self.paths(in: "Sources", ending: ".swift").filter {
      try Self.code($0).contains(unsafe)
    }
    #expect(found == Self.files.sorted())
  }

  @Test("C stands in one file, but for data, and so do the handlers of signals")
  func c() throws {
    let found = Self.paths(in: "Sources", ending: ".c")
    #expect(found == ([Self.terminal] + Self.data).sorted())
    for path in Self.data {
      // An address is an array's by its name, or a path's that is written there.
      #expect(try !Self.code(path).contains(/malloc|memcpy|\w\[\w+ *[-+]/), "\(path)")
    }
    let handlers = try Self.paths(in: "Sources", ending: "").filter {
      $0.hasSuffix(".swift") || $0.hasSuffix(".h")
    }.filter { try Self.code($0).contains(/\bsigaction\(|\bsignal\(SIG(?!PIPE)/) }
    #expect(handlers == [])
  }

  @Test("The compiler looks for it in every target of the program")
  func everyTarget() throws {
    let manifest = try Self.text("Package.swift")
    #expect(
      manifest.contains(
        "let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]"))
    #expect(manifest.contains("let optimised: [SwiftSetting] = strict + "))
    // Each target with Swift in it is strict; the others have none.
    let targets = manifest.split(separator: /\.(?:target|executableTarget)\(\s*name: "/).dropFirst()
    #expect(targets.count > 15)
    for target in targets {
      let name = String(target.prefix { $0 != "\"" })
      let isStrict = target.contains(/swiftSettings: (strict|optimised)/)
      let swift = Self.paths(in: "Sources/\(name)", ending: ".swift")
      #expect(isStrict == !swift.isEmpty, "\(name)")
    }
  }

  @Test("Each says why it holds, and there are the suites that it names")
  func reasons() throws {
    let suites = Set(
      Self.paths(in: "Tests", ending: ".swift").map {
        URL(filePath: $0).deletingPathExtension().lastPathComponent
      })
    for path in Self.files + [Self.terminal] {
      let named = try Self.text(path).matches(of: /`(\w+Tests)`/).map { String($0.1) }
      #expect(!named.isEmpty, "\(path)")
      for suite in named where !suites.contains(suite) {
        Issue.record("\(path): there is no \(suite)")
      }
    }
  }
}
