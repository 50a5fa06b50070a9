import Education

/// Web pages.
enum HTMLReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    let opening = file.opening
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") { return true }
    return opening.hasPrefix("<")
      && ["<html", "<head", "<body", "<h1", "<h2", "<p>", "<p ", "<div", "<ul", "<table"]
        .contains { opening.contains($0) }
      // Markdown may begin with a picture or a box in HTML.
      && !MarkdownReader.recognises(file)
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let html = HTMLTree(file.text).root
    let head = html["head"]
    let body = html["body"] ?? html
    let main = Self.main(of: body)
    let flow = MarkupFlow([.element(main)])
    let named = (head.flatMap { Self.metadata(of: $0)["og:title"] } ?? head?["title"]?.oneLine)?
      .nonEmpty
    let tree = PartTree(flow.items, findsTitle: true, named: named)
    var document = Document(title: named ?? file.name)
    document.take(tree, named: named)
    document.language = (html.attributes["lang"] ?? body.attributes["lang"] ?? "").oneLine
    document.publication = Self.publication(of: head)
    document.readBody = { main.readText }
    var around = flow.leftOut
    if main.line != body.line || main.name != body.name { around += Self.around(main, in: body) }
    document.leaveOut(around, of: file)
    guard !document.isEmpty else { throw .empty(path: file.path) }
    return document
  }

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
