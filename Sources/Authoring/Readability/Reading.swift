import Education

/// What is read on one page, measured raw and with the glossary's words masked.
struct Reading: Sendable {
  var id: String
  var path: String
  var kind: NodeKind
  var raw: ReadingFigures
  var masked: ReadingFigures
  var sentences: [(text: String, words: Int)]
  /// The figures that count: the page's own, or those of all short pages of its folder.
  var pooled: (raw: ReadingFigures, masked: ReadingFigures)

  /// Formulas made for whole texts say little about a few lines.
  var isShort: Bool { raw.words < 100 }
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  static func all(in manuscript: Manuscript) -> [Reading] {
    let mask = GlossaryMask(manuscript.terms)
    var memory = SyllableMemory()
    var readings = manuscript.pages.map { page in
      Reading(id: page.id, path: page.path, kind: page.kind, prose: page.prose, mask, &memory)
    }
    if !manuscript.terms.isEmpty {
      let prose = manuscript.terms.map(\.prose)
      readings.append(
        Reading(id: "terms", path: TermSheet.path, kind: .term, prose: prose, mask, &memory))
    }
    var pools: [String: (raw: ReadingFigures, masked: ReadingFigures)] = [:]
    for reading in readings where reading.isShort {
      let pool = pools[reading.folder] ?? (ReadingFigures(), ReadingFigures())
      pools[reading.folder] = (pool.raw + reading.raw, pool.masked + reading.masked)
    }
    for index in readings.indices where readings[index].isShort {
      readings[index].pooled = pools[readings[index].folder] ?? readings[index].pooled
    }
    return readings
  }

  private init(
    id: String, path: String, kind: NodeKind, prose: [Prose], _ mask: GlossaryMask,
    _ memory: inout SyllableMemory
  ) {
    (self.id, self.path, self.kind) = (id, path, kind)
    (raw, masked, sentences) = (ReadingFigures(), ReadingFigures(), [])
    for run in prose where run.isReading {
      raw = raw + ReadingFigures(run.text, &memory)
      masked = masked + ReadingFigures(mask.masked(run.text), &memory)
      sentences += Sentences.split(run.text).map { (String($0), Sentences.words($0).count) }
    }
    pooled = (raw, masked)
  }
}
