import Education

/// Markdown (CommonMark and GitHub's tables, footnotes and alerts), with or without front matter.
enum MarkdownReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    let text = file.text.prefix(200_000)
    if text.hasPrefix("---\n"), FrontMatter(String(text)) != nil { return true }
    let lines = text.split(separator: "\n")
    return lines.contains { line in
      line.prefixMatch(of: /#{1,6} +\S/) != nil || line.prefixMatch(of: /> ?\[!\w+\]/) != nil
        || isBelowHeader(line) || MarkdownWords.hasLink(line)
        || line.contains(/\*\*\w[^*]*\*\*/)
    }
  }

  /// The line that tells a table: "|---|:--|". A pattern would try each of ten thousand spaces.
  private static func isBelowHeader(_ line: Substring) -> Bool {
    line.contains("|") && line.contains("---")
      && line.utf8.allSatisfy { belowHeader.contains($0) }
  }

  private static let belowHeader = Set("|:- \t\r".utf8)

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
