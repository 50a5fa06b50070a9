import Bytes

/// Time that only goes on, to tell how quickly keys follow each other.
enum Clock {
  static var milliseconds: Int { System.milliseconds }
}

/// The day, in the form that a guide's dates have.
enum Today {
  static var date: String {
    let (year, month, day) = System.date
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}
