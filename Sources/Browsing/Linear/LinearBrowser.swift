import Education
import GuideStore
import Screen

/// The guide without a screen: lines are taken, text is given, and nothing is ever drawn over. For
/// people who read with speech or a braille line, and for terminals that only print.
public struct LinearBrowser: Sendable {
  private var guides: LinearGuides
  /// Lines that are read without a stop, title and a hint of one line included.
  private let rows: Int
  /// So many lines were said before the page that is read first.
  private var before = 0
  private var position = LinearPosition(guide: 0, subject: .menu)
  private var reading = PartReading(LinearPage(title: "", blocks: []), rows: 1)
  private var behind: [LinearPosition] = []
  /// The person asked to leave.
  public private(set) var isDone = false
  private var wantedSheet: WantedSheet?

  /// Ends every answer: the person's line follows it.
  public static let prompt = Wording.linearPrompt
  /// A screenful where the terminal does not tell its rows.
  private static let usualRows = 20
  /// A title of many lines leaves room for so many all the same.
  private static let fewestRows = 3
  /// What a line may hold beside a question: the sequences of keys that a terminal sends as text.
  private static let longestLine = 1000
  private static let historyLimit = 200

  /// - Parameters:
  ///   - shelf: its first guide is open.
  ///   - rows: those of the terminal, if it tells.
  ///   - width: columns of text.
  ///   - today: ISO 8601, `YYYY-MM-DD`, to tell whether the guide is due for review.
  ///   - kiosk: many people use the terminal, and nobody is beside it.
  public init(
    shelf: Shelf, rows: Int?, width: Int, glyphs: Glyphs, today: String, kiosk: Kiosk? = nil
  ) throws {
    // The last line of the answer and the prompt stand below the text.
    self.rows = rows.map { max(5, $0 - 2) } ?? Self.usualRows
    guides = try LinearGuides(shelf, width: width, glyphs: glyphs, today: today, kiosk: kiosk)
    before = rows == nil ? 0 : welcome.count
    _ = try show(position)
  }

  /// What is said first.
  public func start() -> String { said(welcome + partLines) }

  /// What is said first where a topic is opened; the menu is the page before it.
  /// - Parameter guide: its place on the shelf.
  public mutating func start(atTopic id: String, in guide: Int) -> String {
    let welcome = welcome
    do {
      return try (welcome + [go(to: Target(id), in: guide)]).joined(separator: "\n")
    } catch {
      return said(welcome + maker.wrapped(Wording.unreadable("\(error)")))
    }
  }

  private var welcome: [String] {
    let others = shelf.isShared ? " " + Wording.linearShelf(shelf.places.count) : ""
    return maker.wrapped(Wording.linearWelcome(library.about) + others)
  }

  private var shelf: Shelf { guides.shelf }
  private var maker: LinearPageMaker { guides.open }
  /// The guide that is read.
  public var library: GuideLibrary { maker.library }

  /// What is read, and how far it was.
  private var here: LinearPosition {
    var here = position
    here.part = reading.part
    return here
  }

  /// Takes a line as typed, without its end, and answers it.
  public mutating func receive(line: String) -> String {
    before = 0
    let line = String(line.unicodeScalars.prefix(Self.longestLine))
    let typed = String(line.withoutControls.prefix(Question.longest))
    do {
      // Bytes that are no text are noise on the line, and nobody's question.
      if typed.isEmpty && !line.isEmpty || typed.contains("\u{FFFD}") { return wrongInput(typed) }
      if let command = LinearCommand(typed: typed, hasHelp: hasHelp) {
        return try perform(command, typed)
      }
      if let place = try library.place(named: typed, without: maker.lacks),
        let said = try open(place)
      {
        return said
      }
      // 911 is no row of a list, and neither is anything after a slash.
      if let number = Int(typed), try library.search(typed).card == nil {
        return try open(number, typed: typed)
      }
      return try search(typed.first == "/" ? String(typed.dropFirst()) : typed, typed: typed)
    } catch {
      return said(Wording.unreadable("\(error)"))
    }
  }

