import Screen

/// Keys written down: a character is itself, a name in angle brackets is a key without one, and the
/// end of a line is Enter.
enum KeyScript {
  static let names: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Enter": .enter, "Esc": .escape,
    "Tab": .tab, "S-Tab": .backTab, "Space": .character(" "), "PgDn": .pageDown, "PgUp": .pageUp,
    "Home": .home, "End": .end, "BS": .backspace, "Del": .delete, "F1": .function(1),
    "F2": .function(2), "F3": .function(3), "F9": .function(9), "C-c": .control("c"),
    "C-u": .control("u"),
    "C-w": .control("w"),
  ]

  static func keys(of script: String) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        guard let key = names[name] else { fatalError("A script names no key <\(name)>") }
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(character == "\n" ? .enter : .character(character))
        rest.removeFirst()
      }
    }
    return keys
  }
}
