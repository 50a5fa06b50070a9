/// Documents put together at random, the same for the same seed, whose every word is known.
struct WrittenDocument {
  private(set) var words: [String] = []
  /// Words that no reader of the document is meant to see: menus, scripts, what is said twice.
  private(set) var besides: Set<String> = []
  private var state: UInt64
  private var notes: [String] = []

  init(seed: UInt64) { state = seed }

  // MARK: Chance

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func some(_ most: Int) -> Range<Int> { 0..<(1 + number(below: most)) }

  /// A word that stands nowhere else.
  private mutating func word() -> String {
    let (consonants, vowels) = (Array("bdfgklmnprst"), Array("aeiou"))
    var (rest, word) = (words.count, "z")
    repeat {
      word += String(consonants[rest % 12]) + String(vowels[rest / 12 % 5])
      rest /= 60
    } while rest > 0
    words.append(word)
    return word
  }

  private mutating func beside() -> String {
    let word = word()
    besides.insert(word)
    return word
  }

  private mutating func sentence() -> String {
    var text = word().capitalized
    for _ in some(5) { text += " " + word() }
    return text
  }

  // MARK: Markdown

  mutating func markdown() -> String {
    var text = number(below: 2) == 0 ? "# \(sentence())\n\n" : ""
    for _ in some(8) { text += markdownBlock(depth: 0) + "\n\n" }
    for (place, note) in notes.enumerated() { text += "[^n\(place)]: \(note)\n\n" }
    return text
  }

  private mutating func markdownLine() -> String {
    var text = sentence()
    for _ in some(3) {
      text += " "
      switch number(below: 12) {
      case 0: text += "**\(word())**"
      case 1: text += "*\(word()) \(word())*"
      case 2: text += "[\(word())](http://example.org/x \"title\")"
      case 3: text += "`\(word())`"
      case 4: text += "<b>\(word())</b>"
      case 5: text += "![\(word())](x.png)"
      case 6: text += "http://example.org/\(word())"
      case 7: text += "<http://example.org/\(word())>"
      case 8: text += "\\[\(word())\\]"
      case 9: text += "[\(word())][nowhere]"
      case 10:
        notes.append(sentence())
        text += "\(word())[^n\(notes.count - 1)]"
      default: text += "[\(word())](a)[\(word())](b)"
      }
    }
    return text
  }

  private mutating func markdownBlock(depth: Int) -> String {
    switch number(below: depth > 3 ? 3 : 13) {
    case 0, 1: return markdownLine()
    case 2: return markdownLine() + "\\\n" + markdownLine()
    case 3: return String(repeating: "#", count: 1 + number(below: 6)) + " " + markdownLine()
    case 4: return "\(sentence())\n---"
    case 5: return markdownList(depth: depth)
    case 6: return markdownBlock(depth: depth + 1).prefixingLines("> ")
    case 7: return "> [!WARNING]\n> \(markdownLine())\n>\n> - \(sentence())"
    case 8:
      var rows = "| \(sentence()) | \(word()) |\n|--|:-:|"
      for _ in some(3) {
        rows += "\n| \(word()) | **\(word())** |" + (number(below: 2) == 0 ? " \(word()) |" : "")
      }
      return rows
    case 9: return "```\n\(sentence())\n  \(word())  \(word())\n```"
    case 10: return "<div class=\"x\">\n\(sentence()) <i>\(word())</i>\n</div>"
    case 11: return "<details><summary>\(sentence())?</summary>\n\n\(markdownLine())\n\n</details>"
    default: return "    \(sentence())"
    }
  }

  private mutating func markdownList(depth: Int) -> String {
    let mark = ["-", "*", "1.", "7."][number(below: 4)]
    let space = String(repeating: " ", count: mark.count + 1)
    return some(3).map { _ in
      var item = "\(mark) \(markdownLine())"
      if number(below: 3) == 0 {
        item += "\n\n" + markdownBlock(depth: depth + 2).prefixingLines(space)
      }
      return item
    }.joined(separator: "\n")
  }

  /// Items that stand in each other, each a word.
  mutating func deepList(_ depth: Int) -> String {
    "# \(sentence())\n\n"
      + (0..<depth).map { String(repeating: "  ", count: $0) + "- \(word())" }
      .joined(separator: "\n")
  }

