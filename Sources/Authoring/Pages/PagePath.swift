import Education

/// What a file is by its place in the content folder.
struct PagePath: Equatable {
  var id: String
  var kind: NodeKind
  var parent: String?

  /// `nil` for a path that is none of the format's.
  init?(_ path: String) {
    guard path.hasSuffix(".md") else { return nil }
    var parts = path.dropLast(3).split(separator: "/").map(String.init)
    guard parts.count >= 2 else { return nil }
    let folder = parts.removeFirst()
    let kinds: [String: NodeKind] = [
      "topics": .topic, "questions": .question, "unsaid": .unsaid,
      "disagreements": .disagreement, "cards": .card,
    ]
    guard let kind = kinds[folder] else { return nil }
    self.kind = kind
    if kind == .topic {
      if parts.last == "index" { parts.removeLast() }
      // Three are plenty for what is written here; the text of a law or a label has more.
      guard (1...8).contains(parts.count) else { return nil }
      let names = parts.map(Self.withoutOrder)
      id = names.joined(separator: "/")
      parent = names.count > 1 ? names.dropLast().joined(separator: "/") : nil
    } else {
      guard parts.count == 1 else { return nil }
      id = folder + "/" + parts[0]
    }
  }

  /// An id as it would be if its parts had no figures for their order.
  static func withoutNumbers(_ id: String) -> String {
    id.split(separator: "/").map { withoutOrder(String($0)) }.joined(separator: "/")
  }

  /// `02-stopping-safely` is `stopping-safely`: the figure orders and is no part of the id.
  private static func withoutOrder(_ part: String) -> String {
    let name = part.drop(while: \.isNumber)
    return name.count < part.count && name.first == "-" ? String(name.dropFirst()) : part
  }
}
