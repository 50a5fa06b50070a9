/// Short sentences: 25 words at most, 20 in a warning.
struct SentenceCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    guard prose.isReading || prose.kind == .main else { return [] }
    let limit = prose.isInAlert ? 20 : 25
    return Sentences.split(prose.text).compactMap { sentence in
      let count = Sentences.words(sentence).count
      guard count > limit else { return nil }
      return Finding(
        .sentence, .error, path, prose.place(of: sentence.startIndex),
        "The sentence has \(count) words; cut it to \(limit) or make two of it.")
    }
  }
}
