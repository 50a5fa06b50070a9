/// The guide on baclofen, compiled from `Content/` while building.
public enum BaclofenGuide {
  /// The bytes of its library, an SQLite file.
  public static var libraryBytes: [UInt8] {
    EmbeddedLibrary.base64.withUTF8Buffer { Base64.decoded($0) }
  }
}
