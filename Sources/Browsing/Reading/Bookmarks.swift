import Education

/// The pages that a person has marked, in the order in which they did.
struct Bookmarks: Equatable, Sendable {
  struct Bookmark: Equatable, Sendable {
    var title: String
    /// The page; it has one mark at most.
    var node: String
    /// The line that was read when it was marked.
    var anchor: Anchor
    /// What stands there.
    var words = ""
  }

  private(set) var all: [Bookmark] = []

  init(_ all: [Bookmark] = []) { self.all = all }

  subscript(node: String) -> Bookmark? { all.first { $0.node == node } }

  /// - Returns: whether the page is marked now.
  mutating func toggle(_ bookmark: Bookmark) -> Bool {
    if self[bookmark.node] != nil {
      all.removeAll { $0.node == bookmark.node }
      return false
    }
    all.append(bookmark)
    return true
  }

  /// What was marked, to be talked about: the title of each page, and the words there.
  var lines: [String] {
    all.map { $0.words.isEmpty ? $0.title : "\($0.title): \($0.words)" }
  }

  var rows: [MenuItem] { all.map { MenuItem(title: $0.title, target: Target($0.node)) } }

  /// The same with what stands there.
  var rowsWithWords: [MenuItem] {
    all.map {
      MenuItem(
        title: $0.title, target: Target($0.node), note: $0.words.isEmpty ? nil : $0.words)
    }
  }
}
