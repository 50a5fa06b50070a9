/// A file of XML as every reader of one begins with it: its first element, and where it breaks off.
struct WholeXML {
  let root: MarkupElement
  /// That the file is damaged, and where; empty for one that is whole.
  let findings: [Finding]

  /// - Throws: `DocumentError.damaged` where not even a first element can be read.
  init(_ file: DocumentFile) throws(DocumentError) {
    let tree = XMLTree(file.bytes)
    guard let root = tree.root else {
      throw .damaged(
        path: file.path, line: tree.damage?.line ?? 1, reason: tree.damage?.reason ?? "")
    }
    self.root = root
    findings = [tree.damage].compactMap(\.self).map { damage in
      Finding(
        path: file.path, line: damage.line,
        message: tree.hasTooMany
          ? "The file has more than \(MarkupElement.mostElements) elements, which no leaflet has, and is "
            + "read up to this line; open a part of it."
          : "The file is damaged here (\(damage.reason)) and is read up to this line; fetch it again.",
        rule: .encoding)
    }
    self.damage = tree.damage
  }

  private let damage: (line: Int, reason: String)?

  /// Why nothing was found to read: the damage, or else that there is nothing.
  func nothing(in file: DocumentFile) -> DocumentError {
    guard let damage else { return .empty(path: file.path) }
    return .damaged(path: file.path, line: damage.line, reason: damage.reason)
  }
}
