import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns a text into a few numbers that are near each other for texts that mean nearly the same, also
/// where they share no word. It was taught to give what a large language model of sentences gives
/// (`Benchmarks/sentence_encoder.py`), of which it is a ten-thousandth of the work.
///
/// A word is the sum of rows of one table, of the word and its groups of letters; one layer of attention
/// (A. Vaswani and others, 2017) lets each word see the others; their mean, with the rows of the pairs of
/// words, goes through dense layers. All weights are eight bits and all sums are of whole numbers, so that
/// the same text gives the same numbers on every machine.
public struct SentenceEncoder: Sendable {
  /// How many numbers a text becomes.
  public let width: Int
  /// Another one for each training: what was learned with one encoder means nothing with another.
  public let fingerprint: Int

  private let inner: Int
  private let table: PieceTable
  private let positions: [Float]
  private let normOfWords: LayerNorm
  private let attention: WholeLayer
  private let heads: Int
  private let joined: WholeLayer
  private let normOfText: LayerNorm
  private let layers: [Layer]
  private let output: WholeLayer

  private struct Layer {
    let norm: LayerNorm
    let wide: WholeLayer
    let narrow: WholeLayer
  }

  /// No more words of a text are read.
  private var mostWords: Int { positions.count / inner }

  /// - Parameter bytes: as the training writes them.
  /// - Returns: `nil` for bytes that are no encoder.
  public init?(_ bytes: StaticBytes) {
    var reader = WeightReader(bytes)
    guard reader.number() == Self.mark, let fingerprint = reader.number(),
      let bits = reader.number(), (1...24).contains(bits),
      let inner = reader.size(), let width = reader.size(), let heads = reader.size(),
      inner % heads == 0, let words = reader.size(), let depth = reader.size(),
      let wideness = reader.size(),
      let table = PieceTable(&reader, bits: bits, width: inner),
      let positions = reader.floats(words * inner), let normOfWords = LayerNorm(&reader, inner),
      let attention = WholeLayer(&reader, from: inner, to: inner * 3),
      let joined = WholeLayer(&reader, from: inner, to: inner),
      let normOfText = LayerNorm(&reader, inner)
    else { return nil }
    var layers: [Layer] = []
    for _ in 0..<depth {
      guard let norm = LayerNorm(&reader, inner),
        let wide = WholeLayer(&reader, from: inner, to: inner * wideness),
        let narrow = WholeLayer(&reader, from: inner * wideness, to: inner)
      else { return nil }
      layers.append(Layer(norm: norm, wide: wide, narrow: narrow))
    }
    guard let output = WholeLayer(&reader, from: inner, to: width), reader.isAtEnd else {
      return nil
    }
    self.width = width
    self.fingerprint = fingerprint
    self.inner = inner
    self.table = table
    self.positions = positions
    self.normOfWords = normOfWords
    self.attention = attention
    self.heads = heads
    self.joined = joined
    self.normOfText = normOfText
    self.layers = layers
    self.output = output
  }

  private static let mark = 0x4253_4531

  /// The numbers of a text, about -3 to 3 each.
  /// - Parameter words: the words of the text in order, folded as `Tokens` does.
  public func encode(_ words: [AskedWord]) -> [Float] {
    let words = words.prefix(mostWords)
    guard !words.isEmpty else { return [Float](repeating: 0, count: width) }
    var rows = [Float](repeating: 0, count: words.count * inner)
    for (index, word) in words.enumerated() {
      let keys = Piece.keys(of: [AskedWord(word.text, isUnfinished: word.isUnfinished)])
      table.add(keys, to: &rows, at: index * inner, divided: Float(keys.count).squareRoot())
    }
    for index in rows.indices { rows[index] += positions[index] }
    for index in words.indices { normOfWords.apply(to: &rows, at: index * inner) }
    attend(&rows, words.count)
    var text = [Float](repeating: 0, count: inner)
    for index in rows.indices { text[index % inner] += rows[index] / Float(words.count) }
    let pairs = zip(words, words.dropFirst()).map { Piece.key(ofPair: $0.text, $1.text) }
    table.add(pairs, to: &text, at: 0, divided: Float(pairs.count + 1).squareRoot())
    normOfText.apply(to: &text, at: 0)
    for layer in layers {
      var normal = text
      layer.norm.apply(to: &normal, at: 0)
      let wide = layer.wide.applied(to: normal).map { $0 / (1 + exp(-Self.bend * $0)) }
      for (index, value) in layer.narrow.applied(to: wide).enumerated() { text[index] += value }
    }
    return output.applied(to: text)
  }

  /// The Gaussian error linear unit, by a logistic function (D. Hendrycks and K. Gimpel, 2016).
  private static let bend: Float = 1.702

  /// Each word adds what it sees in the others.
  private func attend(_ rows: inout [Float], _ count: Int) {
    var seen: [Float] = []
    seen.reserveCapacity(count * inner * 3)
    for word in 0..<count {
      seen += attention.applied(to: Array(rows[word * inner..<(word + 1) * inner]))
    }
    let mixed = mix(seen, count)
    for word in 0..<count {
      let joined = joined.applied(to: Array(mixed[word * inner..<(word + 1) * inner]))
      for (place, value) in joined.enumerated() { rows[word * inner + place] += value }
    }
  }

  /// - Parameter seen: of each word what it asks for, what it is asked for by, and what it tells; of
  ///   each as many numbers as the encoder has inside, split among the heads.
  private func mix(_ seen: [Float], _ count: Int) -> [Float] {
    let size = inner / heads
    let scale = 1 / Float(size).squareRoot()
    var mixed = [Float](repeating: 0, count: count * inner)
    var likeness = [Float](repeating: 0, count: count)
    let seen = seen.span
    /// Of a word the numbers of one head: what it asks for (0), is asked for by (1), tells (2).
    func part(_ kind: Int, of word: Int, _ head: Int) -> Range<Int> {
      let start = (word * 3 + kind) * inner + head
      return start..<start + size
    }
    for head in stride(from: 0, to: inner, by: size) {
      for from in 0..<count {
        let asks = seen.extracting(part(0, of: from, head))
        for to in 0..<count {
          let isAsked = seen.extracting(part(1, of: to, head))
          var sum: Float = 0
          for index in asks.indices { sum += asks[index] * isAsked[index] }
          likeness[to] = sum * scale
        }
        let place = from * inner + head
        for (to, share) in Softmax.of(likeness).enumerated() {
          let tells = seen.extracting(part(2, of: to, head))
          for index in tells.indices { mixed[place + index] += share * tells[index] }
        }
      }
    }
    return mixed
  }
}