  private mutating func readOn() throws -> String {
    if reading.goOn() { return said(partLines) }
    return try reading.page.next.map { try go(to: $0.target) } ?? said(hint)
  }

  private mutating func perform(_ command: LinearCommand, _ typed: String) throws -> String {
    if let part = command.part, maker.lacks.contains(part) { return said(Wording.lacks(part)) }
    switch command {
    case .readOn: return try readOn()
    case .warnings: return try go(to: .page(.warnings))
    case .helpNow: return try go(to: .page(.node(library.about.helpCard)))
    case .questions: return try go(toBranchOf: .question)
    case .disagreements: return try goToDisagreements()
    case .terms: return try go(toBranchOf: .term)
    case .citations:
      guides.open.showsCitations.toggle()
      _ = try show(here)
      return said(
        maker.wrapped(maker.showsCitations ? Wording.citationsAreRead : Wording.citationsAreLeftOut)
          + partLines)
    case .contents where reading.page.others != nil:
      return said(reading.goToOthers().map { $0 + hint } ?? partLines)
    case .sources, .contents:
      guard let id = position.subject.topic else { return said(Wording.noTopicIsOpen) }
      return try go(to: .page(command == .sources ? .sources(of: id) : .contents(of: id)))
    case .mine: return try go(to: .page(.mine))
    case .handout:
      return takeAlong(
        (position.subject.topic ?? reading.page.card).map { .page($0) } ?? .handout,
        as: SheetForm(spoken: typed))
    case .again: return said(partLines)
    case .previousPart:
      return reading.goBack() ? said(partLines) : said(Wording.atStartOfPage)
    case .back:
      let guide = position.guide
      guard let last = behind.popLast(), try show(last) else {
        return said(Wording.nothingToGoBackTo)
      }
      return said((guide == last.guide ? [] : nowIn) + partLines)
    case .menu:
      // The menu of the menu is the shelf.
      return try go(to: shelf.isShared && position.subject == .menu ? .shelf : .menu)
    case .keys: return try go(to: .keys)
    case .quit:
      isDone = true
      let farewell = Wording.linearFarewell(library.about.title, library.about.safetyLine)
      return maker.written(farewell) + "\n"
    }
  }

  /// - Returns: `nil` for what letters lead to.
  private mutating func open(_ place: ProgramPlace) throws -> String? {
    switch place {
    case .command: nil
    case .teachBack: try go(to: .page(.teachBack(shown: [])))
    case .questions(let person): try go(to: .page(.questions(for: person)))
    case .sheet(let subject): takeAlong(subject, as: .text)
    }
  }

  private mutating func open(_ number: Int, typed: String) throws -> String {
    guard let choice = reading.choices.first(where: { $0.number == number }) else {
      // "1" behind "Step 1" asks for that step.
      return reading.step(number).map(said) ?? wrongInput(typed)
    }
    if let row = MyRow(choice.target) { return try choose(row) }
    if let row = ShelfRow(choice.target) {
      guard let target = row.target else { return try go(to: .menu, in: row.guide) }
      return try go(to: target, in: row.guide)
    }
    return try choice.opensWarning ? go(to: .warning(choice.target)) : go(to: choice.target)
  }

  /// What a row of a page about the reader opens or changes.
  private mutating func choose(_ row: MyRow) throws -> String {
    switch row {
    case .fact(let id):
      let applies = guides.open.reader.toggle(id)
      _ = try show(here)
      let statement = maker.reader.choices.first { $0.id == id }?.statement ?? ""
      return said(Wording.factChanged(statement, applies: applies))
    case .questions(let person): return try go(to: .page(.questions(for: person)))
    case .teachBack: return try go(to: .page(.teachBack(shown: [])))
    case .answer(let place):
      let pairs = try library.paperTexts()?.teachBack ?? []
      return said(pairs.indices.contains(place) ? pairs[place].answer : Wording.noSuchPage)
    }
  }

