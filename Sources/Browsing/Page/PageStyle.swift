import Education

/// What every page is laid out alike by, beside its width.
struct PageStyle: Equatable, Sendable {
  /// The number of each source in citation marks; none where the marks are left out.
  var numbers: [String: Int] = [:]
  /// What the text calls each source.
  var names: [String: String]
  /// A blank row stands between the lines.
  var isRoomy = false

  init(_ sources: [Source], _ preferences: Preferences) {
    names = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.short) })
    isRoomy = preferences.view == .roomy
    guard preferences.showsCitations else { return }
    numbers = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.number) })
  }
}
