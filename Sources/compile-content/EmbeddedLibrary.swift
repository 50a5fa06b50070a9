import Foundation

/// The Swift file that carries a library inside the program.
enum EmbeddedLibrary {
  /// SwiftPM compiles no C that a plugin makes, and a large array literal takes the compiler minutes:
  /// a static string takes it no time, and it stays in the program's read-only pages.
  static func source(of library: Data) -> String {
    """
    /// Made by compile-content; the guide's library file in base64.
    enum EmbeddedLibrary {
      static let base64: StaticString = "\(library.base64EncodedString())"
    }

    """
  }
}
