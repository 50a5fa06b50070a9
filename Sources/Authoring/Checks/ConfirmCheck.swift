/// What the program put into a box while importing is confirmed, sentence by sentence, by a person.
struct ConfirmCheck: ProseCheck {
  static let mark = "To confirm:"

  func findings(in prose: Prose, of path: String) -> [Finding] {
    guard prose.text.hasPrefix(Self.mark) else { return [] }
    return [
      Finding(
        .confirm, .error, path, prose.place,
        "The program chose this sentence for the box; read it beside its source, then take "
          + "\"\(Self.mark)\" away, or the sentence.")
    ]
  }
}
