import Bytes
import CBytes
import Synchronization
import Testing

@testable import Asked

@Suite("The numbers of a sentence")
struct SentenceEncoderTests {
  /// An encoder as the training writes it, with weights that come from nowhere.
  private static func bytes(seed: UInt64 = 1, fingerprint: UInt32 = 7) -> [UInt8] {
    let (bits, inner, width, heads, words, depth, wideness) = (6, 8, 4, 2, 5, 1, 2)
    var state = seed
    func next() -> UInt64 {
      state = SplitMix.mixed(state)
      return state
    }
    var bytes: [UInt8] = []
    func add(_ number: UInt32) {
      for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(byte * 8))) }
    }
    func add(floats count: Int, _ value: Float? = nil) {
      for _ in 0..<count { add((value ?? Float(next() % 200) / 100 - 1).bitPattern) }
    }
    func add(weights count: Int) {
      for _ in 0..<count { bytes.append(UInt8(truncatingIfNeeded: next())) }
    }
    func add(denseFrom inputs: Int, to outputs: Int) {
      add(floats: outputs, 0.01)
      add(floats: outputs)
      add(weights: inputs * outputs)
    }
    add(0x4253_4531)
    add(fingerprint)
    for size in [bits, inner, width, heads, words, depth, wideness] { add(UInt32(size)) }
    add(floats: 1, 0.01)
    add(weights: inner << bits)
    add(floats: words * inner)
    add(floats: 2 * inner)
    add(denseFrom: inner, to: 3 * inner)
    add(denseFrom: inner, to: inner)
    add(floats: 2 * inner)
    add(floats: 2 * inner)
    add(denseFrom: inner, to: wideness * inner)
    add(denseFrom: wideness * inner, to: inner)
    add(denseFrom: inner, to: width)
    return bytes
  }

  /// Where the leak sanitizer sees it.
  private static let keeping = Mutex<[UInt]>([])

  private static func encoder(_ bytes: [UInt8]) -> SentenceEncoder? {
    // Its table stays where it lies for as long as the encoder is used: here, for ever.
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    kept.copyBytes(from: bytes)
    keeping.withLock { $0.append(UInt(bitPattern: kept.baseAddress)) }
    return SentenceEncoder(
      StaticBytes(
        static_bytes(
          start: kept.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count)))
  }

  private func words(_ text: String) -> [AskedWord] {
    text.split(separator: " ").map { AskedWord(String($0)) }
  }

  @Test("A text becomes as many numbers as the encoder has; other words, or another order, others")
  func numbers() throws {
    let encoder = try #require(Self.encoder(Self.bytes()))
    let numbers = encoder.encode(words("no tablets left"))
    #expect(numbers.count == 4)
    #expect(numbers.allSatisfy { $0.isFinite })
    #expect(numbers != encoder.encode(words("no wine left")))
    #expect(numbers != encoder.encode(words("left tablets no")))
    #expect(numbers == encoder.encode(words("no tablets left")))
  }

  @Test("Of a long text the first words are read, of none nothing")
  func lengths() throws {
    let encoder = try #require(Self.encoder(Self.bytes()))
    #expect(encoder.encode(words("a b c d e")) == encoder.encode(words("a b c d e f g")))
    #expect(encoder.encode(words("a b c d")) != encoder.encode(words("a b c d e")))
    #expect(encoder.encode([]) == [0, 0, 0, 0])
  }

  @Test("Bytes that are too few, too many or of something else are no encoder")
  func damaged() {
    let bytes = Self.bytes()
    for count in [0, 3, 40, bytes.count / 2, bytes.count - 1] {
      #expect(Self.encoder(Array(bytes.prefix(count))) == nil)
    }
    #expect(Self.encoder(bytes + [0]) == nil)
    #expect(Self.encoder([1] + bytes.dropFirst()) == nil)
    // A size of 0, and one that no machine has.
    for size: [UInt8] in [[0, 0, 0, 0], [255, 255, 255, 255]] {
      #expect(Self.encoder(Array(bytes[..<12]) + size + bytes[16...]) == nil)
    }
  }

  @Test("What is learned of the numbers comes back from its bytes, but not with another encoder")
  func stored() throws {
    let encoder = try #require(Self.encoder(Self.bytes()))
    let texts = ["can i drink wine", "is beer allowed", "ran out of tablets", "no pills left"]
    let classes = [
      AskedClass(name: "alcohol", role: .entry), AskedClass(name: "ran-out", role: .card),
    ]
    let table = AskedTrainer(
      classes: classes,
      examples: texts.enumerated().map { AskedExample(words: words($1), label: $0 / 2) },
      encoder: encoder
    ).table()
    let sentences = try #require(table.sentences)
    func read(_ bytes: [UInt8], of encoder: SentenceEncoder, classes: Int = 2) throws
      -> DenseTable?
    {
      try DenseTable(bytes, of: encoder, classes: classes)
    }
    #expect(try read(sentences.bytes, of: encoder) == sentences)
    let other = try #require(Self.encoder(Self.bytes(fingerprint: 8)))
    #expect(try read(sentences.bytes, of: other) == nil)
    #expect(try read([], of: encoder) == nil)
    // Bytes that end too soon or go on, no units, too many, a bias that no sum stays finite with.
    let bytes = sentences.bytes
    func changed(at place: Int, _ four: [UInt8]) -> [UInt8] {
      var changed = bytes
      changed.replaceSubrange(place..<place + 4, with: four)
      return changed
    }
    let damaged: [[UInt8]] = [
      Array(bytes.dropLast()), bytes + [0], Array(bytes.prefix(2)), changed(at: 4, [0, 0, 0, 0]),
      changed(at: 4, [0, 8, 0, 0]), changed(at: 8, [0, 0, 0x7F, 0x7F]),
      changed(at: 8, [0, 0, 0xC0, 0x7F]),
    ]
    for damaged in damaged {
      #expect(throws: DenseTable.Damaged.self) { try read(damaged, of: encoder) }
    }
    #expect(throws: DenseTable.Damaged.self) { try read(bytes, of: encoder, classes: 3) }
  }

  @Test("The numbers are learned from: classes that differ in them are told apart")
  func learned() {
    // Two numbers, of which the first tells the class.
    let numbers: [Float] = (0..<400).flatMap { index -> [Float] in
      [index % 2 == 0 ? 1 : -1, Float(index % 7) / 7]
    }
    let trainer = DenseTrainer(width: 2, numbers: numbers, seeds: (0..<400).map(SplitMix.mixed))
    let learned = trainer.learned(
      (0..<400).map { (label: $0 % 2, weight: 1) }, classes: [0, 1])
    func sums(_ numbers: [Float]) -> [Float] {
      learned.output.sums(of: learned.hidden.sums(of: numbers).map { max(0, $0) })
    }
    for other: Float in [0, 0.5, 1] {
      #expect(sums([1, other])[0] > sums([1, other])[1])
      #expect(sums([-1, other])[0] < sums([-1, other])[1])
    }
  }

  @Test("One example more moves what is learned of the others hardly, wherever it is put")
  func stable() {
    // Three classes that lie across each other, so that there is much to disagree about.
    func number(_ seed: Int) -> Float { Float(SplitMix.mixed(UInt64(seed)) % 2_000) / 1_000 - 1 }
    let width = 8
    let examples = (0..<600).map { place in
      (numbers: (0..<width).map { number(place * width + $0) }, label: place % 3)
    }
    func sums(_ order: [Int]) -> [Float] {
      let trainer = DenseTrainer(
        width: width, numbers: order.flatMap { examples[$0].numbers },
        seeds: order.map { UInt64($0) })
      let learned = trainer.learned(
        order.map { (label: examples[$0].label, weight: 1) }, classes: [5, 6, 7])
      return (0..<50).flatMap { probe in
        let numbers = (0..<width).map { number(1_000_000 + probe * width + $0) }
        return learned.output.sums(of: learned.hidden.sums(of: numbers).map { max(0, $0) })
      }
    }
    let before = sums(Array(1..<600))
    let spread = before.max()! - before.min()!
    for order in [Array(0..<600), Array(1..<600) + [0]] {
      let moved = zip(before, sums(order)).map { abs($0 - $1) }.reduce(0, +) / Float(before.count)
      #expect(moved < spread * 0.01, "\(moved) of \(spread)")
    }
  }
}
