/// How many colours the terminal numbers.
enum ColorDepth: CaseIterable {
  case none, eight, sixteen, full

  /// Terminals that take red-green-blue values in place of numbers keep only the first eight.
  init(colors: Int, areDirect: Bool) {
    switch colors {
    case ..<8: self = .none
    case 256... where !areDirect: self = .full
    case 16... where !areDirect: self = .sixteen
    default: self = .eight
    }
  }
}
