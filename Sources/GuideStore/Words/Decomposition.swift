// What the standard library decomposes with when it compares texts. It has no other door to it, and
// Foundation's brings 30 megabytes of tables.
@_spi(_Unicode) import Swift

extension String {
  /// Canonical decomposition (Unicode NFD), so that accents can be dropped.
  var decomposed: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    var decomposed = ""
    decomposed.unicodeScalars.append(contentsOf: _nfd)
    return decomposed
  }
}
