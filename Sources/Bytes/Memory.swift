import CBytes
import Glibc

// All that the program reads and writes by an address: bytes that lie in it, and memory that the system is
// handed to read from or to fill. The compiler finds no other place (`-strict-memory-safety`).
//
// Each address comes with its count and is used while what it belongs to is held: an array's own while the
// call runs, a text's while the call runs, the program's own for ever. Places are tested against the
// count. `BytesTests` attacks the tests; of the system's calls each fills at most what its array has.

/// Bytes that are a part of the program, read where they lie.
///
/// They are never changed and never freed, so that any thread may read them at any time; and no place
/// is read that is not among them: each is tested against the count, also where nothing else is tested.
@frozen @safe
public struct StaticBytes: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let all: UnsafeBufferPointer<UInt8>
  public let startIndex: Int
  public let endIndex: Int

  /// What C carries.
  public init(_ bytes: static_bytes) {
    unsafe self.init(UnsafeBufferPointer(start: bytes.start, count: bytes.count), 0, nil)
  }

  /// The letters of a text that is written in the program.
  public init(_ text: StaticString) {
    self = text.withUTF8Buffer { unsafe Self($0, 0, nil) }
  }

  private init(_ all: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int?) {
    unsafe (self.all, startIndex, endIndex) = (all, start, end ?? all.count)
  }

  @inlinable
  public subscript(place: Int) -> UInt8 {
    precondition(place >= startIndex && place < endIndex)
    return unsafe all[place]
  }

  public subscript(places: Range<Int>) -> StaticBytes {
    precondition(places.lowerBound >= startIndex && places.upperBound <= endIndex)
    return unsafe StaticBytes(all, places.lowerBound, places.upperBound)
  }

  /// Eight bytes as one number, the lowest first.
  @inlinable
  public func number(at place: Int) -> UInt64 {
    precondition(place >= startIndex && place <= endIndex - 8)
    return unsafe UInt64(
      littleEndian: UnsafeRawBufferPointer(all).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  /// Hands over some of them, for arithmetic over many.
  @inlinable
  public func withSpan<Value>(_ places: Range<Int>, _ use: (Span<UInt8>) -> Value) -> Value {
    precondition(places.lowerBound >= startIndex && places.upperBound <= endIndex)
    return use(unsafe UnsafeBufferPointer(rebasing: all[places]).span)
  }
}

extension Span where Element == UInt8 {
  /// Eight bytes as one number, the lowest first. The span tests the place; any bits are a number.
  @inlinable
  public func number(at place: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

extension MutableSpan where Element == UInt8 {
  /// Writes a number as eight bytes, the lowest first. The span tests the place.
  @inlinable
  public mutating func store(_ number: UInt64, at place: Int) {
    var raw = unsafe mutableBytes
    raw.storeBytes(of: number.littleEndian, toByteOffset: place, as: UInt64.self)
  }
}

/// What the system reads into memory and writes from it: always an array's own, and as much of it as the
/// array has.
public enum FileBytes {
  /// Writes all of it, also where a signal interrupts or the other side takes it in pieces.
  /// - Parameter offset: where in the file; `nil` for where it stands.
  /// - Returns: an error of the system; `nil` when all is written.
  public static func write(_ bytes: [UInt8], at offset: Int? = nil, to descriptor: CInt) -> CInt? {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
        return if let offset {
          unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
        } else {
          unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
      if count > 0 { done += count } else if count == 0 || errno != EINTR { return errno }
    }
    return nil
  }

  /// Reads what is there, once.
  /// - Returns: nothing at the end, or where it cannot be read.
  public static func read(most: Int, from descriptor: CInt) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: most) { bytes, count in
      count = max(0, unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count))
    }
  }

  /// Reads so many bytes from a place on, or as many as there are.
  /// - Returns: `nil` where they cannot be read.
  public static func read(_ count: Int, at offset: Int, from descriptor: CInt) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { bytes, done in
      while done < count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(bytes)[done...])
        let read = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
        if read < 0, errno == EINTR { continue }
        failed = read < 0
        guard read > 0 else { break }
        done += read
      }
    }
    return failed ? nil : bytes
  }
}

/// Files by their names. A name ends where a byte 0 stands in it, as everywhere in the system.
public enum Files {
  /// - Returns: a descriptor; below 0 where it cannot be opened, and `errno` says why.
  public static func open(_ path: String, _ flags: CInt, mode: mode_t = 0) -> CInt {
    unsafe Glibc.open(path, flags, mode)
  }

  /// What there is at a path.
  /// - Parameter followsLink: what a link leads to, and not the link.
  public static func status(at path: String, followsLink: Bool = true) -> stat? {
    var status = stat()
    let flags = followsLink ? 0 : AT_SYMLINK_NOFOLLOW
    return unsafe fstatat(AT_FDCWD, path, &status, flags) == 0 ? status : nil
  }

