import Education

/// Markdown (CommonMark and GitHub's tables, footnotes and alerts), with or without front matter.
enum MarkdownReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    let start = file.text.utf8.prefix(200_000)
    if start.starts(with: "---\n".utf8), FrontMatter(String(decoding: start, as: UTF8.self)) != nil
    {
      return true
    }
    return start.split(separator: UInt8(ascii: "\n")).contains { line in
      isHeading(line) || isAlert(line) || isBelowHeader(line) || MarkdownWords.hasLink(line)
        || hasBold(line)
    }
  }

  /// "## Words".
  private static func isHeading(_ line: Substring.UTF8View) -> Bool {
    let words = line.drop { $0 == UInt8(ascii: "#") }
    let marks = line.count - words.count
    guard 1...6 ~= marks, words.first == UInt8(ascii: " ") else { return false }
    return words.contains { !$0.isASCIISpace }
  }

  /// "> [!NOTE]".
  private static func isAlert(_ line: Substring.UTF8View) -> Bool {
    guard line.first == UInt8(ascii: ">") else { return false }
    var rest = line.dropFirst()
    if rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    guard rest.starts(with: "[!".utf8) else { return false }
    let name = rest.dropFirst(2)
    let end = name.drop { isOfWord($0) }
    return end.first == UInt8(ascii: "]") && end.startIndex > name.startIndex
  }

  /// "**words**", which begin with a letter or a figure.
  private static func hasBold(_ line: Substring.UTF8View) -> Bool {
    let star = UInt8(ascii: "*")
    var rest = line
    while let first = rest.firstIndex(of: star) {
      let marks = rest[first...].prefix { $0 == star }
      let words = rest[marks.endIndex...].prefix { $0 != star }
      rest = rest[words.endIndex...]
      if marks.count >= 2, words.first.map(isOfWord) == true, rest.starts(with: "**".utf8) {
        return true
      }
    }
    return false
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// The line that tells a table: "|---|:--|". A pattern would try each of ten thousand spaces.
  private static func isBelowHeader(_ line: Substring.UTF8View) -> Bool {
    var dashes = 0
    var (hasBar, hasRule) = (false, false)
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"):
        dashes += 1
        hasRule = hasRule || dashes == 3
        continue
      case UInt8(ascii: "|"): hasBar = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return false
      }
      dashes = 0
    }
    return hasBar && hasRule
  }

  /// Of many short items cmark makes a hundred times as much.
  static let mostBytes = 1 << 20
  /// Nobody writes as much before a text.
  private static let longestFrontMatter = 1 << 15

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    try file.hasAtMost(mostBytes)
    var front = FrontMatter(file.text)
    let isEndless = (front?.yaml.utf8.count ?? 0) > longestFrontMatter
    if isEndless { front?.yaml = "" }
    let text = front?.body ?? file.text
    let flow = MarkdownFlow(
      MarkdownNode.document(text),
      source: text.split(separator: "\n", omittingEmptySubsequences: false))
    let tree = PartTree(flow.items, findsTitle: true)
    // Front matter that cannot be read says nothing of the document.
    let about = front.flatMap { try? YAMLParser.root(of: $0.yaml)?.mapping } ?? []
    func value(_ names: [String]) -> String {
      names.compactMap { name in
        about.first { $0.key.string == name }?.value.string?.oneLine
      }.first ?? ""
    }
    var document = Document(title: file.name)
    document.take(tree)
    if let title = value(["title"]).nonEmpty, title != document.title {
      if document.title != file.name {
        document.opening.insert(.heading(level: 2, text: document.title), at: 0)
      }
      document.title = title
    }
    if let summary = value(["main", "description", "summary", "abstract"]).nonEmpty {
      document.opening.insert(.paragraph([.quoted(summary)]), at: 0)
    }
    document.language = value(["language", "lang"])
    document.publication = Publication(
      publisher: value(["publisher", "author", "organization"]),
      date: value(["date", "updated", "written", "last_updated"]).isoDay,
      version: value(["version"]))
    document.readBody = { MarkdownWords.of(text) }
    document.bodyHoldsTold = true
    document.leaveOut(flow.leftOut, of: file)
    document.leaveOut(pictures: flow.pictures, at: 1, of: file)
    if isEndless {
      document.findings.append(
        Finding(
          path: file.path, severity: .warning,
          message: "The front matter has more than \(longestFrontMatter >> 10) kB and is left out; "
            + "write what is to be read below the second ---.", rule: .leftOut))
    }
    let known = [
      "title", "language", "lang", "publisher", "author", "organization", "date", "updated",
      "written", "last_updated", "version", "main", "description", "summary", "abstract",
    ]
    let unread = about.compactMap { key, _ in key.string }.filter { !known.contains($0) }
    if !unread.isEmpty {
      document.findings.append(
        Finding(
          path: file.path, severity: .warning,
          message:
            "What stands in the front matter under \(unread.joined(separator: ", ")) is left "
            + "out; write it below the second --- to have it read.", rule: .leftOut))
    }
    guard !document.isEmpty else { throw .empty(path: file.path) }
    return document
  }
}
