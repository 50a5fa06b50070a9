extension String {
  /// The folder of a path; empty for a name alone.
  var parentFolder: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "" }

  /// The name of a file without what stands behind its last dot; a dot at the beginning is no ending.
  var withoutEnding: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}
