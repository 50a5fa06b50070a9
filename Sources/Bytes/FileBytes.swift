import Glibc

/// What the system reads into memory and writes from it, always an array's own, and as much of it as the
/// array has.
public enum FileBytes {
  /// Writes all of it, also where a signal interrupts or the other side takes it in pieces.
  /// - Returns: an error of the system; `nil` when all is written.
  public static func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if count > 0 { done += count } else if count == 0 || errno != EINTR { return errno }
    }
    return nil
  }

  /// Reads what is there, once.
  /// - Returns: nothing at the end, or where it cannot be read.
  public static func read(most: Int, from descriptor: CInt) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: most) { bytes, count in
      count = max(0, Glibc.read(descriptor, bytes.baseAddress, bytes.count))
    }
  }

  /// Reads so many bytes from a place on, or as many as there are.
  /// - Returns: `nil` where they cannot be read.
  public static func read(_ count: Int, at offset: Int, from descriptor: CInt) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, done in
      while done < count {
        let read = pread(
          descriptor, bytes.baseAddress! + done, count - done, off_t(offset + done))
        if read < 0, errno == EINTR { continue }
        failed = read < 0
        guard read > 0 else { break }
        done += read
      }
    }
    return failed ? nil : bytes
  }

  /// Writes all of it from a place on.
  /// - Returns: an error of the system; `nil` when all is written.
  public static func write(_ bytes: [UInt8], at offset: Int, to descriptor: CInt) -> CInt? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress! + done, $0.count - done, off_t(offset + done))
      }
      if count > 0 { done += count } else if count == 0 || errno != EINTR { return errno }
    }
    return nil
  }

  /// What a link holds; `nil` for what is none.
  public static func link(at path: String) -> String? {
    let text = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { bytes, count in
      count = max(0, readlink(path, bytes.baseAddress!, bytes.count))
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
