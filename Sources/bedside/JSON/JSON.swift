import Foundation

/// JSON on standard output: pretty, keys sorted, so that two runs can be compared.
enum JSON {
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Output.print(String(decoding: encoder.encode(value), as: UTF8.self))
  }
}
