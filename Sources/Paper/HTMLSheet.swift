import Browsing
import Education

extension Sheet {
  /// The sheet as one HTML file that needs no other: to be shown, printed, or made into a PDF.
  /// - Parameters:
  ///   - language: BCP 47.
  ///   - isLarge: large print, 18 point (American Printing House for the Blind).
  public func html(language: String, sources: [Source], isLarge: Bool) -> String {
    var html = HTMLWriter(sources: sources)
    html.element("h1") { $0.text(title) }
    let end = isDense ? endOfColumns : parts.endIndex
    html.element("main") { for part in parts[..<end] { $0.add(part) } }
    for part in parts[end...] { html.add(part) }
    html.element("footer") { for line in imprint { $0.element("p") { $0.text(line) } } }
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLWriter.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(HTMLWriter.escaped(title))</title>
      <style>\(style(isLarge: isLarge))</style>
      </head>
      <body>
      \(html.html)</body>
      </html>
      """
  }

  /// Lines to write on, and the heading above them or above what a call does not reach, stand below both
  /// columns.
  private var endOfColumns: Int {
    var end = parts.firstIndex { if case .fields = $0 { true } else { false } } ?? parts.endIndex
    let last = parts[..<end].lastIndex { if case .heading = $0 { true } else { false } }
    if let heading = last,
      heading + 1 == end || parts[heading] == .heading(PaperWording.nobodyAnswers)
    {
      end = heading
    }
    return end
  }

  /// A4 and Letter both: margins, and nothing of a fixed height. Nothing is smaller than 10 point.
  private func style(isLarge: Bool) -> String {
    let size = isLarge ? 18 : isDense ? 10 : 12
    return """

      body { font: \(size)pt/1.4 Arial, "Liberation Sans", Helvetica, sans-serif; color: #000; background: #fff; max-width: 42em;
        margin: 0 auto; padding: 1em }
      h1 { font-size: 1.6em; margin: 0 0 .5em } h2 { font-size: 1.2em; margin: 1.2em 0 .3em }
      h3 { font-size: 1em; margin: 1em 0 .2em } p, ul, ol { margin: .3em 0 }
      h1, h2, h3 { break-after: avoid } li, .warning, .card, tr, .figure { break-inside: avoid }
      .figure { break-after: avoid }
      sup { font-size: max(.7em, 10pt); line-height: 0 }
      .warning { border: 2px solid #000; padding: .4em .8em; margin: .6em 0 }
      .title { font-weight: bold } .danger { border-width: 4px }
      table { border-collapse: collapse; width: 99.5% }
      thead { break-after: avoid }
      th, td { border: 1px solid #000; padding: .2em .4em; text-align: left; vertical-align: top }
      .grid td { height: 1.6em } .long td { height: 11pt; padding: 1px 4px; font-size: 10pt; line-height: 1.1 }
      .field { border-bottom: 1px solid #000; padding-top: .8em }
      .ticks { list-style: none; padding-left: 0 }
      .card { border: 1px dashed #000; width: 85mm; min-height: 54mm; padding: 3mm; font-size: 12pt;
        line-height: 1.35; box-sizing: border-box }
      .card p { margin: 0 } .line { border-bottom: 1px solid #000 }
      footer { border-top: 1px solid #000; margin-top: 2em; font-size: max(.8em, 10pt) }
      .outline { padding-left: 1.2em; text-indent: -1.2em } .depth1 { margin-left: 1.5em }
      .depth2 { margin-left: 3em } .depth3 { margin-left: 4.5em } .depth4 { margin-left: 6em }
      .depth5 { margin-left: 7.5em }
      @page { margin: 18mm } @media print { body { max-width: none; padding: 0 } }
      \(HTMLWriter.figureStyle)
      \(isDense ? Self.denseStyle : "") \(isDense && !isLarge ? Self.columnStyle : "")
      \(print == .close ? Self.closeStyle : "")
      """
  }

  /// On few pages as far as it goes: little between the lines.
  private static let denseStyle = """
    body { line-height: 1.06; max-width: 60em } table { break-inside: auto }
    h1 { font-size: 1.2em; margin: 0 0 .2em } h2 { font-size: 1.1em; margin: .4em 0 .1em }
    h3 { margin: .3em 0 .1em } p, ul, ol { margin: .1em 0 } ul, ol { padding-left: 1.1em }
    sup { vertical-align: baseline } th, td { padding: .05em .3em }
    .warning { padding: .1em .5em; margin: .3em 0 }
    .fields { columns: 3; margin-top: .3em } .field { break-inside: avoid; min-height: 2.2em;
      padding: 0; margin: 0 0 .2em } footer { margin-top: .4em } footer p { display: inline }
    @page { margin: 8mm }

    """

  private static let columnStyle = "main { columns: 2; column-gap: 7mm }"

  /// A4 and Letter each hold the action plan of the built-in guide on one page so. Bullets stand inside
  /// their lines: a browser cuts off what stands left of the first column.
  private static let closeStyle = """
    body { line-height: 1 } main { column-gap: 4mm } p, ul, ol { margin: 0 }
    ul { list-style: none; padding-left: 0 } ul > li { padding-left: .6em; text-indent: -.6em }
    ul > li::before { content: "• " } ol { padding-left: 1.1em } h1 { font-size: 1.05em; margin: 0 }
    h2 { font-size: 1em; margin: .15em 0 0 } .fields { margin-top: .1em }
    .field { min-height: 1.35em; margin: 0 } footer { margin-top: .1em } @page { margin: 5mm }

    """
}

/// The parts of a sheet, and the blocks of the guide on it.
extension HTMLWriter {
  fileprivate mutating func add(_ part: Sheet.Part) {
    switch part {
    case .heading(let words): element("h2") { $0.text(words) }
    case .blocks(let blocks): for block in blocks { add(block) }
    case .list(let items):
      element("ul") { for item in items { $0.element("li") { $0.text(item) } } }
    case .fields(let fields):
      add(fields: fields)
    case .grid(let columns, let rows):
      // A month has to stand on one page.
      element("table", class: rows.count > Self.rowsOfFortnight ? "grid long" : "grid") {
        $0.add(head: columns)
        for row in rows {
          $0.element("tr") {
            $0.element("td") { $0.text(row) }
            for _ in columns.dropFirst() { $0.element("td") { _ in } }
          }
        }
      }
    case .card(let card):
      element("div", class: "card") {
        $0.element("p", class: "title") { $0.text(card.title) }
        for line in card.front { $0.element("p") { $0.text(line) } }
      }
      element("div", class: "card") {
        for line in card.back { $0.add(lineOfCard: line) }
      }
    }
  }

  private static let rowsOfFortnight = 14

  /// What columns are called is printed again where a table goes on, and never without a row below it.
  private mutating func add(head names: [String]) {
    element("thead") {
      $0.element("tr") { for name in names { $0.element("th") { $0.text(name) } } }
    }
  }

  /// A line to write on is as long as the card is wide.
  private mutating func add(lineOfCard line: String) {
    let label = line.prefix { $0 != "_" }
    element("p", class: label == line ? nil : "line") { $0.text(String(label)) }
  }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(_, let text): element("h3") { $0.text(text) }
    case .paragraph(let statements): element("p") { $0.add(statements) }
    case .quotation(let statements): element("blockquote") { $0.add(statements) }
    case .list(let isOrdered, let items):
      element(isOrdered ? "ol" : "ul") {
        for item in items { $0.element("li") { $0.add(item) } }
      }
    case .outline(let items):
      for item in items {
        element("p", class: "outline depth\(min(item.depth, 5))") {
          if !item.marker.isEmpty { $0.text("\(item.marker) ") }
          $0.add(item.statements)
        }
      }
    case .table(let header, let rows):
      element("table") {
        if header.contains(where: { !$0.isEmpty }) {
          $0.add(head: header)
        }
        for row in rows {
          $0.element("tr") { for cell in row { $0.element("td") { $0.add(cell) } } }
        }
      }
    case .warning(let warning):
      element("div", class: "warning \(warning.level.rawValue)") {
        $0.element("p", class: "title") {
          $0.text("\(warning.level.signalWord): \(warning.title)")
        }
        for block in warning.blocks { $0.add(block) }
      }
    case .positions(let positions):
      element("h3") { $0.text(Wording.positionsTitle) }
      element("table") {
        $0.add(head: Wording.positionsHeader)
        for position in positions {
          $0.element("tr") {
            let name = $0.sources.first { $0.id == position.source }?.short ?? position.source
            $0.element("td") { $0.element("strong") { $0.text(name) } }
            $0.element("td") { $0.add(position.statements) }
          }
        }
      }
      element("p") { $0.text(Wording.positionsUse) }
    case .figure(let figure): add(figure)
    case .form(let form): add(form)
    case .menu: break
    }
  }
}
