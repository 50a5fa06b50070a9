/// The languages that something is known of; each has a folder here.
public enum Languages {
  /// BCP 47 tags.
  public static let known = ["en"]

  /// Whether a guide may be written in it; of "en-GB" only the language counts.
  public static func isKnown(_ tag: String) -> Bool {
    known.contains(String(tag.prefix { $0 != "-" }).lowercased())
  }
}
