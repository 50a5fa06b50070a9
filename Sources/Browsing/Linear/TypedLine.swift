extension String {
  /// The line without what arrow keys and the like put into it: a terminal that only prints sends
  /// them as escape sequences (ECMA-48, 5.4), and none may be written back.
  var withoutControls: String {
    let sequence = /\u{1B}(?:[\[O][0-9;?]*[@-~]?)?/
    let text = replacing(sequence, with: "").unicodeScalars.filter {
      $0.properties.generalCategory != .control || $0.properties.isWhitespace
    }
    return String(String.UnicodeScalarView(text)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
