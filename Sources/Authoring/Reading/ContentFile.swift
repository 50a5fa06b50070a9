/// One file of a content folder, with its place below the folder.
struct ContentFile: Equatable, Sendable {
  /// Below the content folder, with `/` between the parts: `topics/01-start-here/index.md`.
  var path: String
  var bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
