/// What is called with every input. It may refuse the input, and nothing else: a trap, a leak, ten seconds
/// or 2 GB of memory is a fault.
struct FuzzTarget: Sendable {
  typealias Run = ([UInt8]) -> Void

  var name: String
  /// Makes, once, what every input needs.
  var prepare: @Sendable () throws -> Run

  static var all: [FuzzTarget] {
    pages + documents + libraries
      + [
        FuzzTarget(name: "query", prepare: query), FuzzTarget(name: "keys", prepare: keys),
        FuzzTarget(name: "use", prepare: use),
      ]
  }
}
