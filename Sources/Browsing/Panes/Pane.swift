import Education
import Screen

/// A part of the screen that can have the keys: it owns its state, its keys, its picture, what it
/// says in the line above the footer, and its hints. What it cannot do by itself it asks for.
protocol Pane: Equatable, Sendable {
  /// Takes a key, and says what else is to be done.
  mutating func receive(_ key: Key, in surroundings: Surroundings) -> Action

  func draw(in frame: inout Frame, of surroundings: Surroundings)

  func status(in surroundings: Surroundings) -> Status

  /// What its keys do now, for the footer.
  func hints(in surroundings: Surroundings) -> [Hint]
}

/// A pane whose keys are those of reading.
protocol ReadingPane: Pane {
  /// - Returns: `nil` for a command that is no matter of this pane.
  mutating func receive(_ command: Command, in surroundings: Surroundings) -> Action?

  /// Chooses what stands at a place on the screen, counted from 1.
  mutating func receive(choosing number: Int, in surroundings: Surroundings) -> Action

  func isUseful(_ command: Command, in surroundings: Surroundings) -> Bool

  /// What is chosen is changed or written by Enter, and by no letter: a letter may begin a question.
  var wantsEnter: Bool { get }

  /// What a command does now, where that is not what the table of keys says.
  func words(for command: Command) -> String?
}

extension ReadingPane {
  var wantsEnter: Bool { false }

  mutating func receive(_ key: Key, in surroundings: Surroundings) -> Action {
    guard let command = Keymap.reading.command(for: key) else {
      return .say(Wording.keyDoesNothing(key.name))
    }
    if command == .choose, case .character(let digit) = key, let number = digit.wholeNumberValue {
      return receive(choosing: number, in: surroundings)
    }
    if command == .open, wantsEnter, case .character = key { return .say(Wording.enterDoesIt) }
    // What the guide lacks is said in one place.
    if let part = command.part, surroundings.lacks.contains(part) { return .perform(command) }
    return receive(command, in: surroundings) ?? .perform(command)
  }

  func hints(in surroundings: Surroundings) -> [Hint] {
    surroundings.keys.bindings.compactMap { binding in
      guard isUseful(binding.command, in: surroundings), var hint = binding.hint else { return nil }
      if let words = words(for: binding.command) { hint.say(words) }
      return hint
    }
  }
}

/// What a pane may know of the rest of the screen.
struct Surroundings: Sendable {
  var layout: ScreenLayout
  /// What the guide is called.
  var title: String
  /// The keys go to the pane.
  var hasKeys: Bool
  /// How topics and page share the screen.
  var view: Preferences.View
  /// The widest that text may be, in columns.
  var measure: Int
  var sources: [Source]
  /// The keys of reading, for what is to be had.
  var keys: Keymap<Command>
  /// What is not to be had.
  var lacks: Set<GuidePart>
  /// Said where the guide does not answer.
  var verdict: String
  /// How to ask.
  var searchHint: String
  /// The first question waits until the guide is learned from.
  var isLearning: Bool
  /// The guide is past its review date.
  var isOverdue: Bool
  var canGoBack: Bool
  /// The page that is open.
  var page: OpenPage
  /// What the guide is called, where a small screen has no room for that in its first row.
  var nameForHeader: String?

  struct OpenPage: Sendable {
    /// The node that it shows or tells about.
    var node: String?
    /// The branch that lists it, where it is no row of the topics itself.
    var branch: String?
    /// It is the card that tells what to do in danger.
    var isForDanger: Bool
    var isAtEnd: Bool
    /// Esc and `q` close it.
    var closes: Bool
    /// A match of a search is chosen on it.
    var hasMatch: Bool
    /// Where in it the person is.
    var position: String
  }

  /// The reader has put away what else would have room.
  var isPutAway: Bool {
    view != .sideBySide && layout.size.columns >= ScreenLayout.narrowestForTwo
  }

  /// What there is to know where nothing is chosen.
  var standingNotice: String? { isOverdue ? Wording.overdueInBrief : nil }
}
