import Screen

/// Something on the screen that can be pointed at.
enum Pointed {
  case titleBar
  /// What the footer says of a key.
  case key(Key)
  case answer(line: Int)
  case word
  case topic(line: Int)
  /// Something on the page that Enter opens.
  case stop(Int)
  case page
}
