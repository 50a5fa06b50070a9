import Foundation
enum Knob {
  nonisolated(unsafe) static var values: [String: Double] = [:]
  static func v(_ name: String, _ d: Double) -> Double {
    if let x = values[name] { return x }
    let x = ProcessInfo.processInfo.environment["K_" + name].flatMap(Double.init) ?? d
    values[name] = x
    return x
  }
}
