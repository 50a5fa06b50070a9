extension String {
  /// The day of a date with a time: "2024-05-01T10:00:00Z" and "20240501" are "2024-05-01"; what is
  /// no such date stays as it is.
  var isoDay: String {
    if let match = prefixMatch(of: /(\d{4})-(\d{2})-(\d{2})/) { return String(match.0) }
    if let match = prefixMatch(of: /(\d{4})(\d{2})(\d{2})/) {
      return "\(match.1)-\(match.2)-\(match.3)"
    }
    return self
  }
}
