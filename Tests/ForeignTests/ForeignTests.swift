import Testing

@testable import Foreign

/// What libraries in C are given comes from outside: whatever it is, they end, and what comes out is a value.
@Suite("Libraries in C")
struct ForeignTests {
  private final class Outline: MarkupReceiver {
    var text = ""
    private var open: [String] = []
    /// After so many elements it wants no more.
    var most = Int.max

    func begin(_ name: String, attributes: [(name: String, value: String)], line: Int) -> Bool {
      open.append(name)
      text += "<\(name)" + attributes.map { " \($0)=\($1)" }.joined() + "@\(line)>"
      most -= 1
      return most >= 0
    }
    func add(_ words: String) { text += words }
    func end() { text += "</\(open.removeLast())>" }
  }

  private func xml(_ text: String) -> (outline: String, damage: String?) {
    let outline = Outline()
    let damage = XML.read(Array(text.utf8), to: outline)
    return (outline.text, damage.map { "\($0.line): \($0.reason)" })
  }

  private func html(_ text: String) -> String {
    let outline = Outline()
    HTML.read(text, to: outline)
    return outline.text
  }

  @Test("XML: elements, values in their order, texts, and where it stops being XML")
  func elements() {
    #expect(xml("<a z='1' b='2'>x<c/>\n</a>").outline == "<a z=1 b=2@1>x<c@1></c>\n</a>")
    #expect(xml("<a>\n<b></a>").damage == "2: mismatched tag")
    #expect(xml("").damage == "1: no element found")
    #expect(xml("<a>\u{0}</a>").damage != nil)
  }

  @Test("XML: entities that grow are refused, and none is fetched")
  func entities() {
    var bomb = "<!DOCTYPE a [<!ENTITY e0 '\(String(repeating: "x", count: 1_000))'>"
    for level in 1...9 {
      bomb += "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 10))'>"
    }
    let read = xml(bomb + "]><a>&e9;</a>")
    #expect(read.damage != nil && read.outline.utf8.count < 64 << 20)
    let outside = xml("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>")
    #expect(!outside.outline.contains("root"))
  }

  @Test("XML: who has enough ends it, also within an element")
  func enough() {
    let outline = Outline()
    outline.most = 2
    #expect(XML.read(Array("<a><b/><c><d/></c></a>".utf8), to: outline) != nil)
    #expect(outline.text.hasPrefix("<a@1><b@1></b><c@1>"))
    #expect(!outline.text.contains("<d"))
  }

  @Test("HTML: whatever it is becomes a tree, and each element that begins ends")
  func pages() {
    #expect(html("") == "<html@1><head@1></head><body@1></body></html>" || html("").isEmpty)
    #expect(html("<p class=a>x<!-- y --><b>z").contains("<p class=a@1>x<b@1>z</b></p>"))
    #expect(html("<svg><foreignObject><template>a").contains("a"))
    #expect(html("\u{0}<\u{0}a \u{0}=\u{0}>&#0;&#xFFFFFFFF;").contains("</html>"))
    let deep = html(String(repeating: "<div>", count: 5_000))
    #expect(deep.matches(of: /<div/).count == deep.matches(of: /<\/div/).count)
  }

  @Test("Markdown: a node holds its tree, whoever else lets go of it")
  func markdown() throws {
    var node: Markdown.Node?
    do {
      node = Markdown("a\n\n| b |\n|---|\n| c[^1] |\n\n[^1]: d", withTables: true).root?.firstChild
    }
    #expect(node?.kind == "paragraph" && node?.words == "a")
    #expect(node?.next?.kind == "table" && node?.next?.startLine == 3)
    #expect(node?.next?.next?.kind == "footnote_definition")
    #expect(node?.next?.next?.next == nil && node?.url == "" && node?.headingLevel == 0)
    #expect(Markdown("", withTables: true).root?.firstChild == nil)
    #expect(Markdown("| a |\n|---|", withTables: false).root?.firstChild?.kind == "paragraph")
    let deep = Markdown(String(repeating: "> ", count: 50_000) + "a", withTables: true)
    #expect(deep.root?.words == "a")
  }

  @Test("YAML: steps by their kinds and places, and nothing behind the end or an error")
  func yaml() throws {
    let events = try #require(YAMLEvents("a: 'b'\nc: [*d]"))
    var kinds: [YAMLEvents.Event.Kind] = []
    while kinds.last != .end(.stream) { kinds.append(try events.next().kind) }
    #expect(
      kinds == [
        .begin(.stream), .begin(.document), .begin(.mapping), .scalar("a", isQuoted: false),
        .scalar("b", isQuoted: true), .scalar("c", isQuoted: false), .begin(.sequence), .alias,
        .end(.sequence), .end(.mapping), .end(.document), .end(.stream),
      ])
    #expect(try events.next().kind == .end(.stream))
    let broken = try #require(YAMLEvents("a: [b\nc: d"))
    var problem: YAMLEvents.Problem?
    for _ in 0..<20 {
      do { _ = try broken.next() } catch { problem = error }
    }
    #expect(problem?.line == 1)
    #expect(try YAMLEvents("")?.next().kind == .begin(.stream))
  }

  @Test("LZ4: only what was packed is unpacked, with its own count and dictionary")
  func blocks() {
    let dictionary = Array("Do not stop baclofen suddenly. ".utf8)
    let blocks = LZ4(dictionary: dictionary)
    let value = Array("Do not stop baclofen suddenly. Do not stop baclofen suddenly.".utf8)
    let parts = blocks.packed(value, most: value.count)
    #expect(!parts.isEmpty && parts.count < value.count)
    #expect(LZ4.unpacked(parts.span, count: value.count, dictionary: dictionary) == value)
    #expect(LZ4.unpacked(parts.span, count: value.count + 1, dictionary: dictionary) == nil)
    #expect(LZ4.unpacked(parts.span, count: value.count - 1, dictionary: dictionary) == nil)
    #expect(LZ4.unpacked(parts.span.extracting(first: 1), count: 5, dictionary: dictionary) == nil)
    #expect(blocks.packed(value, most: 0) == [] && blocks.packed(value, most: 3) == [])
    // A number of letters from before the beginning of all.
    #expect(LZ4.unpacked([0x0F, 0xFF, 0xFF, 0xFF].span, count: 300, dictionary: []) == nil)
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let noise = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
        UInt8.random(in: 0...255, using: &dice)
      }
      _ = LZ4.unpacked(
        noise.span, count: Int.random(in: 1...400, using: &dice), dictionary: dictionary)
    }
  }
}
