import Synchronization

/// Guides that stand side by side, at least one; the first is the one that is open when nothing else is
/// asked for. Each is opened when something of it is needed and stays open, so that many cost what one
/// costs.
public final class Shelf: Sendable {
  /// A guide before it is opened.
  public struct Guide: Sendable {
    /// What a person calls it: the name that it was added under, or that of its file.
    public let name: String
    /// How the command line names it.
    fileprivate let invocation: Invocation
    fileprivate let open: @Sendable () throws -> GuideLibrary

    public init(
      name: String, by invocation: Invocation = .builtIn,
      open: @escaping @Sendable () throws -> GuideLibrary
    ) {
      (self.name, self.invocation, self.open) = (name, invocation, open)
    }
  }

  private let guides: [Guide]
  private let opened: Mutex<[Int: GuideLibrary]>

  public init(_ guides: [Guide]) {
    precondition(!guides.isEmpty)
    self.guides = guides
    opened = Mutex([:])
  }

  /// A guide that stands alone.
  public convenience init(_ library: GuideLibrary, by invocation: Invocation = .builtIn) {
    self.init([Guide(name: library.about.title, by: invocation) { library }])
  }

  /// There is more than one: then it must be told whose words are shown.
  public var isShared: Bool { guides.count > 1 }

  /// The places of the guides.
  public var places: Range<Int> { guides.indices }

  public func name(of guide: Int) -> String { guides[guide].name }

  /// How the command line names a guide.
  public func invocation(of guide: Int) -> Invocation { guides[guide].invocation }

  /// - Throws: what opening it throws.
  public func library(_ guide: Int) throws -> GuideLibrary {
    try opened.withLock { opened in
      if let library = opened[guide] { return library }
      let library = try guides[guide].open()
      opened[guide] = library
      return library
    }
  }

  /// What a guide is called on the screen: its title once it is open, its name before. Guides of one
  /// title are told apart by their names.
  public func title(of guide: Int) -> String {
    opened.withLock { opened in
      guard let title = opened[guide]?.about.title else { return guides[guide].name }
      let isAlone = !opened.contains { $0.key != guide && $0.value.about.title == title }
      return isAlone ? title : "\(title) (\(guides[guide].name))"
    }
  }

  /// Gives back what was read of any guide and can be read again, where nobody reads for a while.
  public func rest() {
    opened.withLock { opened in for library in opened.values { library.rest() } }
  }

  /// Puts another state of a guide in its place.
  public func replace(_ guide: Int, with library: GuideLibrary) {
    opened.withLock { $0[guide] = library }
  }
}

/// What another guide than the open one answers. Its scores tell what of it answers best, and nothing
/// beside the scores of another guide: each has learned from its own pages alone. So guides are asked one
/// by one, and their answers stay apart.
public struct AnswerElsewhere: Equatable, Sendable {
  /// Its place on the shelf.
  public var guide: Int
  public var title: String
  public var answer: SearchAnswer

  public init(guide: Int, title: String, answer: SearchAnswer) {
    (self.guide, self.title, self.answer) = (guide, title, answer)
  }
}

extension SearchAnswer {
  /// The guide that answers before the open one: the question names what it is about more surely than what
  /// the open one is about.
  public func leader(of elsewhere: [AnswerElsewhere]) -> AnswerElsewhere? {
    let surest = elsewhere.map(\.answer.naming).max() ?? .nothing
    guard surest > .another, surest > naming else { return nil }
    return elsewhere.first { $0.answer.naming == surest }
  }

  /// Beside the answer that goes first: the question may be meant for that guide too.
  /// - Parameter first: how the question names the guide that answers first.
  public func isMeant(beside first: Naming) -> Bool { first <= .another || naming == first }
}

extension Shelf {
  /// The guides to ask after the open one, in the order of the shelf.
  public func others(than open: Int) -> [Int] { places.filter { $0 != open } }

  /// - Returns: `nil` where the guide neither answers nor knows a danger in the words, and is not named in
  ///   them: of what only comes near, the open guide has enough.
  public func answerElsewhere(
    in guide: Int, to words: String, kinds: Set<ResultKind>? = nil
  ) throws -> AnswerElsewhere? {
    let answer = try library(guide).search(words, limit: Self.mostElsewhere, kinds: kinds)
    guard answer.answered || answer.card != nil || answer.naming > .another else { return nil }
    return AnswerElsewhere(guide: guide, title: title(of: guide), answer: answer)
  }

  /// The open guide is read first; another shows what it has, and is opened for more.
  private static let mostElsewhere = 3
}
