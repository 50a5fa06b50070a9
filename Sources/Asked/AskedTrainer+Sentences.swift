import Dispatch
import Synchronization

/// What is learned from the numbers of a sentence encoder, on as many cores as there are.
extension AskedTrainer {
  /// The same learned from the numbers of an encoder.
  func sentences(_ encoder: SentenceEncoder) -> DenseTable {
    let numbers = numbers(of: encoder)
    // The classes take as long as all verdicts, so that each has a core.
    let count = 1 + AskedVerdict.allCases.count
    let parts = Mutex([DenseTable.Part?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let learned =
        part == 0
        ? classesLearned(from: numbers, encoder.width)
        : verdictLearned(AskedVerdict.allCases[part - 1], from: numbers, encoder.width)
      parts.withLock { $0[part] = learned }
    }
    let learned = parts.withLock { $0.compactMap(\.self) }
    return DenseTable(of: encoder, classes: learned[0], verdicts: Array(learned.dropFirst()))
  }

  /// The numbers of all examples, one behind the other.
  private func numbers(of encoder: SentenceEncoder) -> [Float] {
    let step = Self.encodedAtOnce
    let count = (examples.count + step - 1) / step
    let parts = Mutex([[Float]](repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      var numbers: [Float] = []
      for example in examples[part * step..<min((part + 1) * step, examples.count)] {
        numbers += encoder.encode(example.words)
      }
      parts.withLock { $0[part] = numbers }
    }
    return parts.withLock { Array($0.joined()) }
  }

  private static var encodedAtOnce: Int { 1_000 }

  private func classesLearned(from numbers: [Float], _ width: Int) -> DenseTable.Part {
    let learned = DenseTrainer(width: width, numbers: numbers, seeds: seeds).learned(
      examples.map { ($0.label, $0.weight) },
      classes: classes.map { Piece.key(ofWord: $0.name) })
    return DenseTable.Part(hidden: learned.hidden, output: learned.output)
  }

  /// A verdict is two classes: no and yes.
  private func verdictLearned(
    _ verdict: AskedVerdict, from numbers: [Float], _ width: Int
  ) -> DenseTable.Part {
    let truths = classes.map { verdict.holds(for: $0.role) }
    let trainer = DenseTrainer(width: width, numbers: numbers, seeds: seeds, settings: .ofVerdicts)
    let learned = trainer.learned(
      examples.map { example in
        truths[example.label].map { ($0 ? 1 : 0, example.weight) }
      }, classes: [0, 1])
    return DenseTable.Part(hidden: learned.hidden, output: learned.output)
  }
}
