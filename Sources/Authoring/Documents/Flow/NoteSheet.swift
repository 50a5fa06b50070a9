/// Footnotes of a document in their order; they are printed below the table or the part that they
/// belong to.
final class NoteSheet {
  private var numbers: [String: Int] = [:]
  private(set) var count = 0
  private var waiting: [(number: Int, text: String)] = []

  /// The mark of a note that is told here.
  func mark(of text: String, name: String?) -> String {
    count += 1
    if let name { numbers[name] = count }
    waiting.append((count, text))
    return "[\(count)]"
  }

  /// The mark of a note that is told elsewhere.
  func mark(named name: String) -> String? { numbers[name].map { "[\($0)]" } }

  /// The notes since the last time, with their marks.
  func take() -> [(mark: String, text: String)] {
    defer { waiting = [] }
    return waiting.map { ("[\($0.number)]", $0.text) }
  }
}
