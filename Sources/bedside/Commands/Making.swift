import ArgumentParser
import Authoring
import Browsing
import Bytes
import Glibc

/// `bedside new FOLDER`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.new.rawValue,
    abstract: "Make a content folder: the smallest guide that builds, to be written on.")

  @Argument(help: "The folder to make.")
  var folder = ""
  @Option(help: "What the guide is about.")
  var title = "My medicine"

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError(Wording.noFolderToMake("new")) }
  }

  func run() throws {
    try NewGuide(titled: title, today: Today.date).write(to: folder)
    try Output.print(Wording.made(folder))
  }
}

/// `bedside import FILE... -o FOLDER`
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.`import`.rawValue,
    abstract: "Make a content folder of documents, with every statement cited to them.")

  @Argument(help: "The documents.")
  var files: [String] = []
  @Option(name: [.short, .long], help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var output: String

  func validate() throws {
    guard files.first?.isEmpty == false else { throw ValidationError(Wording.noFileToImport) }
    guard !output.isEmpty else { throw ValidationError(Wording.emptyPath("-o")) }
  }

  func run() throws {
    do {
      let made = try importDocuments(at: files, today: Today.date)
      for finding in made.findings { Output.complain(finding.description) }
      try made.guide.write(to: output)
      try Output.print(Wording.made(output))
    } catch let error as DocumentError {
      throw ProgramError(error)
    }
  }
}

extension NewGuide {
  /// Writes the files into a folder that is new or empty, so that nothing is written over.
  /// - Throws: `ProgramError`
  fileprivate func write(to folder: String) throws {
    let there = Files.names(in: folder) ?? []
    guard there.isEmpty else { throw ProgramError.cannotWrite(Wording.isNotEmpty(folder)) }
    for (path, text) in files {
      let whole = folder + "/" + path
      guard Files.makeFolder(at: whole.parentFolder), Files.write(Array(text.utf8), to: whole)
      else {
        throw ProgramError.cannotWrite(Wording.cannotMake(folder))
      }
    }
  }
}
