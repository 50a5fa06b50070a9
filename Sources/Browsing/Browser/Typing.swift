/// Letters that follow each other as quickly as typing does. Whoever has never used a program in a
/// terminal types a question as soon as there is a screen, and means no commands.
struct Typing: Equatable, Sendable {
  private(set) var letters = ""
  /// When the last letter came, in milliseconds.
  private var last: Int
  /// Letters that are no command.
  private var meaningless = 0
  /// Different letters that do more than move.
  private var telling: Set<Character> = []

  /// Milliseconds. Slow typists reach four letters a second; commands are followed by a look at
  /// what they did.
  static let longestGap = 700

  /// Milliseconds to wait for what follows a q that may be the first letter of a word.
  static let patience = 400

  init(at time: Int) { last = time }

  /// What questions are made of.
  static func isPartOfWords(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || " \',.-".contains(character)
  }

  func goesOn(at time: Int) -> Bool { time - last <= Self.longestGap }

  mutating func add(_ character: Character, at time: Int, meaning command: Command?) {
    letters.append(character)
    last = time
    if command == nil { meaningless += 1 }
    if command?.moves != true { telling.insert(character) }
  }

  /// The last letter may be the first of a word: before it the keys only moved about.
  var mayBeginWord: Bool { telling.count == 1 }

  /// Nobody gives these commands one after the other so quickly.
  var isQuestion: Bool {
    letters.count > 1 && (telling.count > 2 || telling.count > 1 && meaningless > 0)
  }
}

extension Command {
  /// It only moves about, and may be pressed again and again.
  fileprivate var moves: Bool {
    switch self {
    case .up, .down, .open, .leave, .pageDown, .pageUp, .top, .end, .nextMatch, .previousMatch,
      .wider, .narrower:
      true
    default: false
    }
  }
}
