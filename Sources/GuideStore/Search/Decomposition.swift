import Foundation

extension String {
  /// Canonical decomposition (Unicode NFD), so that accents can be dropped.
  var decomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : decomposedStringWithCanonicalMapping
  }
}
