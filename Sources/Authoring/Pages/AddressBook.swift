import Education

/// Where links can lead: pages, terms and warnings, by the way they are written.
struct AddressBook: Sendable {
  private var pages: [String: String] = [:]
  private var terms: [String: Target] = [:]
  private var warnings: [Target: (page: Page, alert: Alert)] = [:]
  /// Titles of pages and words by node id.
  private(set) var titles: [String: String] = [:]

  init(_ manuscript: Manuscript) {
    for page in manuscript.pages {
      pages[page.path] = page.id
      titles[page.id] = page.title.text
      for (alert, _) in page.alerts { warnings[page.warningID(alert)] = (page, alert) }
    }
    for term in manuscript.terms {
      titles[term.id] = term.word.text
      for name in term.names where terms[name.slug] == nil {
        terms[name.slug] = Target(term.id)
      }
    }
    // A word's own entry goes before another word's form.
    for term in manuscript.terms { terms[term.word.text.slug] = Target(term.id) }
  }

  /// The node or warning that a link on the page at `path` leads to.
  func target(of link: String, from path: String) -> Target? {
    if link.hasPrefix("term:") { return term(String(link.dropFirst(5))) }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].isEmpty ? path : Self.join(path, String(parts[0]))
    guard let file, let page = pages[file] else { return nil }
    guard parts.count == 2 else { return Target(page) }
    let id = Target(node: page, fragment: String(parts[1]))
    return warnings[id] == nil ? nil : id
  }

  /// What a `see:` of the glossary leads to: another word, or a file as seen from a content folder
  /// or from the top.
  func target(seeing link: String) -> Target? {
    let path = link.trimmingPrefix(/(\.\.\/)+/)
    return term(link) ?? target(of: String(path), from: TermSheet.path)
  }

  func term(_ word: String) -> Target? { terms[word.slug] }

  func warning(_ id: Target) -> (page: Page, alert: Alert)? { warnings[id] }

  /// The path below the content folder of a link that is relative to a file; `nil` above the folder.
  static func join(_ file: String, _ link: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
