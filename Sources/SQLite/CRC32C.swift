import Bytes

/// The cyclic redundancy check of iSCSI, ext4 and Btrfs (RFC 3720, polynomial 1EDC6F41).
///
/// In a page of up to 64 kilobytes it finds every change of one, two or three bits, of an odd number of
/// bits, and of any number of bits within 32 that stand together; of all other changes all but one in
/// four thousand million (P. Koopman, "32-Bit Cyclic Redundancy Codes for Internet Applications",
/// 2002). Against a person who changes the checksum too nothing helps but a signature.
enum CRC32C {
  /// - Parameter start: the check of what stands before, or another number that is part of it.
  static func check(of bytes: Span<UInt8>, from start: UInt32) -> UInt32 {
    let tables = tables
    var check = ~start
    var offset = 0
    // Eight bytes a step, each through a table of its own ("slicing by eight").
    while offset + 8 <= bytes.count {
      var word = bytes.number(at: offset) ^ UInt64(check)
      check = 0
      for following in (0..<8).reversed() {
        check ^= tables[following << 8 | Int(word & 0xFF)]
        word >>= 8
      }
      offset += 8
    }
    while offset < bytes.count {
      let index = Int((check ^ UInt32(bytes[offset])) & 0xFF)
      check = tables[index] ^ (check >> 8)
      offset += 1
    }
    return ~check
  }

  /// What a byte does to the check, when 0 to 7 bytes follow it in the step.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    for byte in 0..<UInt32(256) {
      var check = byte
      for _ in 0..<8 { check = check & 1 == 0 ? check >> 1 : (check >> 1) ^ 0x82F6_3B78 }
      tables.append(check)
    }
    for index in 256..<2_048 {
      let before = tables[index - 256]
      tables.append((before >> 8) ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()
}
