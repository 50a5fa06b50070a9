import CLZ4

/// Packs values for a library (`Packing`).
final class Packer {
  let dictionary: [UInt8]
  /// What LZ4 knows while it packs a value.
  private let stream: UnsafeMutablePointer<LZ4_streamHC_t>

  /// - Parameter dictionary: without one values are kept as they are. In memory they are read as often as
  ///   they are written, and nobody waits for them to become smaller.
  init(dictionary: [UInt8] = []) {
    self.dictionary = dictionary
    // It cannot be made where there is no memory left.
    stream = LZ4_createStreamHC()!
  }

  deinit { LZ4_freeStreamHC(stream) }

  /// - Returns: how many bytes the value has, and its parts; a value that is kept as it is has a 0 before it.
  func packed(_ value: [UInt8]) -> [UInt8] {
    guard !dictionary.isEmpty, !value.isEmpty else { return [0] + value }
    var count = ByteWriter()
    count.write(value.count)
    let parts = parts(of: value, most: value.count - count.bytes.count)
    return parts.isEmpty ? [0] + value : count.bytes + parts
  }

  /// - Returns: nothing where they would have more bytes than that.
  private func parts(of value: [UInt8], most: Int) -> [UInt8] {
    guard most > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: most) { parts, count in
      count = dictionary.withUnsafeBytes { dictionary in
        value.withUnsafeBytes { value in
          // Anew for each value, for it is unpacked alone.
          LZ4_resetStreamHC_fast(stream, CInt(LZ4HC_CLEVEL_DEFAULT))
          LZ4_loadDictHC(stream, dictionary.baseAddress, CInt(dictionary.count))
          return Int(
            LZ4_compress_HC_continue(
              stream, value.baseAddress, parts.baseAddress, CInt(value.count), CInt(parts.count)))
        }
      }
    }
  }
}
