import Education
import GuideStore

/// The question that is typed, and what the guides answer.
extension Reading {
  /// A prompt over what is read.
  /// - Parameters:
  ///   - words: the beginning of a question.
  ///   - mayBeKeys: so many letters at its beginning may have been meant as keys.
  ///   - key: the letter before it was a key, and may have been meant as its beginning.
  mutating func openPrompt(
    typed words: String = "", mayBeKeys: Int = 0, behind key: Character? = nil
  ) {
    let other =
      key.map { "\($0)\(words)" } ?? (mayBeKeys > 0 ? String(words.dropFirst(mayBeKeys)) : nil)
    mode = .search(
      SearchPane(from: mode.half, typed: words, orElse: other, earlier: questions))
  }

  /// Asks the library what the prompt says, unless the answer to that stands there.
  /// - Parameter mayWait: a library that has yet to learn is asked when the person has seen that.
  mutating func askTyped(mayWait: Bool = true) throws {
    guard let search = mode.search, search.isStale, !mayWait || !hasToLearn else { return }
    try ask(search.prompt.text, isTyping: true)
  }

  /// A question is typed, and what is read has yet to be learned from.
  var hasToLearn: Bool { mode.search != nil && library.hasLesson }

  /// Learns at once, as soon as the screen says so.
  var patienceToLearn: Int? { hasToLearn ? 0 : nil }

  mutating func learn() throws {
    if hasToLearn { try library.learnLesson() }
  }

  mutating func ask(_ words: String, isTyping: Bool) throws {
    guard var search = mode.search else { return }
    // Whether the question is whole changes only what the open guide says.
    let isSame = !search.isStale
    let others = isSame ? nil : shelf.others(than: guide.place)
    defer { mode = .search(search) }
    do {
      let answer =
        Question.isEnough(words)
        ? try self.answer(words, isTyping: isTyping, orElse: search.otherReading) : nil
      let offers =
        words.isEmpty ? try library.about.mostAsked.compactMap { try library.node($0) } : []
      search.show(
        answer, place: answer == nil ? nil : try library.place(named: words, without: maker.lacks),
        offering: offers, askingOthers: others)
    } catch {
      search.show(nil, askingOthers: others)
      throw error
    }
  }

  /// Where the first letter may have been a key or not, both are asked: what to do in danger goes first,
  /// then what is answered, and then what stands in the prompt.
  private func answer(
    _ words: String, isTyping: Bool, orElse otherWords: String?
  ) throws -> SearchAnswer {
    func answer(_ words: String) throws -> SearchAnswer {
      try library.search(words, limit: SearchPane.mostResults, isTyping: isTyping)
    }
    let whole = try answer(words)
    guard let otherWords, whole.card == nil, Question.isEnough(otherWords) else { return whole }
    var other = try answer(otherWords)
    guard other.card != nil || !whole.answered && other.answered else { return whole }
    other.showing = other.showing ?? otherWords
    return other
  }

  /// Keeps what was asked, so that `/` and then ↑ bring it back.
  mutating func rememberQuestion() {
    guard let words = mode.search?.prompt.text, Question.isEnough(words) else { return }
    questions.removeAll { $0 == words }
    questions.insert(words, at: 0)
  }

  /// How long nothing must be typed before another guide is asked, in milliseconds: none while the
  /// words grow, and one after the other then.
  var patienceToAskOthers: Int? {
    guard let search = mode.search, !search.isStale, !search.unasked.isEmpty else { return nil }
    return search.unasked.count == shelf.others(than: guide.place).count ? Self.rest : 0
  }

  private static let rest = 300

  /// How long nothing must be typed before the question is taken for whole, in milliseconds: who stops to read
  /// sees what Enter would show. That nothing answers waits for longer: many need seconds for a letter, and a
  /// part of a question says nothing. Words that name nothing are a part, however long they stand.
  var patienceToAskWhole: Int? {
    guard let search = mode.search, search.mayBeWhole, !hasToLearn else { return nil }
    guard search.hasRested else { return Self.restOfWhole }
    return Question.namesSomething(search.prompt.text) ? Self.restOfVerdict : nil
  }

  private static let restOfWhole = 900
  private static let restOfVerdict = 1_600

  /// Asks what the prompt says as a whole question, and shows what answers it, or what comes nearest; that
  /// nothing answers is said after another rest, or when Enter is pressed.
  mutating func askRested() throws {
    guard var search = mode.search, search.mayBeWhole, !hasToLearn else { return }
    defer { mode = .search(search) }
    let isSecond = search.hasRested
    var answer = try answer(search.prompt.text, isTyping: false, orElse: search.otherReading)
    if answer.isRefused, !isSecond { answer.isFinal = false }
    search.rest(with: answer)
  }

  /// Asks the next guide of the shelf what the prompt says.
  mutating func askNextGuide() throws {
    guard var search = mode.search, !search.isStale, let next = search.unasked.first else { return }
    defer { mode = .search(search) }
    do {
      search.show(try shelf.answerElsewhere(in: next, to: search.prompt.text))
    } catch {
      // Those behind it are asked all the same.
      search.show(nil)
      throw error
    }
  }
}
