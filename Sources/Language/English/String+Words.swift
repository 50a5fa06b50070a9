extension String {
  /// The words of a list that is written in plain letters; to find the characters of any text would take
  /// ten times as long, in every process that searches.
  var asciiWords: [String] {
    utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
  }
}
