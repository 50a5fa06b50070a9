/// The lines that two texts do not share, as a patch shows them: `-` was, `+` is, with the number of
/// each line from 1.
func lineDifference(from old: String, to new: String) -> String {
  let (old, new) = (
    old.split(separator: "\n", omittingEmptySubsequences: false),
    new.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let lines = new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): (line, 0, "- \(line + 1): \(text)")
    case .insert(let line, let text, _): (line, 1, "+ \(line + 1): \(text)")
    }
  }
  return lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
}
