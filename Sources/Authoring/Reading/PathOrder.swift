/// The order of the tree: a folder's own page stands before the pages below it.
enum PathOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    key(left).lexicographicallyPrecedes(key(right), by: <)
  }

  static func sorted<Value>(_ values: [Value], by path: (Value) -> String) -> [Value] {
    values.map { (key: key(path($0)), value: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key, by: <) }.map(\.value)
  }

  /// The number before a name counts as a number: 9 stands before 10.
  private static func key(_ path: String) -> [(Int, String)] {
    var parts = path.split(separator: "/").map(String.init)
    if parts.last == "index.md" { parts[parts.count - 1] = "" }
    return parts.map { (Int($0.prefix { $0.isNumber }) ?? (($0.isEmpty) ? -1 : Int.max), $0) }
  }
}
