import Foreign

/// Packs values for a library (`Packing`).
final class Packer {
  var dictionary: [UInt8] { blocks.dictionary }
  private let blocks: LZ4

  /// - Parameter dictionary: without one values are kept as they are. In memory they are read as often as
  ///   they are written, and nobody waits for them to become smaller.
  init(dictionary: [UInt8] = []) {
    blocks = LZ4(dictionary: dictionary)
  }

  /// - Returns: how many bytes the value has, and its parts; a value that is kept as it is has a 0 before it.
  func packed(_ value: [UInt8]) -> [UInt8] {
    guard !dictionary.isEmpty, !value.isEmpty else { return [0] + value }
    var count = ByteWriter()
    count.write(value.count)
    let parts = blocks.packed(value, most: value.count - count.bytes.count)
    return parts.isEmpty ? [0] + value : count.bytes + parts
  }
}
