import Education

/// Writes a guide as a library: one SQLite file.
public enum LibraryWriter {
  public static func write(_ guide: Guide, to path: String) throws {
  }
}
