/// One idea a paragraph: three sentences at most; two where a page or a word is summed up.
struct ParagraphCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    guard let limit = limit(prose.kind) else { return [] }
    let count = Sentences.split(prose.text).count
    guard count > limit else { return [] }
    return [
      Finding(
        .paragraph, .warning, path, prose.place,
        "The paragraph has \(count) sentences; cut it to \(limit).")
    ]
  }

  private func limit(_ kind: Prose.Kind) -> Int? {
    switch kind {
    case .paragraph: 3
    case .main, .meaning: 2
    default: nil
    }
  }
}
