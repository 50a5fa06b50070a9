extension Unicode.Scalar {
  /// A terminal may obey it instead of showing it, or it turns the reading direction: in no guide, and
  /// in no draft of one. The end of a line, the tab and the soft hyphen are a matter of form.
  var isObeyed: Bool {
    switch properties.generalCategory {
    case .control: !["\n", "\r", "\t"].contains(self)
    case .format: self != "\u{AD}"
    case .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension String {
  var firstObeyed: Unicode.Scalar? { unicodeScalars.first(where: \.isObeyed) }
}

extension Finding {
  /// An escape or an entity has become a character that a terminal obeys.
  static func obeyed(_ scalar: Unicode.Scalar, in file: String, at place: Place) -> Finding {
    let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return Finding(
      .encoding, .error, file, place,
      "The character \(code) is obeyed by a terminal and not shown; take it out.")
  }
}
