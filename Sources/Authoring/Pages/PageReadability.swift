import Education

/// What is read on one page, measured raw and with the glossary's words masked.
struct PageReadability: Sendable {
  var id: String
  var path: String
  var kind: NodeKind
  var raw: ReadingFigures
  var masked: ReadingFigures
  /// The longest sentence, the first of those as long.
  var longest: (text: Substring, words: Int) = ("", 0)
  /// How many sentences end as such, and how many of these have four words or fewer: where many do, a
  /// text is cut up and does not flow.
  var whole = (sentences: 0, short: 0)
  /// The figures that count: the page's own, or those of all short pages of its folder.
  var pooled: (raw: ReadingFigures, masked: ReadingFigures)

  /// Formulas made for whole texts say little about a few lines.
  var isShort: Bool { raw.words < Self.shortest }
  /// The name of the pool of a short page.
  private(set) var pool: String?
  private static let shortest = 100
  private static let wordsOfShort = 4
  private var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  static func all(in manuscript: Manuscript) -> [PageReadability] {
    let mask = GlossaryMask(manuscript.terms)
    var memory = SyllableMemory()
    var readings = manuscript.pages.map { page in
      PageReadability(
        id: page.id, path: page.path, kind: page.kind, prose: page.prose, mask, &memory)
    }
    if !manuscript.terms.isEmpty {
      let prose = manuscript.terms.map(\.prose)
      readings.append(
        PageReadability(id: "terms", path: TermSheet.path, kind: .term, prose: prose, mask, &memory)
      )
    }
    if let plan = manuscript.plan {
      readings.append(
        PageReadability(
          id: "action-plan", path: PlanSheet.path, kind: .topic, prose: plan.prose, mask, &memory))
    }
    if let paper = manuscript.paper {
      readings.append(
        PageReadability(
          id: "paper", path: PaperSheet.path, kind: .topic, prose: paper.prose, mask, &memory))
    }
    pool(&readings, by: \.folder) { $0.isShort }
    // A folder may hold too little even so; then all such pages of the kind are one text.
    pool(&readings, by: \.kind.rawValue) { $0.pooled.raw.words < shortest }
    return readings
  }

  private static func pool(
    _ readings: inout [PageReadability], by group: (PageReadability) -> String,
    where isShort: (PageReadability) -> Bool
  ) {
    let short = readings.indices.filter { isShort(readings[$0]) }
    for places in Dictionary(grouping: short, by: { group(readings[$0]) }).values {
      let raw = places.map { readings[$0].raw }.reduce(ReadingFigures(), +)
      let masked = places.map { readings[$0].masked }.reduce(ReadingFigures(), +)
      for place in places {
        readings[place].pooled = (raw, masked)
        readings[place].pool = group(readings[place])
      }
    }
  }

  private init(
    id: String, path: String, kind: NodeKind, prose: [Prose], _ mask: GlossaryMask,
    _ memory: inout SyllableMemory
  ) {
    (self.id, self.path, self.kind) = (id, path, kind)
    (raw, masked) = (ReadingFigures(), ReadingFigures())
    var (longest, whole) = (longest, whole)
    for run in prose where run.isReading {
      let figures = ReadingFigures(run.text, &memory) { sentence, words in
        if words > longest.words { longest = (sentence, words) }
        guard let end = sentence.last, ".!?".contains(end) else { return }
        whole.sentences += 1
        if words <= Self.wordsOfShort { whole.short += 1 }
      }
      raw = raw + figures
      // Most runs hold no word of the glossary.
      let text = mask.masked(run.text)
      masked = masked + (text == run.text ? figures : ReadingFigures(text, &memory))
    }
    (self.longest, self.whole) = (longest, whole)
    pooled = (raw, masked)
  }
}
