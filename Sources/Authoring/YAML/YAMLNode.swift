/// A value of YAML, with the place of its first character.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// In the order in which the keys are written.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  var place: Place

  /// `nil` for a list and for a table of keys.
  var string: String? { if case .scalar(let text, _) = content { text } else { nil } }

  var isQuoted: Bool { if case .scalar(_, true) = content { true } else { false } }

  var sequence: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }

  var mapping: [(key: YAMLNode, value: YAMLNode)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// As YAML 1.1 writes it.
  var bool: Bool? {
    switch string?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }
}