  // MARK: HTML

  mutating func html() -> String {
    var body = ""
    for _ in some(8) { body += htmlBlock(depth: 0) + "\n" }
    return """
      <!DOCTYPE html><html lang="en"><head><title>\(sentence())</title></head><body>
      <nav><a href="/">\(beside())</a></nav><script>var \(beside()) = 1;</script>
      \(body)</body></html>
      """
  }

  private mutating func htmlLine() -> String {
    var text = sentence()
    for _ in some(3) {
      let tag = ["b", "i", "a", "sup", "sub", "span", "code", "u", "del", "q", "x-y"][
        number(below: 11)]
      text += " <\(tag) class=\"n\">\(word())</\(tag)>"
      if number(below: 5) == 0 { text += "<br>\(word())" }
    }
    return text
  }

  private mutating func htmlBlock(depth: Int) -> String {
    switch number(below: depth > 4 ? 2 : 14) {
    case 0: return "<p>\(htmlLine())</p>"
    case 1: return " \(htmlLine()) "
    case 2:
      let level = 1 + number(below: 6)
      return "<h\(level) id=\"\(level)\">\(htmlLine())</h\(level)>"
    case 3: return htmlList(depth: depth)
    case 4: return "<div class=\"alert\">\(htmlBlock(depth: depth + 1))</div>"
    case 5: return "<section>\(htmlBlock(depth: depth + 1))\(htmlBlock(depth: depth + 1))</section>"
    case 6: return "<blockquote>\(htmlBlock(depth: depth + 1))</blockquote>"
    case 7: return htmlTable(depth: depth)
    case 8: return "<dl><dt>\(htmlLine())</dt><dd>\(htmlBlock(depth: depth + 1))</dd></dl>"
    case 9: return "<pre>\(sentence())\n  \(word())</pre>"
    case 10:
      return "<details><summary>\(sentence())</summary>\(htmlBlock(depth: depth + 1))</details>"
    case 11: return "<figure><img alt=\"\(word())\"><figcaption>\(htmlLine())</figcaption></figure>"
    case 12: return "<p><strong>\(sentence())</strong></p><select><option>\(beside())</select>"
    default: return "<h2><button aria-expanded=\"true\">\(sentence())</button></h2>"
    }
  }

  private mutating func htmlList(depth: Int) -> String {
    let tag = ["ul", "ol", "ol start=4", "ol type=a"][number(below: 4)]
    let items = some(3).map { _ in
      "<li>\(htmlLine())" + (number(below: 3) == 0 ? htmlBlock(depth: depth + 2) : "") + "</li>"
    }
    let stray = number(below: 4) == 0 ? word() : ""
    return "<\(tag)>\(stray)\(items.joined())</\(tag.prefix(2))>"
  }

  private mutating func htmlTable(depth: Int) -> String {
    var rows = "<thead><tr><th>\(word())</th><th colspan=2>\(word())</th></tr></thead>"
    for _ in some(3) {
      rows += "<tr><td rowspan=\(1 + number(below: 3))>\(htmlLine())</td>"
      for _ in some(3) { rows += "<td>\(htmlBlock(depth: depth + 3))</td>" }
      rows += "</tr>"
    }
    return
      "<table><caption>\(sentence())</caption>\(rows)<tfoot><tr><td>\(word())</td></tr></tfoot></table>"
  }

  // MARK: Plain text

  mutating func text() -> String {
    var text = sentence() + "\n\n"
    for _ in some(10) {
      switch number(below: 10) {
      case 0: text += sentence()
      case 1: text += "\(sentence())\n======"
      case 2: text += "\(1 + number(below: 9)). \(sentence())"
      case 3: text += "Q\(1 + number(below: 9)). \(sentence())?\n\(sentence())."
      case 4: text += some(4).map { _ in "\(sentence())\n\(word())" }.joined(separator: " ") + "."
      case 5:
        text += some(4).map { _ in "  • \(sentence())\n    - \(word())" }.joined(separator: "\n")
      case 6:
        text += some(3).map { _ in "\(word())        \(word())    \(word())" }.joined(
          separator: "\n")
      case 7: text += "\u{0C}\(sentence()).\t\(word())"
      case 8: text += "WARNING: \(sentence())."
      default: text += some(4).map { "\($0 + 1)) \(sentence())" }.joined(separator: "\n")
      }
      text += "\n\n"
    }
    return text
  }