  private mutating func search(_ words: String, typed: String) throws -> String {
    guard Question.isEnough(words) else { return wrongInput(typed) }
    return try go(to: .answer(words))
  }

  // MARK: Going places

  /// Those that the open page leads to first, where it does.
  private mutating func goToDisagreements() throws -> String {
    if let id = position.subject.topic, try library.branch(of: .disagreement) != id,
      try maker.hasDisagreements(id)
    {
      return try go(to: .page(.disagreements(on: id)))
    }
    return try go(toBranchOf: .disagreement)
  }

  private mutating func go(toBranchOf kind: NodeKind) throws -> String {
    guard let branch = try library.branch(of: kind) else { return said(Wording.noSuchPage) }
    return try go(to: .page(.node(branch)))
  }

  /// Opens a page, at a heading or warning where the target names one.
  private mutating func go(to target: Target, in guide: Int? = nil) throws -> String {
    let block = try guides.maker(of: guide ?? position.guide).guidePage(.node(target.node))?
      .block(at: target)
    return try go(to: .page(.node(target.node)), block: block, in: guide)
  }

  private mutating func go(
    to subject: LinearSubject, block: Int? = nil, in guide: Int? = nil
  ) throws -> String {
    let here = here
    let there = LinearPosition(guide: guide ?? here.guide, subject: subject, block: block)
    guard try show(there) else { return said(Wording.noSuchPage) }
    if here.guide != there.guide || here.subject != subject || here.block != block {
      behind.append(here)
      if behind.count > Self.historyLimit { behind.removeFirst() }
    }
    return said((here.guide == there.guide ? [] : nowIn) + partLines)
  }

  private mutating func show(_ position: LinearPosition) throws -> Bool {
    let maker = try guides.maker(of: position.guide)
    guard let page = try maker.page(position.subject, startingAt: position.block) else {
      return false
    }
    guides.goOn(in: position.guide, with: maker)
    let title = maker.wrapped(Wording.linearPart(page.title, part: 99, of: 99))
    self.position = position
    let further = maker.wrapped(hint(hasMore: true)).count - 1
    let room = max(Self.fewestRows, rows - title.count - further - before)
    reading = PartReading(page, rows: room, from: position.part)
    return true
  }

  // MARK: What is said

  /// The guide that is read now; its menu says so itself, and the list of guides is of none.
  private var nowIn: [String] {
    guard ![.menu, .shelf].contains(position.subject) else { return [] }
    return maker.wrapped(Wording.nowIn(shelf.title(of: position.guide)))
  }

  private var partLines: [String] {
    maker.wrapped(reading.title) + reading.lines + hint
  }

  private var hint: [String] { maker.wrapped(hint(hasMore: reading.hasMore)) }

  private func hint(hasMore: Bool) -> String {
    maker.hint(
      below: position.subject, hasMore: hasMore, next: reading.page.next?.title,
      hasNumbers: !reading.choices.isEmpty)
  }

  /// Nothing is said until it is written.
  private mutating func takeAlong(_ subject: SheetSubject, as form: SheetForm) -> String {
    wantedSheet = WantedSheet(subject: subject, form: form)
    return ""
  }

  /// What the person wants to be written; asked once for each.
  public mutating func takeSheet() -> WantedSheet? { wantedSheet.take() }

  /// What became of it, and in which other forms it is to be had.
  public func tell(_ sentence: String, of sheet: WantedSheet) -> String {
    let title = (try? maker.title(of: sheet.subject)) ?? ""
    return said(Wording.linearSheet(title, sheet.form, sentence))
  }

  /// What applies to the person.
  public var reader: Reader { maker.reader }

  private var hasHelp: Bool { !library.lacks.contains(.help) }

  private func wrongInput(_ typed: String) -> String {
    said(
      Wording.linearWrongInput(
        typed, lastNumber: reading.choices.map(\.number).max(), hasHelp: hasHelp))
  }

  private func said(_ sentence: String) -> String { said(maker.wrapped(sentence)) }

  private func said(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n" + Self.prompt
  }
}
