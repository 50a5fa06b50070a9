import Education

/// Packs values for a library (`Packing`).
final class Packer {
  let dictionary: [UInt8]
  /// The dictionary, and behind it the value that is packed.
  private var all: [UInt8]
  private let known: Places
  private var own = Places()

  private static let farthest = 65_535
  /// Of the places that begin alike so many are compared.
  private static let mostCompared = 24

  /// - Parameter dictionary: without one values are kept as they are. In memory they are read as often as
  ///   they are written, and nobody waits for them to become smaller.
  init(dictionary: [UInt8] = []) {
    self.dictionary = dictionary
    all = dictionary
    var known = Places()
    known.begin(at: 0, count: dictionary.count)
    for place in 0..<max(0, dictionary.count - Packing.shortestMatch) {
      known.note(place, in: dictionary)
    }
    self.known = known
  }

  /// - Returns: how many bytes the value has, and its parts; a value that is kept as it is has a 0 before it.
  func packed(_ value: [UInt8]) -> [UInt8] {
    guard !dictionary.isEmpty, !value.isEmpty else { return [0] + value }
    all.removeSubrange(dictionary.count...)
    all += value
    own.begin(at: dictionary.count, count: value.count)
    var writer = ByteWriter()
    writer.write(value.count)
    let packed = writer.bytes + parts()
    return packed.count <= value.count ? packed : [0] + value
  }

  private typealias Match = (distance: Int, count: Int)

  /// The longest of what begins with the same four letters and stands before.
  private func longest(at place: Int) -> Match? {
    guard place + Packing.shortestMatch <= all.count else { return nil }
    let head = Places.head(of: place, in: all)
    return all.withUnsafeBufferPointer { all in
      var best: Match?
      var left = Self.mostCompared
      for places in [own, known] {
        var other = places.last(of: head)
        while other >= 0, place - other <= Self.farthest, left > 0 {
          // Only what is longer has this letter too.
          let reach = place + (best?.count ?? 0)
          if reach < all.count, all[other + (best?.count ?? 0)] == all[reach] {
            var count = 0
            while place + count < all.count, all[other + count] == all[place + count] { count += 1 }
            if count >= Packing.shortestMatch, count > best?.count ?? 0 {
              best = (place - other, count)
            }
          }
          other = places.before(other)
          left -= 1
        }
      }
      return best
    }
  }

  /// Each the letters that stand nowhere before, and what is repeated behind them.
  private func parts() -> [UInt8] {
    var bytes: [UInt8] = []
    var (open, place) = (dictionary.count, dictionary.count)
    func write(_ count: Int) {
      var rest = count - 15
      while rest >= 255 {
        bytes.append(255)
        rest -= 255
      }
      if rest >= 0 { bytes.append(UInt8(rest)) }
    }
    func close(with match: Match?) {
      let literals = place - open
      let more = match.map { $0.count - Packing.shortestMatch } ?? 0
      bytes.append(UInt8(min(15, literals) << 4 | min(15, more)))
      write(literals)
      bytes += all[open..<place]
      guard let match else { return }
      bytes += [UInt8(match.distance & 255), UInt8(match.distance >> 8)]
      write(more)
    }
    func note(_ place: Int) {
      if place + Packing.shortestMatch <= all.count { own.note(place, in: all) }
    }
    while place < all.count {
      let match = longest(at: place)
      note(place)
      // One that begins a letter later may be longer.
      guard let match, longest(at: place + 1)?.count ?? 0 <= match.count + 1 else {
        place += 1
        continue
      }
      close(with: match)
      for next in place + 1..<place + match.count { note(next) }
      place += match.count
      open = place
    }
    if open < all.count { close(with: nil) }
    return bytes
  }
}

/// Where the same four letters stand, the last place first.
private struct Places {
  private var heads = [Int32](repeating: -1, count: 1 << headBits)
  private var befores: [Int32] = []
  private var start = 0
  private static let headBits = 13

  mutating func begin(at start: Int, count: Int) {
    for head in heads.indices { heads[head] = -1 }
    befores.removeAll(keepingCapacity: true)
    befores.append(contentsOf: repeatElement(-1, count: count))
    self.start = start
  }

  mutating func note(_ place: Int, in all: [UInt8]) {
    let head = Self.head(of: place, in: all)
    befores[place - start] = heads[head]
    heads[head] = Int32(place)
  }

  func last(of head: Int) -> Int { Int(heads[head]) }

  func before(_ place: Int) -> Int { Int(befores[place - start]) }

  static func head(of place: Int, in all: [UInt8]) -> Int {
    let word =
      UInt32(all[place]) | UInt32(all[place + 1]) << 8 | UInt32(all[place + 2]) << 16
      | UInt32(all[place + 3]) << 24
    return Int((word &* 2_654_435_761) >> UInt32(32 - headBits))
  }
}

extension Packer {
  /// So many parts of pages say most of what is said again and again.
  private static let mostSamples = 64
  private static let bytesOfSample = 384
  /// Of how many pages one is taken: a small guide has less to repeat.
  private static let pagesOfSample = 8

  /// The beginnings of pages, evenly from all of a guide.
  static func dictionary(of guide: Guide) -> [UInt8] {
    let samples = min(mostSamples, guide.nodes.count / pagesOfSample)
    return (0..<samples).flatMap { sample in
      guide.nodes[sample * guide.nodes.count / samples].blocks.apart.blocks.stored
        .prefix(bytesOfSample)
    }
  }
}
