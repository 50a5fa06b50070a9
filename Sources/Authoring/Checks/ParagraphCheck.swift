/// One idea a paragraph: three sentences at most.
struct ParagraphCheck: ProseCheck {
  func findings(in prose: Prose, of path: String) -> [Finding] {
    guard prose.kind == .paragraph else { return [] }
    let count = Sentences.split(prose.text).count
    guard count > 3 else { return [] }
    return [
      Finding(
        .paragraph, .warning, path, prose.place,
        "The paragraph has \(count) sentences; cut it after the third.")
    ]
  }
}
