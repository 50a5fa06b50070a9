// swift-tools-version: 6.2
import PackageDescription

/// Every use of memory that the compiler does not check is named `unsafe`, or does not compile.
let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]
/// What thousands of tests run through: unoptimised it makes them take three times as long.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"])]
/// Tests call the system as they like.
let tested: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "bedside",
  products: [
    .executable(name: "bedside", targets: ["bedside"]),
    // For the package in Benchmarks alone.
    .library(
      name: "BedsideParts",
      targets: [
        "Authoring", "BaclofenGuide", "Browsing", "Education", "GuideStore", "SQLite", "Screen",
      ]),
    // For the package in Benchmarks/Fuzzing alone: all that reads what comes from outside.
    .library(
      name: "BedsideReaders",
      targets: ["Authoring", "Browsing", "Education", "GuideStore", "SQLite", "Screen", "Terminal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The only C libraries the program calls itself, but for ncurses: what documents and front matter
    // are written in, and what libraries are kept in and packed with.
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CLZ4"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CMalloc"),

    // The terminal by ncurses, signal handlers, and what comes before the first line of Swift.
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),

    // What English knows; and what is learned from examples of how people ask. Both know no guide.
    .target(
      name: "Asked", dependencies: ["Bytes"],
      // Learning is arithmetic over millions of numbers: unoptimised it takes a minute of each build.
      swiftSettings: optimised),

    // Its longer lists are text files; C can carry them inside the program (`#embed`).
    .target(
      name: "CLanguageText", dependencies: ["CBytes"],
      cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(
      name: "Language", dependencies: ["Bytes", "CLanguageText"], exclude: ["English/Text"],
      swiftSettings: optimised),

    // Bytes that lie in the program, and those that the system reads and writes; each place is checked.
    .target(name: "CBytes"),
    .target(
      name: "Bytes", dependencies: ["CBytes"],
      // The weights of the sentence encoder are millions of them.
      swiftSettings: optimised),

    // One database: statements, rows, and what a file of somebody else's may do.
    .target(
      name: "SQLite", dependencies: ["Bytes", "CSQLite"],
      // The checksum of each page is arithmetic over each byte.
      swiftSettings: optimised),

    // What libraries in C make of bytes: markup, YAML, blocks that are packed.
    .target(
      name: "Foreign", dependencies: ["CExpat", "CGumbo", "CLZ4", "CMarkGFM", "CYAML"],
      swiftSettings: optimised),

    // Text to glyphs, one direction: Education → Authoring → GuideStore → Browsing → Screen → Terminal.
    .target(name: "Education", swiftSettings: optimised),
    .target(
      name: "Authoring",
      dependencies: ["Bytes", "Education", "Foreign", "Language"],
      swiftSettings: optimised),
    .target(
      name: "GuideStore",
      dependencies: ["Asked", "Bytes", "Education", "Foreign", "Language", "SQLite"],
      swiftSettings: optimised),
    .target(name: "Screen", swiftSettings: optimised),
    .target(
      name: "Browsing", dependencies: ["Education", "GuideStore", "Language", "Screen"],
      swiftSettings: optimised),
    // What a reader takes along: text, HTML.
    .target(
      name: "Paper", dependencies: ["Browsing", "Education", "GuideStore", "Screen"],
      swiftSettings: optimised),
    .target(
      name: "Terminal", dependencies: ["Bytes", "CTerminal", "Screen"],
      swiftSettings: strict),

    // The default guide: compiled from Content/ while building and carried inside the program.
    .executableTarget(
      name: "compile-content", dependencies: ["Authoring", "GuideStore"], swiftSettings: strict),
    // Sets the weights of the search by measuring; run by hand.
    .executableTarget(
      name: "tune-search", dependencies: ["Authoring", "Education", "GuideStore", "Language"],
      swiftSettings: strict),
    .plugin(
      name: "CompileContent", capability: .buildTool(), dependencies: ["compile-content"],
      path: "Sources/CompileContentPlugin"),
    // SwiftPM plans anew only when the folder of a target changes: the link to Content/ in this one
    // makes it see pages that were added or removed.
    .target(
      name: "BaclofenGuide", dependencies: ["Bytes"], exclude: ["Content"], swiftSettings: strict,
      plugins: ["CompileContent"]),

    .executableTarget(
      name: "bedside",
      dependencies: [
        "Authoring", "BaclofenGuide", "Browsing", "Bytes", "CMalloc", "CTerminal", "Education",
        "GuideStore", "Paper", "Screen", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // A terminal emulator that reads what the program writes; tests only.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: tested),
    .testTarget(name: "ForeignTests", dependencies: ["Foreign"], swiftSettings: tested),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: tested),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Education"], swiftSettings: tested),
    .testTarget(
      name: "GuideStoreTests",
      dependencies: ["Asked", "Education", "GuideStore", "Language", "SQLite"],
      swiftSettings: tested),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: tested),
    .testTarget(
      name: "AskedTests", dependencies: ["Asked", "Bytes", "CBytes"], swiftSettings: tested),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: tested),
    .testTarget(
      name: "BrowsingTests", dependencies: ["Browsing", "Education", "GuideStore", "Screen"],
      exclude: ["Screens"], swiftSettings: tested),
    .testTarget(
      name: "PaperTests", dependencies: ["BaclofenGuide", "Education", "GuideStore", "Paper"],
      swiftSettings: tested),
    .testTarget(
      name: "TerminalTests", dependencies: ["CTerminal", "Screen", "Terminal"],
      swiftSettings: tested),
    .testTarget(
      name: "GuideTests",
      dependencies: [
        "Authoring", "BaclofenGuide", "Browsing", "Education", "GuideStore", "Language", "Screen",
      ],
      exclude: ["HipGuide"], resources: [.copy("Queries")], swiftSettings: tested),
    .testTarget(
      name: "ProgramTests", dependencies: ["CVTerm", "bedside"],
      exclude: ["Commands", "Pictures", "SampleContent"],
      swiftSettings: tested),
  ],
  swiftLanguageModes: [.v6]
)
