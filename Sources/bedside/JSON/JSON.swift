import Glibc

/// JSON on standard output: pretty, keys sorted, so that two runs can be compared.
enum JSON {
  static func print(_ value: some Encodable) throws {
    try Output.print(escaped(JSONNode(value).text()))
  }

  /// The encoder escapes what JSON demands; a terminal obeys more than that. Such characters stand
  /// only in strings, so the text means the same.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isObeyed) else { return text }
    return text.unicodeScalars.map { scalar in
      guard scalar.isObeyed else { return String(scalar) }
      return String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }.joined()
  }
}
