import Language
import SQLite

/// How near a query is to what the entries of a guide say, that nobody taught how people ask: by the numbers
/// of the sentence encoder, whatever the words.
struct MeaningStage {
  /// The cosine of the angle between a query and a text, -1 to 1.
  struct Likeness: Equatable {
    var title = 0.0
    /// Of the line that is nearest, or of the title.
    var line = 0.0
    /// Of the way to ask that is nearest; -1 without any.
    var asked = -1.0

    /// The two tell as much.
    var both: Double { (title + line) / 2 }

    /// A way to ask leads to its entry as its title does.
    var withWays: Likeness { Likeness(title: max(title, asked), line: max(line, asked)) }

    /// That anything answers a way to ask tells a little less, for "can i take it with xanax" is near "can my
    /// dog take it".
    var answering: Likeness {
      let asked = asked * Tuning.answeringByWay
      return Likeness(title: max(title, asked), line: max(line, asked))
    }
  }

  /// By the ordinals of the entries; empty where no meanings are kept.
  private(set) var likenesses: [Int: Likeness] = [:]
  private var least = 0.0

  init() {}

  init(_ words: [String], by reader: MeaningReader?, in db: Database) throws {
    // Of what is no word the encoder makes numbers as well, and they mean nothing.
    guard let reader, words.contains(where: EnglishWords.contains) else { return }
    least = words.count == 1 ? Tuning.leastLikeness.ofWord : Tuning.leastLikeness.ofText
    let query = reader.numbers(of: words)
    let all = try db.rows("SELECT ordinal, asked, texts FROM meaning") { row in
      (
        try row.number(0),
        try row.withBytes(2, most: EntryMeaning.mostTexts * query.count) {
          try Self.likeness(of: query, to: $0, asked: row.number(1))
        }
      )
    }
    likenesses = Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  /// The entries that are nearest.
  func nearest(_ most: Int) -> [Int] {
    likenesses.filter { max($0.value.line, $0.value.asked) >= least }.sorted {
      ($0.value.withWays.both, -$0.key) > ($1.value.withWays.both, -$1.key)
    }.prefix(most)
      .map(\.key)
  }

  /// Of a page the part stands first that is nearest by its words and its meaning.
  func joined(with ranked: [Ranking.Candidate]) -> [Ranking.Candidate] {
    guard !likenesses.isEmpty else { return ranked }
    func nearness(_ candidate: Ranking.Candidate) -> Double {
      candidate.score + (likenesses[candidate.ordinal]?.withWays.both ?? 0)
    }
    return ranked.sorted { (nearness($0), -$0.ordinal) > (nearness($1), -$1.ordinal) }
  }

  private static func likeness(
    of query: [Float], to stored: Span<UInt8>, asked: Int
  ) throws -> Likeness {
    guard asked > 0, stored.count % query.count == 0, asked <= stored.count / query.count else {
      throw ByteReader.Damaged()
    }
    var likeness = Likeness()
    for (place, start) in stride(from: 0, to: stored.count, by: query.count).enumerated() {
      let line = stored.extracting(start..<start + query.count)
      var sum: Float = 0
      for index in query.indices {
        sum += query[index] * Float(Int8(bitPattern: line[index]))
      }
      let cosine = Double(sum / 127)
      switch place {
      case 0: likeness = Likeness(title: cosine, line: cosine)
      case ..<asked: likeness.asked = max(likeness.asked, cosine)
      default: likeness.line = max(likeness.line, cosine)
      }
    }
    return likeness
  }
}
