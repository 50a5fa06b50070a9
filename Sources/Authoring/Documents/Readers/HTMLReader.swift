import Education
import Language

/// Web pages.
enum HTMLReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    let opening = file.opening
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") { return true }
    // A line of a template, or of whoever saved the page, may stand before it.
    if opening.split(separator: "\n").prefix(mostBefore).contains(where: {
      $0.hasPrefix("<!doctype html")
    }), opening.contains("<head") || opening.contains("<html") {
      return true
    }
    return opening.hasPrefix("<")
      && ["<html", "<head", "<body", "<h1", "<h2", "<p>", "<p ", "<div", "<ul", "<table"]
        .contains { opening.contains($0) }
      // Markdown may begin with a picture or a box in HTML.
      && !MarkdownReader.recognises(file)
  }

  private static let mostBefore = 6

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let html = HTMLTree(file.text.fromDoctype).root
    let head = html["head"]
    let body = html["body"] ?? html
    let main = Self.main(of: body)
    let flow = MarkupFlow([.element(main)])
    let titled = (head.flatMap { Self.metadata(of: $0)["og:title"] } ?? head?["title"]?.oneLine)?
      .nonEmpty
    let named = titled.flatMap {
      Self.names($0, insteadOf: main.all("h1").map(\.oneLine)) ? $0 : nil
    }
    let tree = PartTree(flow.items, findsTitle: true, named: named)
    var document = Document(title: named ?? file.name)
    document.take(tree, named: named)
    document.language = (html.attributes["lang"] ?? body.attributes["lang"] ?? "").oneLine
    document.publication = Self.publication(of: head)
    document.readBody = { main.readText }
    var around = flow.leftOut
    if main.line != body.line || main.name != body.name { around += Self.around(main, in: body) }
    document.leaveOut(around, of: file)
    let pictures = main.all("img").filter(\.isWordless)
    document.leaveOut(pictures: pictures.count, at: pictures.first?.line ?? 1, of: file)
    guard !document.isEmpty else { throw .empty(path: file.path) }
    return document
  }

  /// A name beside the text tells more than its only heading: pages are called "Home" on every site, and by
  /// whom they are published where the heading names the medicine.
  private static func names(_ title: String, insteadOf headings: [String]) -> Bool {
    guard headings.count == 1, let heading = headings[0].nonEmpty else { return true }
    func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let first = words(title).first ?? ""
    if wordsOfAnyPage.contains(first) { return false }
    return !words(heading).contains(where: MedicineName.isName)
      || words(title).contains(where: MedicineName.isName)
  }

  private static let wordsOfAnyPage: Set = [
    "home", "homepage", "index", "welcome", "untitled", "start", "main",
  ]

  /// What the page itself names as its main part, without what surrounds it on every page of a site.
  private static func main(of body: MarkupElement) -> MarkupElement {
    if let main = body.first("main") { return main }
    let articles = body.all("article")
    if articles.count == 1, articles[0].text.utf8.count * 2 > body.readText.utf8.count {
      return articles[0]
    }
    return body
  }

  /// The elements with words that stand beside the main part.
  private static func around(_ main: MarkupElement, in element: MarkupElement) -> [MarkupElement] {
    element.elements.flatMap { child -> [MarkupElement] in
      if child.name == main.name, child.line == main.line { return [] }
      if child.first(main.name) != nil { return around(main, in: child) }
      return child.readText.contains(where: \.isLetter) ? [child] : []
    }
  }

  private static func metadata(of head: MarkupElement) -> [String: String] {
    var values: [String: String] = [:]
    for meta in head.all("meta") {
      let name = meta.attributes["name"] ?? meta.attributes["property"] ?? ""
      if let content = meta.attributes["content"]?.oneLine, !content.isEmpty {
        values[name.lowercased()] = content
      }
    }
    return values
  }

  private static func publication(of head: MarkupElement?) -> Publication {
    let values = head.map(metadata) ?? [:]
    func first(_ names: [String]) -> String { names.compactMap { values[$0] }.first ?? "" }
    return Publication(
      publisher: first([
        "dcterms.publisher", "dc.publisher", "citation_publisher", "og:site_name", "publisher",
        "author",
      ]),
      date: first([
        "dcterms.modified", "dc.date.modified", "article:modified_time", "last-modified",
        "dcterms.issued", "dc.date", "article:published_time", "date",
      ]).isoDay,
      version: first(["dcterms.hasversion", "version"]))
  }
}

extension MarkupElement {
  /// A picture in whose place no words stand; one of a single point is none.
  fileprivate var isWordless: Bool {
    attributes["alt"]?.contains(where: \.isLetter) != true && attributes["width"] != "1"
  }
}

extension String {
  /// Without what stands before the line that says that this is HTML.
  fileprivate var fromDoctype: String {
    let marks = utf8.prefix(1 << 12)
    guard
      let start = Substring(marks).firstRange(of: "<!DOCTYPE html")
        ?? Substring(marks).firstRange(of: "<!doctype html")
    else { return self }
    let before = self[..<start.lowerBound]
    // Lines are counted on.
    return String(repeating: "\n", count: before.count { $0 == "\n" }) + self[start.lowerBound...]
  }
}
