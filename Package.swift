// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

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
    // The only C libraries the program calls itself: the screen, what documents and
    // front matter are written in, and what libraries are kept in and packed with.
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CLZ4"),
    .systemLibrary(name: "CYAML"),

    // Signal handlers, and what comes before the first line of Swift.
    .target(name: "CGuard"),

    // What English knows; and what is learned from examples of how people ask. Both know no guide.
    .target(
      name: "Asked", dependencies: ["Bytes"],
      // Learning is arithmetic over millions of numbers: unoptimised it takes a minute of each build.
      swiftSettings: strict + [.unsafeFlags(["-O"])]),

    // Its longer lists are text files; C can carry them inside the program (`#embed`).
    .target(name: "CLanguageText", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(
      name: "Language", dependencies: ["Bytes", "CLanguageText"], exclude: ["English/Text"],
      swiftSettings: strict),

    // Bytes that lie in the program, and those that the system reads and writes; each place is checked.
    .target(
      name: "Bytes",
      // The weights of the sentence encoder are millions of them.
      swiftSettings: strict + [.unsafeFlags(["-O"])]),

    // One database: statements, rows, and what a file of somebody else's may do.
    .target(
      name: "SQLite", dependencies: ["Bytes", "CSQLite"],
      // The checksum of each page is arithmetic over each byte.
      swiftSettings: strict + [.unsafeFlags(["-O"])]),

    // Text to glyphs, one direction: Education → Authoring → GuideStore → Browsing → Screen → Terminal.
    .target(name: "Education", swiftSettings: strict),
    .target(
      name: "Authoring",
      dependencies: ["Bytes", "Education", "CExpat", "CGumbo", "CMarkGFM", "CYAML", "Language"],
      swiftSettings: strict),
    .target(
      name: "GuideStore",
      dependencies: ["Asked", "Bytes", "CLZ4", "Education", "Language", "SQLite"],
      swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "Browsing", dependencies: ["Education", "GuideStore", "Language", "Screen"],
      swiftSettings: strict),
    // What a reader takes along: text, HTML.
    .target(
      name: "Paper", dependencies: ["Browsing", "Education", "GuideStore", "Screen"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Bytes", "CGuard", "CNcurses", "Screen"],
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
        "Authoring", "BaclofenGuide", "Browsing", "Bytes", "CGuard", "Education", "GuideStore",
        "Paper",
        "Screen", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // A terminal emulator that reads what the program writes; tests only.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Education"], swiftSettings: strict),
    .testTarget(
      name: "GuideStoreTests",
      dependencies: ["Asked", "Education", "GuideStore", "Language", "SQLite"],
      swiftSettings: strict),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: strict),
    .testTarget(name: "AskedTests", dependencies: ["Asked", "Bytes"], swiftSettings: strict),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: strict),
    .testTarget(
      name: "BrowsingTests", dependencies: ["Browsing", "Education", "GuideStore", "Screen"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "PaperTests", dependencies: ["BaclofenGuide", "Education", "GuideStore", "Paper"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Screen", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "GuideTests",
      dependencies: [
        "Authoring", "BaclofenGuide", "Browsing", "Education", "GuideStore", "Language", "Screen",
      ],
      exclude: ["HipGuide"], resources: [.copy("Queries")], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["CVTerm", "bedside"],
      exclude: ["Commands", "Pictures", "SampleContent"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