  // MARK: XML

  mutating func drugLabel() -> String {
    """
    <?xml version="1.0"?><document xmlns="urn:hl7-org:v3"><title>\(sentence())</title>
    <component><structuredBody>\(some(4).map { _ in section(depth: 0) }.joined())
    </structuredBody></component></document>
    """
  }

  private mutating func section(depth: Int) -> String {
    let code = ["34066-1", "42229-5", "34067-9", "43685-7", "42231-1", "51945-4"][number(below: 6)]
    let title = number(below: 4) == 0 ? "" : "<title>\(sentence())</title>"
    let inner = depth < 4 && number(below: 2) == 0 ? section(depth: depth + 1) : ""
    let excerpt =
      number(below: 5) == 0
      ? "<excerpt><highlight><text><paragraph>\(beside())</paragraph></text></highlight></excerpt>"
      : ""
    return """
      <component><section><code code="\(code)"/>\(title)<text>\(narrative(depth: 0))</text>
      \(excerpt)\(inner)</section></component>
      """
  }

  private mutating func narrative(depth: Int) -> String {
    some(3).map { _ in
      switch number(below: depth > 2 ? 2 : 6) {
      case 0:
        return
          "<paragraph>\(sentence()) <content styleCode=\"bold\">\(word())</content></paragraph>"
      case 1:
        return
          "<paragraph>\(word())<footnote>\(sentence())</footnote><sup>\(word())</sup></paragraph>"
      case 2:
        return "<list listType=\"ordered\"><item><caption>\(word())</caption>\(sentence())</item>"
          + "<item>\(sentence())\(narrative(depth: depth + 2))</item></list>"
      case 3:
        return
          "<table><caption>\(word())</caption><tbody><tr><td>\(narrative(depth: depth + 3))</td>"
          + "<td>\(word())</td></tr><tr><td>\(word())</td></tr></tbody></table>"
      case 4:
        return "<paragraph><content styleCode=\"underline\">\(sentence())</content></paragraph>"
      default: return " \(sentence())<br/>\(word()) "
      }
    }.joined()
  }

  mutating func electronicLeaflet() -> String {
    """
    <?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"><entry><resource><Composition>
    <title value="\(sentence())"/>\(some(4).map { _ in leafletSection(depth: 0) }.joined())
    </Composition></resource></entry></Bundle>
    """
  }

  private mutating func leafletSection(depth: Int) -> String {
    let title = number(below: 4) == 0 ? "" : "<title value=\"\(sentence())\"/>"
    let inner = depth < 4 && number(below: 2) == 0 ? leafletSection(depth: depth + 1) : ""
    return """
      <section>\(title)<text><div><p>\(sentence()) <b>\(word())</b></p><ul><li>\(sentence())
      <ul><li>\(word())</li></ul></li></ul><h3>\(sentence())</h3>\(word())</div></text>\(inner)</section>
      """
  }

  mutating func questionFile() -> String {
    """
    <?xml version="1.0"?><Document><Focus>\(sentence())</Focus><QAPairs>
    \(some(5).map { _ in
      "<QAPair><Question>\(sentence())?</Question><Answer>\(text())</Answer></QAPair>"
    }.joined())</QAPairs></Document>
    """.replacing("\u{0C}", with: "\n")
  }

  mutating func otherXML() -> String {
    "<?xml version=\"1.0\"?><root>\(some(4).map { _ in element(depth: 0) }.joined())</root>"
  }

  private mutating func element(depth: Int) -> String {
    let name = ["p", "nav", "script", "title", "table", "item", "head"][number(below: 7)]
    let inner = depth < 5 && number(below: 2) == 0 ? element(depth: depth + 1) : ""
    return
      "<\(name) kind=\"x\">\(sentence())\(inner)</\(name)>\(number(below: 2) == 0 ? word() : "")"
  }
}

extension String {
  fileprivate func prefixingLines(_ prefix: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { prefix + $0 }
      .joined(separator: "\n")
  }
}
