import ArgumentParser
import Authoring
import Browsing
import Education
import Glibc
import GuideStore

/// `bedside check DIR`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.check.rawValue,
    abstract:
      "Check a content folder, or documents; prints file:line:column: error: message [rule]."
  )

  @Flag(help: "Print the reading figures of every page as well.")
  var report = false
  @Flag(help: "Name every way to ask that leads to another entry than its own.")
  var asked = false
  @Flag(help: "Print JSON.")
  var json = false
  @Flag(help: "Neither read nor keep what was made before: a check never does.")
  var noCache = false
  @Argument(
    help: ArgumentHelp(
      "The content folder; or files, of which is told what is left out when they open.",
      valueName: "path"))
  var paths: [String] = []

  func validate() throws {
    guard let first = paths.first, !first.isEmpty else {
      throw ValidationError(Wording.noFolderNamed("check"))
    }
  }

  func run() throws {
    guard paths.count == 1, !Documents.isFile(paths[0]), !Documents.isFolderOfDocuments(paths[0])
    else { return try checkDocuments() }
    let folder = paths[0]
    try requireFolder(folder)
    let line = ProgressLine()
    var compilation = compile(contentAt: folder) { line.tell(Wording.checks($0, of: $1)) }
    let review = compilation.guide.map {
      AskedReview($0) { line.tell(Wording.learns($0, of: $1)) }
    }
    line.end()
    if let review {
      compilation.findings += review.findings(of: compilation.ways, namingEach: asked)
    }
    let lostWays = review?.lost.count ?? 0
    if json {
      try JSON.print(CheckJSON(compilation, lostWays: lostWays, withReport: report))
    } else {
      for finding in compilation.findings { try Output.print(finding.description) }
      if report { for line in ReportTable.lines(compilation.report) { try Output.print(line) } }
      try Output.print(Wording.checked(compilation.findings.count))
      if compilation.guide?.plan == nil, !compilation.hasErrors {
        try Output.print(Wording.noPlan)
      }
      if lostWays > 0, !asked {
        try Output.print(
          Wording.lostWays(lostWays, of: compilation.ways.count, in: folder))
      }
    }
    if compilation.hasErrors { throw ProgramError.contentHasErrors }
  }

  /// What of each document is not shown, and why.
  private func checkDocuments() throws {
    let opened = try Documents.opened(paths)
    if json {
      try JSON.print(DocumentCheckJSON(opened))
    } else {
      for finding in opened.findings { try Output.print(finding.description) }
      try Output.print(Wording.checked(opened.findings.count))
      try Output.print(Wording.counted(opened.words, lost: opened.lostWords))
      if let grades = Wording.grades(opened.grades) { try Output.print(grades) }
    }
    if opened.findings.contains(where: { $0.severity == .error }) {
      throw ProgramError.contentHasErrors
    }
  }
}

extension AskedReview {
  /// Entries that cannot be told apart, and each way that leads to another entry, where it is written.
  fileprivate func findings(of ways: [WrittenWay], namingEach: Bool) -> [Finding] {
    let confused = confusions.compactMap { confusion -> Finding? in
      guard let first = ways.first(where: { $0.entry == confusion.entry }) else { return nil }
      return Finding(
        path: first.path, severity: .warning, message: Wording.confused(confusion), rule: .asked)
    }
    guard namingEach else { return confused }
    var places: [LostWay: WrittenWay] = [:]
    for lost in lost {
      places[lost] = ways.first { $0.entry == lost.entry && $0.text == lost.way }
    }
    return confused
      + lost.compactMap { lost in
        places[lost].map { way in
          Finding(
            path: way.path, line: way.line, severity: .warning, message: Wording.lost(lost),
            rule: .asked)
        }
      }
  }
}

/// `bedside build DIR -o FILE`
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.build.rawValue,
    abstract: "Compile a content folder into a library file.")

  @Argument(help: "The content folder.")
  var folder = ""
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The library file to write.", valueName: "file"))
  var output: String

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError(Wording.noFolderNamed("build")) }
    guard !output.isEmpty else { throw ValidationError(Wording.emptyPath("-o")) }
  }

  func run() throws {
    try requireFolder(folder)
    try OwnFile.check(library: output)
    let line = ProgressLine()
    defer { line.end() }
    let guide = try compiledGuide(at: folder) { line.tell(Wording.checks($0, of: $1)) }
    try LibraryWriter.write(guide, to: output) { step, done in
      line.tell(Wording.writes(step, done, of: guide.nodes.count))
    }
  }
}
