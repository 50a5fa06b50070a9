import Browsing
import Education
import GuideStore

/// What a guide, or the shelf, has to put into a command line.
struct GuideValues {
  private let settings: Settings

  /// - Parameter options: those of the command line that name a guide.
  init(_ options: [(name: String, value: String)]) {
    settings = Settings(
      libraries: options.filter { $0.name == "--library" }.map(\.value),
      content: options.last { $0.name == "--content" }?.value,
      documents: options.filter { $0.name == "--open" }.map(\.value))
  }

  func rows(_ kind: Completion.Value, beginning: String) throws -> [Completion.Row] {
    let rows: [Completion.Row] =
      switch kind {
      case .topic, .topicOrFile: try topics(beginning)
      case .library, .guide:
        LibraryFolders.usual.guides.map { .init(word: $0.name, says: $0.title) }
      case .who: try facts(beginning)
      case .card: try texts()?.walletCards.map { .init(word: $0.id, says: $0.title) } ?? []
      case .person: try texts()?.questions.map { .init(word: $0.person, says: "") } ?? []
      case .file, .folder, .document, .path, .command: []
      }
    return rows.filter { $0.word.hasPrefix(beginning) }
  }

  private func texts() throws -> PaperTexts? { try settings.openLibrary().paperTexts() }

  /// The ids of topics; once something is typed those of all pages too, and the last parts of ids, which
  /// name a topic where no other has them.
  private func topics(_ beginning: String) throws -> [Completion.Row] {
    let shelf = try settings.openShelf()
    return try shelf.opened().flatMap { guide in
      let nodes = try guide.library.allNodes().filter {
        beginning.isEmpty ? $0.kind == .topic : $0.kind != .card
      }
      let ids = nodes.map { Completion.Row(word: guide.address($0.id), says: $0.title) }
      guard !beginning.isEmpty, !guide.isOneOfMany else { return ids }
      let named = Dictionary(grouping: nodes) {
        $0.id.split(separator: "/").last.map(String.init) ?? $0.id
      }
      return ids
        + named.sorted { $0.key < $1.key }.compactMap { name, nodes in
          // Topics go before what else is called so.
          let topics = nodes.filter { $0.kind == .topic }
          let meant = topics.isEmpty ? nodes : topics
          guard meant.count == 1, meant[0].id != name else { return nil }
          return Completion.Row(word: name, says: meant[0].title)
        }
    }
  }

  /// Several with commas between them; the last is still growing.
  private func facts(_ beginning: String) throws -> [Completion.Row] {
    let library = try settings.openLibrary()
    let before = beginning.lastIndex(of: ",").map { String(beginning[...$0]) } ?? ""
    return Reader([], plan: try library.actionPlan()).choices.map {
      Completion.Row(word: before + $0.id, says: $0.statement)
    }
  }
}
