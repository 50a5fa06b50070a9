/// Bytes that are a part of the program, read where they lie.
///
/// They are never changed and never freed, so that any thread may read them at any time; and no place
/// is read that is not among them: each is tested against the count, also where nothing else is tested.
@frozen
public struct StaticBytes: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let all: UnsafeBufferPointer<UInt8>
  public let startIndex: Int
  public let endIndex: Int

  /// - Precondition: the bytes stay where they are, as they are, as long as the program runs.
  public init(at start: UnsafePointer<UInt8>?, count: Int) {
    self.init(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), 0, nil)
  }

  /// The letters of a text that is written in the program.
  public init(_ text: StaticString) {
    self = text.withUTF8Buffer { Self(at: $0.baseAddress, count: $0.count) }
  }

  private init(_ all: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int?) {
    (self.all, startIndex, endIndex) = (all, start, end ?? all.count)
  }

  @inlinable
  public subscript(place: Int) -> UInt8 {
    precondition(place >= startIndex && place < endIndex)
    return all[place]
  }

  public subscript(places: Range<Int>) -> StaticBytes {
    precondition(places.lowerBound >= startIndex && places.upperBound <= endIndex)
    return StaticBytes(all, places.lowerBound, places.upperBound)
  }

  /// Eight bytes as one number, the lowest first.
  @inlinable
  public func number(at place: Int) -> UInt64 {
    precondition(place >= startIndex && place <= endIndex - 8)
    return UInt64(
      littleEndian: UnsafeRawBufferPointer(all).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  /// Hands over some of them, for arithmetic over many.
  @inlinable
  public func withSpan<Value>(_ places: Range<Int>, _ use: (Span<UInt8>) -> Value) -> Value {
    precondition(places.lowerBound >= startIndex && places.upperBound <= endIndex)
    return use(UnsafeBufferPointer(rebasing: all[places]).span)
  }
}
