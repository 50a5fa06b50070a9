/// One file of a content folder, with its place below the folder.
public struct ContentFile: Equatable, Sendable {
  /// Below the content folder, with `/` between the parts: `topics/01-start-here/index.md`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
