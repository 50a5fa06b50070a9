import ArgumentParser
import Browsing
import Glibc
import GuideStore

/// `bedside library list|add|remove`
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.library.rawValue,
    abstract: "List, add or remove guides that --library finds by name.",
    subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Print the guides, each with the name to open it by.")

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      let guides = LibraryFolders.usual.guides
      if json { return try JSON.print(guides.map(ShelvedJSON.init)) }
      guard !guides.isEmpty else { return try Output.print(Wording.shelfIsEmpty) }
      for guide in guides { try Output.print("\(guide.name): \(guide.title) (\(guide.path))") }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Keep a library, or what a document or a content folder makes, under a name.")

    @Argument(help: "A compiled library, a document, or a folder.")
    var path = ""
    @Option(help: "The name to open it by (default: that of the file).")
    var name: String?

    func validate() throws {
      guard !path.isEmpty else { throw ValidationError(Wording.nothingToAdd) }
      if let name, !LibraryFolders.isName(name) { throw ValidationError(Wording.noShelfName(name)) }
    }

    func run() throws {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      let usual = file.withoutEnding.lowercased()
        .replacing(/[^a-z0-9_-]+/, with: "-")
      let kept = try LibraryFolders.usual.add(path, as: name ?? usual)
      try Output.print(Wording.shelved(name ?? usual, at: kept))
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Remove a guide that was added.")

    @Argument(help: ArgumentHelp("Its name.", valueName: "guide"))
    var name = ""

    func validate() throws {
      guard LibraryFolders.isName(name) else { throw ValidationError(Wording.noShelfName(name)) }
    }

    func run() throws {
      try LibraryFolders.usual.remove(name)
      try Output.print(Wording.unshelved(name))
    }
  }
}

/// A guide on the shelf.
private struct ShelvedJSON: Encodable {
  var name: String
  var title: String
  var path: String

  init(_ guide: LibraryFolders.Guide) {
    (name, title, path) = (guide.name, guide.title, guide.path)
  }
}
