extension Command {
  /// It only moves about, and may be pressed again and again.
  var moves: Bool {
    switch self {
    case .up, .down, .open, .leave, .pageDown, .pageUp, .top, .end, .nextMatch, .previousMatch,
      .choose:
      true
    default: false
    }
  }

  /// It shows no other page, so that nobody who types a word is led away by it.
  var isDoneAtOnce: Bool { moves && self != .open && self != .leave }
}
