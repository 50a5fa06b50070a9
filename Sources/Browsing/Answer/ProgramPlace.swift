import GuideStore

/// A place of the program itself that words can name.
enum ProgramPlace: Equatable, Sendable {
  /// What a key leads to.
  case command(Command)
  /// Questions to the reader, to see whether they know what to do.
  case teachBack
  /// What to ask a person at the next visit.
  case questions(for: String)
  /// A sheet to take along.
  case sheet(SheetSubject)

  private static let namesOfTeachBack: Set<String> = [
    "teach back", "teachback", "teach back questions", "quiz", "what will you do",
  ]
  private static let beforePerson = [
    "questions for my ", "questions for the ", "questions for ", "questions to ask my ",
    "questions to ask the ", "questions to ask ", "what to ask my ", "what to ask the ",
    "what to ask ",
  ]
  /// What nurses and readers call the sheets.
  private static let namesOfSheets: [(SheetSubject, Set<String>)] = [
    (
      .handout,
      [
        "handout", "handouts", "hand out", "patient handout", "leaflet", "leaflets",
        "leaflet to take along", "patient leaflet", "leaflet for patient", "leaflet for patients",
        "information sheet", "discharge", "discharge sheet", "discharge papers",
        "discharge instructions", "discharge summary",
      ]
    ),
    (
      .walletCard,
      [
        "wallet card", "walletcard", "wallet cards", "card for wallet", "emergency card",
        "alert card",
      ]
    ),
    (.actionPlan, ["action plan", "actionplan", "action plans", "emergency plan", "safety plan"]),
    (
      .diary,
      ["diary", "tablet diary", "medicine diary", "medication diary", "dose diary", "pill diary"]
    ),
  ]
  /// Words around the name of a sheet.
  private static let aroundSheets: Set<String> = [
    "print", "make", "write", "give", "me", "i", "we", "need", "want", "a", "an", "the", "my",
    "for",
    "out",
  ]

  /// What these words name, if that is all they say.
  /// - Parameter persons: those for whom the guide has questions.
  init?(named words: String, persons: [String], hasTeachBack: Bool) {
    let core = words.withoutRequest
    if let command = Command(named: words) {
      self = .command(command)
    } else if hasTeachBack, Self.namesOfTeachBack.contains(core) {
      self = .teachBack
    } else if let before = Self.beforePerson.first(where: core.hasPrefix),
      let person = persons.first(where: { core.dropFirst(before.count) == $0 })
    {
      self = .questions(for: person)
    } else if let sheet = Self.sheet(named: core) {
      self = .sheet(sheet)
    } else {
      return nil
    }
  }

  private static func sheet(named core: String) -> SheetSubject? {
    func plain(_ words: String) -> [Substring] {
      words.split(separator: " ").filter { !aroundSheets.contains(String($0)) }
    }
    let words = plain(core)
    guard !words.isEmpty else { return nil }
    return namesOfSheets.first {
      $0.1.contains(core) || $0.1.contains { plain($0) == words }
    }?.0
  }

  /// The part of a guide that it needs.
  var part: GuidePart? {
    switch self {
    case .command(let command): command.part
    case .sheet: .files
    case .teachBack, .questions: nil
    }
  }
}

extension GuideLibrary {
  /// The place of the program that words name, where it is to be had.
  func place(named words: String, without lacks: Set<GuidePart>) throws -> ProgramPlace? {
    let texts = try paperTexts()
    let place = ProgramPlace(
      named: words, persons: texts?.questions.map(\.person) ?? [],
      hasTeachBack: texts?.teachBack.isEmpty == false)
    guard let place, place.part.map(lacks.contains) != true else { return nil }
    let isThere =
      switch place {
      case .sheet(.walletCard): texts?.walletCards.isEmpty == false
      case .sheet(.diary): texts?.diaryColumns.isEmpty == false
      case .sheet(.actionPlan): try actionPlan() != nil
      default: true
      }
    return isThere ? place : nil
  }
}
