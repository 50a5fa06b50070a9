/// The beginning of a question that may have been meant otherwise: without letters that may have been keys, or
/// with one that was a key.
struct DoubtfulBeginning: Equatable {
  var typed: String
  var alternative: String

  /// - Returns: `nil` where the question no longer begins so.
  func otherReading(of question: String) -> String? {
    guard question.hasPrefix(typed) else { return nil }
    return alternative + question.dropFirst(typed.count)
  }
}
