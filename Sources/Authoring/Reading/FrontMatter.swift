/// A Markdown file cut into its front matter and its body.
struct FrontMatter {
  var yaml: String
  /// The body with an empty line for each line of the front matter, so that lines keep their number.
  var body: String

  /// `nil` when the file does not begin with YAML between two `---` lines.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Spaces behind the dashes are not seen in an editor.
    func isDelimiter(_ line: Substring) -> Bool {
      line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
    guard let first = lines.first, isDelimiter(first),
      let end = lines.dropFirst().firstIndex(where: isDelimiter)
    else { return nil }
    yaml = lines[1..<end].joined(separator: "\n")
    body = String(repeating: "\n", count: end + 1) + lines[(end + 1)...].joined(separator: "\n")
  }
}
