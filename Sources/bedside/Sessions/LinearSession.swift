import Browsing
import Bytes
import Glibc
import GuideStore
import Terminal

/// Linear mode on standard input and output. The terminal keeps its own line editing and echo, and
/// its modes are never touched, so there is nothing to restore.
struct LinearSession {
  let shelf: Shelf
  let settings: Settings
  /// Many people use the terminal.
  var kiosk: Kiosk?
  /// Seconds without a line after which it ends there.
  var idleEnd: Int?
  /// What is read first, where something is named on the command line.
  var start: SessionStart?

  func run() throws {
    LineSignals.endWithLine()
    var reader = try LinearBrowser(
      shelf: shelf, rows: rows, width: settings.textWidth, glyphs: settings.printedGlyphs,
      today: Today.date, kiosk: kiosk)
    if case .topic(let guide, let node) = start {
      try Output.write(reader.start(atTopic: node.id, in: guide.place))
    } else {
      try Output.write(reader.start())
    }
    // While the first page is read, so that the first question need not wait.
    if isatty(STDIN_FILENO) == 1 || start != nil { try shelf.library(0).learnLesson() }
    if case .question(let words) = start {
      try Output.write("\(words)\n" + reader.receive(line: words))
    }
    while !reader.isDone {
      if let idleEnd {
        LineSignals.end(afterIdle: idleEnd, notice: 20, saying: Wording.linearIdleWarning)
      }
      let line = readLine()
      // A terminal shows the line's end as it is typed; after a pipe, or Ctrl-D, nobody has.
      if line == nil || isatty(STDIN_FILENO) == 0 { try Output.write("\n") }
      guard let line else { return }
      try Output.write(reader.receive(line: line))
      if let wanted = reader.takeSheet() {
        let writer = SheetWriter(library: reader.library, reader: reader.reader)
        try Output.write(reader.tell(writer.write(wanted).sentence, of: wanted))
      }
    }
  }

  private var rows: Int? {
    guard let size = System.window(of: STDOUT_FILENO), size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }
}
