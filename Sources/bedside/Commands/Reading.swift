import ArgumentParser
import Browsing
import Education
import GuideStore

/// `bedside topics`
struct Topics: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the tree.")

  @OptionGroup var options: Options

  func run() throws {
    let library = try options.settings.openLibrary()
    let nodes = try library.allNodes()
    if options.json { return try JSON.print(nodes.map { try TopicJSON($0, in: library) }) }
    var text = PlainText(library: library, width: options.settings.textWidth)
    for node in nodes where node.kind != .card {
      text.add(row: node.title, id: node.id, indent: node.depth * 2)
    }
    try options.settings.printLines(text)
  }
}

/// `bedside show TOPIC`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one topic: its id, its title, or an unambiguous part of it.")

  @OptionGroup var options: Options
  @OptionGroup var readers: ReaderOptions
  @Argument(help: "The topic.")
  var topic: [String] = []

  func validate() throws {
    guard !topic.isEmpty else { throw ValidationError(Wording.nothingToShow) }
    if let command = topic.first.flatMap({ Bedside.command(near: $0) }), topic.count == 1,
      command.hasPrefix(topic[0].lowercased()) || topic[0].lowercased() == command
    {
      throw ValidationError(Wording.isCommand(command))
    }
  }

  func run() throws {
    let library = try options.settings.openLibrary()
    let name = topic.joined(separator: " ")
    guard let node = try library.topic(named: name) else {
      throw ProgramError.nothingFound(Wording.noTopic(name))
    }
    if options.json { return try JSON.print(NodeJSON(node, in: library)) }
    try options.settings.print(node, of: library, for: readers.reader(of: library))
  }
}

extension GuideLibrary {
  /// The one page that is meant; `nil` where there is none.
  /// - Throws: `ProgramError.ambiguous`
  func topic(named name: String) throws -> NodeSummary? {
    let found = try nodes(named: name)
    guard found.count < 2 else {
      throw ProgramError.ambiguous(
        Wording.ambiguousTopic(name, topics: found.map { ($0.title, $0.id) }))
    }
    return found.first
  }
}

extension Settings {
  /// Prints a page with its sources and its imprint.
  func print(
    _ node: NodeSummary, of library: GuideLibrary, for reader: Reader = .unknown
  ) throws {
    var text = PlainText(library: library, width: textWidth)
    let blocks = reader.blocks(node.opening + (try library.blocks(of: node.id) ?? []), of: node.id)
    // A page that is handed on says first what it is about.
    if node.title != library.about.title { text.add(library.about.title, style: .quiet) }
    try text.add(page: node.title, blocks)
    text.addSourceKey(for: blocks)
    if [.topic, .question, .card, .disagreement].contains(node.kind),
      try library.paperTexts() != nil
    {
      text.addBlank()
      text.add(Wording.toTakeAlong(node.id))
    }
    text.addImprint()
    try printLines(text)
  }
}

/// `bedside warnings`
struct Warnings: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print all warnings, those first that matter most.")

  @OptionGroup var options: Options
  @OptionGroup var readers: ReaderOptions

  func run() throws {
    let library = try options.settings.openLibrary()
    let all = try library.warnings()
    let order = try readers.reader(of: library).warnings(all.map(\.warning), on: all.map(\.node))
    let placed = order.map { all[$0.index] }
    if options.json {
      return try JSON.print(placed.map { WarningJSON($0.warning, node: $0.node) })
    }
    var text = PlainText(library: library, width: options.settings.textWidth)
    for (item, isOwn) in zip(placed, order.map(\.isOwn)) {
      var warning = item.warning
      if isOwn { warning.title = Wording.forYou(warning.title) }
      text.add(warning, onPage: try library.title(ofPageWith: item))
    }
    text.addSourceKey(for: placed.flatMap(\.warning.blocks))
    text.addImprint()
    try options.settings.printLines(text)
  }
}

/// `bedside disagreements`
struct Disagreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print where the sources disagree.")

  @OptionGroup var options: Options

  func run() throws {
    let library = try options.settings.openLibrary()
    let nodes = try library.allNodes().filter { $0.kind == .disagreement }
    if options.json { return try JSON.print(nodes.map { try NodeJSON($0, in: library) }) }
    var text = PlainText(library: library, width: options.settings.textWidth)
    var blocks: [Block] = []
    for node in nodes {
      let page = node.opening + (try library.blocks(of: node.id) ?? [])
      try text.add(page: node.title, page)
      blocks += page
    }
    text.addSourceKey(for: blocks)
    text.addImprint()
    try options.settings.printLines(text)
  }
}

/// `bedside sources`
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the sources and their sections.")

  @OptionGroup var options: Options

  func run() throws {
    let library = try options.settings.openLibrary()
    if options.json { return try JSON.print(library.sources.map(SourceJSON.init)) }
    var text = PlainText(library: library, width: options.settings.textWidth)
    for source in library.sources {
      text.add(title: Wording.sourceHeading(source))
      text.add("\(Wording.publishedBy)\(source.publisher) (\(source.publisherKind)).")
      text.add("\(Wording.dated)\(source.date).")
      for section in source.sections { text.add("- \(section.heading)", indent: 2) }
    }
    try options.settings.printLines(text)
  }
}

/// `bedside export`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the whole guide, as text or with --json.")

  @OptionGroup var options: Options

  func run() throws {
    let library = try options.settings.openLibrary()
    if options.json { return try JSON.print(GuideJSON(of: library)) }
    var text = PlainText(library: library, width: options.settings.textWidth)
    var blocks: [Block] = []
    for node in try library.allNodes() {
      let page = node.opening + (try library.blocks(of: node.id) ?? [])
      try text.add(page: node.title, page)
      blocks += page
    }
    text.addSourceKey(for: blocks)
    text.addImprint()
    try options.settings.printLines(text)
  }
}
