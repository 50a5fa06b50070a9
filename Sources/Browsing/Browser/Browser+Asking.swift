import Education
import GuideStore
import Language
import Screen

/// Asking: letters that turn out to be a question, and what the library answers.
extension Browser {
  /// Takes a key that is, or may be, a part of a question.
  /// - Returns: `false` for a key that stands for itself.
  mutating func takeAsTyping(_ key: Key, at time: Int) -> Bool {
    guard !mode.isTyping, !layout.isTooSmall else {
      typing.forget()
      return false
    }
    let isForeign = library.foreignLanguage != nil
    for step in typing.take(key, at: time, begins: { isForeign || WordBeginnings.has($0, $1) }) {
      switch step {
      case .doWhatWaited(let waited): take(waited)
      case .take:
        let snapshot = snapshot
        typing.remember(snapshot)
        return isDone
      case .wait(let command):
        let snapshot = snapshot
        typing.remember(snapshot)
        notice = Wording.waits(key.name, saying(command))
      case .ask(let words, let before):
        if let before { restore(before) }
        mode = .search(SearchPane(from: mode.half, typed: words, earlier: questions))
      }
    }
    return true
  }

  /// What a letter that waits will do.
  private func saying(_ command: Command) -> String {
    guard command == .quit else { return maker.keys.brief(of: command) }
    if closesPage { return Wording.closes }
    return kiosk?.canLeave == false ? Wording.startsOver : Wording.leaves
  }

  /// Takes text that arrived at once. It is a question, or a part of the one that is typed: no letter
  /// of it is a command, and a line's end in it opens nothing.
  mutating func paste(_ text: String) {
    typing.forget()
    if case .find(var find) = mode {
      let action = find.insert(text)
      mode = .find(find)
      return act(action)
    }
    // The key that opens a question may have been sent with it.
    let words = mode.search == nil && text.first == "/" ? text.dropFirst() : text[...]
    guard !words.allSatisfy(\.isWhitespace) else { return }
    if mode.search == nil { mode = .search(SearchPane(from: mode.half, earlier: questions)) }
    change { $0.insert(String(words)) }
  }

  var snapshot: Snapshot {
    Snapshot(
      guide: guide, topics: topics, page: page, mode: mode, history: history,
      preferences: preferences)
  }

  /// Puts everything back as it was; the size of the screen may be another by now.
  mutating func restore(_ snapshot: Snapshot) {
    guide = snapshot.guide
    topics = snapshot.topics
    page = snapshot.page
    mode = snapshot.mode.beneath
    history = snapshot.history
    preferences = snapshot.preferences
    resize(to: size)
  }

  mutating func openSearch() {
    let library = library
    let asked = attempt { _ in try library.about.mostAsked.compactMap { try library.node($0) } }
    mode = .search(SearchPane(from: mode.half, mostAsked: asked ?? [], earlier: questions))
  }

  /// Asks the library what the prompt says, unless the answer to that stands there.
  mutating func askTyped() {
    guard let search = mode.search, search.isStale else { return }
    ask(search.prompt.text, isTyping: true)
  }

  /// Keeps what was asked, so that `/` and then ↑ bring it back.
  mutating func rememberQuestion() {
    guard let words = mode.search?.prompt.text, Question.isEnough(words) else { return }
    questions.removeAll { $0 == words }
    questions.insert(words, at: 0)
  }

  mutating func ask(_ words: String, isTyping: Bool) {
    guard var search = mode.search else { return }
    let answer =
      Question.isEnough(words)
      ? attempt {
        try $0.library.search(words, limit: SearchPane.mostResults, isTyping: isTyping)
      } : nil
    // Whether the question is whole changes only what the open guide says.
    let isSame = !search.isStale
    search.show(answer, askingOthers: isSame ? nil : shelf.others(than: guide.place))
    mode = .search(search)
  }

  /// How long nothing must be typed before another guide is asked, in milliseconds: none while the
  /// words grow, and one after the other then.
  var patienceToAskOthers: Int? {
    guard let search = mode.search, !search.isStale, !search.unasked.isEmpty else { return nil }
    return search.unasked.count == shelf.others(than: guide.place).count ? Self.rest : 0
  }

  private static let rest = 300

  /// Asks the next guide of the shelf what the prompt says.
  mutating func askNextGuide() {
    guard var search = mode.search, !search.isStale, let next = search.unasked.first else { return }
    // A guide that cannot be read has no answer; who opens it is told why.
    search.show(try? shelf.answerElsewhere(in: next, to: search.prompt.text))
    mode = .search(search)
  }

  /// Changes the search that has the keys, and does what it asks for.
  mutating func change(_ ask: (inout SearchPane) -> Action) {
    guard var search = mode.search else { return }
    let action = ask(&search)
    mode = .search(search)
    act(action)
  }
}