  /// What is open.
  public static func status(of descriptor: CInt) -> stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }

  /// The names in a folder, in no order; `nil` where it cannot be read.
  public static func names(in folder: String) -> [String]? {
    guard let list = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(list) }
    var names: [String] = []
    while let entry = unsafe readdir(list) {
      unsafe names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  /// - Returns: an error of the system; `nil` when it is made.
  static func makeFolder(_ path: String, mode: mode_t) -> CInt? {
    unsafe mkdir(path, mode) == 0 ? nil : errno
  }

  public static func mayRun(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  @discardableResult
  public static func remove(_ path: String) -> Bool { unsafe unlink(path) == 0 }

  public static func rename(_ path: String, to other: String) -> Bool {
    unsafe Glibc.rename(path, other) == 0
  }

  /// Makes an empty file that nobody else has made.
  /// - Parameter form: its path, with "XXXXXX" at its end.
  public static func make(like form: String) -> (path: String, descriptor: CInt)? {
    var bytes = Array(form.utf8CString)
    let descriptor = unsafe mkstemp(&bytes)
    guard descriptor >= 0 else { return nil }
    return (
      String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self), descriptor
    )
  }

  /// What a link holds; `nil` for what is none.
  public static func link(at path: String) -> String? {
    let text = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { bytes, count in
      count = max(0, unsafe readlink(path, bytes.baseAddress!, bytes.count))
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// A path with its links followed.
  public static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

/// What the system tells about the process and what it stands in.
public enum System {
  public static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The names of all variables.
  public static var variables: [String] {
    var names: [String] = []
    var place = 0
    while let entry = unsafe environ[place] {
      unsafe names.append(String(String(cString: entry).prefix { $0 != "=" }))
      place += 1
    }
    return names
  }

  /// - Parameter value: `nil` takes it away.
  public static func setVariable(_ name: String, _ value: String?, replacing: Bool = true) {
    if let value { unsafe setenv(name, value, replacing ? 1 : 0) } else { unsafe unsetenv(name) }
  }

  /// What an error of the system means, in its own words.
  public static func reason(of error: CInt) -> String { unsafe String(cString: strerror(error)) }

  /// The size that a terminal says its window has.
  public static func window(of descriptor: CInt) -> winsize? {
    var size = winsize()
    return unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// How many bytes can be read at once.
  public static func bytesToRead(from descriptor: CInt) -> Int? {
    var count: CInt = 0
    return unsafe ioctl(descriptor, UInt(FIONREAD), &count) == 0 ? Int(count) : nil
  }

  /// Waits until something can be read from one of some descriptors.
  /// - Returns: how many have something; below 0 where a signal came instead.
  public static func wait(for sources: inout [pollfd], milliseconds: CInt) -> CInt {
    unsafe sources.withUnsafeMutableBufferPointer {
      unsafe poll($0.baseAddress, nfds_t($0.count), milliseconds)
    }
  }

  /// Time that nobody sets.
  public static var milliseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// The day where the reader is.
  public static var date: (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe (Int(parts.tm_year) + 1_900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// Takes the letters of a locale; of an empty name that of the environment.
  public static func setLetters(ofLocale name: String) { unsafe setlocale(LC_CTYPE, name) }

  public static var codeset: String { unsafe String(cString: nl_langinfo(CInt(CODESET))) }

  /// A number with so many places behind the point, as C prints it.
  public static func decimal(_ number: Double, places: Int) -> String {
    // The longest number has 309 figures before its point.
    var line = [CChar](repeating: 0, count: 512)
    let count = unsafe withVaList([CInt(clamping: max(0, min(places, 100))), number]) {
      unsafe vsnprintf(&line, line.count, "%.*f", $0)
    }
    return String(decoding: line.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Other programs.
public enum Processes {
  /// Two ends of a pipe.
  public static func pipe() -> (reading: CInt, writing: CInt)? {
    var ends: [CInt] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts a program that reads from a descriptor, and whose output nobody reads.
  public static func start(_ path: String, _ arguments: [String], reading input: CInt) -> pid_t? {
    var files = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    unsafe posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    for file in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&files, file, "/dev/null", O_WRONLY, 0)
    }
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { for place in 0...arguments.count { unsafe free(words[place]) } }
    var process: pid_t = 0
    return unsafe posix_spawn(&process, path, &files, nil, &words, environ) == 0 ? process : nil
  }

  /// - Returns: how it ended; `nil` where that is not known.
  public static func wait(for process: pid_t) -> CInt? {
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status
  }

  /// Hands a text to a command of the shell.
  /// - Returns: how it ended; `nil` where it cannot be started.
  public static func run(_ command: String, reading text: String) -> CInt? {
    guard let pipe = unsafe popen(command, "w") else { return nil }
    unsafe fputs(text, pipe)
    return unsafe pclose(pipe)
  }
}
