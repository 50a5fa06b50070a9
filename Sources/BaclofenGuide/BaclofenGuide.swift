import Bytes

/// The guide on baclofen, compiled from `Content/` while building.
public enum BaclofenGuide {
  /// Bytes of its library, an SQLite file.
  public static let byteCount = SevenBitText.byteCount(of: text)

  private static let text = StaticBytes(EmbeddedLibrary.text)

  /// So many of the library's bytes from `offset` on; the caller asks for no byte behind the last.
  public static func read(_ count: Int, at offset: Int) -> [UInt8] {
    SevenBitText.bytes(count, at: offset, of: text)
  }
}
