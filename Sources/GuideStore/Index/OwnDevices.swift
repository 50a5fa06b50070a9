import Education
import Language

/// The devices that a guide speaks of; a question about any other is not answered by it.
enum OwnDevices {
  static func of(_ guide: Guide) -> Set<[String]> {
    Set(
      guide.nodes.flatMap { node in
        ([node.title] + node.blocks.map(\.plainText))
          .flatMap { Device.named(in: Tokens.words(of: $0)) }
      })
  }

  static func stored(_ devices: Set<[String]>) -> String {
    devices.map { $0.joined(separator: " ") }.sorted().joined(separator: "\n")
  }

  static func read(_ stored: String) -> Set<[String]> {
    Set(stored.split(separator: "\n").map { $0.split(separator: " ").map(String.init) })
  }
}
