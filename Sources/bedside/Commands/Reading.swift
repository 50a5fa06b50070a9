import ArgumentParser
import Browsing
import Education
import GuideStore

/// `bedside topics`
struct Topics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.topics.rawValue, abstract: "Print the tree.")

  @OptionGroup var options: Options

  func run() throws {
    let shelf = try options.settings.openShelf()
    if options.json {
      return try JSON.print(
        shelf.opened().flatMap { guide in
          try guide.library.allNodes().map { try TopicJSON($0, in: guide) }
        })
    }
    try options.settings.printEach(of: shelf) { library, text in
      for node in try library.allNodes() where node.kind != .card {
        text.add(row: node.title, id: node.id, indent: node.depth * 2)
      }
    }
  }
}

/// `bedside show TOPIC`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.show.rawValue,
    abstract: "Print one topic: its id, its title, or an unambiguous part of it.")

  @OptionGroup var options: Options
  @OptionGroup var readers: ReaderOptions
  @Argument(help: "The topic.")
  var topic: [String] = []

  func validate() throws {
    guard !topic.isEmpty else {
      throw ValidationError(Wording.nothingToShow(options.settings.invocation))
    }
    if let command = topic.first.flatMap({ $0.nearest(among: CommandName.all) }), topic.count == 1,
      command.hasPrefix(topic[0].lowercased()) || topic[0].lowercased() == command
    {
      throw ValidationError(Wording.isCommand(command, in: options.settings.invocation))
    }
  }

  func run() throws {
    let name = topic.joined(separator: " ")
    // As a search over the shelf prints it, with its guide's name.
    let shelf = try options.settings.openShelf(withUsual: name.contains(":"))
    guard let (guide, node) = try shelf.topic(named: name) else {
      throw ProgramError.nothingFound(Wording.noTopic(name, in: options.settings.invocation))
    }
    if options.json { return try JSON.print(NodeJSON(node, in: guide)) }
    try options.settings.print(node, of: guide, for: readers.reader(of: guide.library))
  }
}

/// `bedside warnings`
struct Warnings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.warnings.rawValue,
    abstract: "Print all warnings, those first that matter most.")

  @OptionGroup var options: Options
  @OptionGroup var readers: ReaderOptions

  func run() throws {
    let shelf = try options.settings.openShelf()
    let readers = try readers.readers(of: shelf.opened().map(\.library))
    if options.json {
      return try JSON.print(
        zip(shelf.opened(), readers).flatMap { guide, reader in
          try warnings(of: guide.library, for: reader).map { placed, _ in
            WarningJSON(placed.warning, node: placed.node, of: guide)
          }
        })
    }
    var rest = readers[...]
    try options.settings.printEach(of: shelf) { library, text in
      let warnings = try warnings(of: library, for: rest.removeFirst())
      if warnings.isEmpty { text.add(Wording.noWarnings(in: library.about)) }
      for (placed, isOwn) in warnings {
        var warning = placed.warning
        if isOwn { warning.title = Wording.forYou(warning.title) }
        text.add(warning, onPage: placed.page)
      }
      text.addSourceKey(for: warnings.flatMap(\.placed.warning.blocks))
      text.addImprint()
    }
  }

  /// What is stricter for the reader comes first.
  private func warnings(
    of library: GuideLibrary, for reader: Reader
  ) throws -> [(placed: PlacedWarning, isOwn: Bool)] {
    let all = try library.warnings()
    return reader.warnings(all.map(\.warning), on: all.map(\.node)).map {
      (all[$0.index], $0.isOwn)
    }
  }
}

/// `bedside disagreements`
struct Disagreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.disagreements.rawValue, abstract: "Print where the sources disagree.")

  @OptionGroup var options: Options

  func run() throws {
    let shelf = try options.settings.openShelf()
    if options.json {
      return try JSON.print(
        shelf.opened().flatMap { guide in
          try nodes(of: guide.library).map { try NodeJSON($0, in: guide) }
        })
    }
    try options.settings.printEach(of: shelf) { library, text in
      var blocks: [Block] = []
      let nodes = try nodes(of: library)
      if nodes.isEmpty { text.add(Wording.lacks(.disagreements)) }
      for node in nodes {
        let page = node.opening + (try library.blocks(of: node.id) ?? [])
        try text.add(page: node.title, page)
        blocks += page
      }
      text.addSourceKey(for: blocks)
      text.addImprint()
    }
  }

  private func nodes(of library: GuideLibrary) throws -> [NodeSummary] {
    try library.allNodes().filter { $0.kind == .disagreement }
  }
}

/// `bedside sources`
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.sources.rawValue, abstract: "Print the sources and their sections.")

  @OptionGroup var options: Options

  func run() throws {
    let shelf = try options.settings.openShelf()
    if options.json {
      return try JSON.print(
        shelf.opened().flatMap { guide in
          guide.library.sources.map { SourceJSON($0, of: guide) }
        })
    }
    try options.settings.printEach(of: shelf) { library, text in
      if library.sources.isEmpty { text.add(Wording.lacks(.sources)) }
      for source in library.sources {
        text.add(title: Wording.sourceHeading(source))
        text.add("\(Wording.publishedBy)\(source.publisher) (\(source.publisherKind)).")
        text.add("\(Wording.dated)\(source.date).")
        for section in source.sections { text.add("- \(section.heading)", indent: 2) }
      }
    }
  }
}

/// `bedside export`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.export.rawValue,
    abstract: "Print the whole guide, as text or with --json.")

  @OptionGroup var options: Options

  func run() throws {
    let shelf = try options.settings.openShelf()
    if options.json { return try shelf.printJSON() }
    try options.settings.printEach(of: shelf) { library, text in
      var blocks: [Block] = []
      for node in try library.allNodes() {
        let page = node.opening + (try library.blocks(of: node.id) ?? [])
        try text.add(page: node.title, page)
        blocks += page
      }
      text.addSourceKey(for: blocks)
      text.addImprint()
    }
  }
}
