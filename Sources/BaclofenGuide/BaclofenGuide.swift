/// The guide on baclofen, compiled from `Content/` while building.
public enum BaclofenGuide {
  /// Bytes of its library, an SQLite file.
  public static var byteCount: Int {
    EmbeddedLibrary.base64.withUTF8Buffer { Base64.byteCount(of: $0) }
  }

  /// Writes the library to memory of `byteCount` bytes.
  public static func copyLibrary(to memory: UnsafeMutableRawBufferPointer) {
    EmbeddedLibrary.base64.withUTF8Buffer { Base64.decode($0, to: memory) }
  }
}
