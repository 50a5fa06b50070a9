/// What is made when it is needed first, in a round that does not count.
final class Kept<Value> {
  private let make: () throws -> Value
  private var value: Value?

  init(_ make: @escaping () throws -> Value) { self.make = make }

  func get() throws -> Value {
    if let value { return value }
    let made = try make()
    value = made
    return made
  }
}
