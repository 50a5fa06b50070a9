/// The guide on baclofen, compiled from `Content/` while building.
public enum BaclofenGuide {
  /// Bytes of its library, an SQLite file.
  public static let byteCount = EmbeddedLibrary.text.withUTF8Buffer {
    SevenBitText.byteCount(of: $0)
  }

  /// Copies the library's bytes from `offset` on, as many as `memory` holds; the caller asks for
  /// no byte behind the last.
  public static func read(from offset: Int, into memory: UnsafeMutableRawBufferPointer) {
    EmbeddedLibrary.text.withUTF8Buffer { SevenBitText.decode($0, from: offset, into: memory) }
  }
}
