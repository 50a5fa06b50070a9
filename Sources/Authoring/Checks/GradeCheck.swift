/// Pages read at grade 8 or below, and at grade 6 for a reader who has the glossary's words
/// explained (AHRQ Health Literacy Universal Precautions Toolkit, tool 11).
struct GradeCheck: Check {
  let readings: [Reading]

  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    var pools: Set<String> = []
    // The hardest of the short pages comes first and stands for its pool.
    let hardestFirst = readings.filter { $0.raw.words > 0 }
      .sorted { $0.masked.fleschKincaid > $1.masked.fleschKincaid }
    return hardestFirst.flatMap { reading -> [Finding] in
      guard !reading.isShort || pools.insert(reading.folder).inserted else { return [] }
      let what =
        reading.isShort
        ? "The short pages of this folder, this the hardest, read" : "The page reads"
      return problems(reading, what).map { severity, message in
        Finding(.grade, severity, reading.path, .start, message)
      }
    }
  }

  private func problems(_ reading: Reading, _ what: String) -> [(Finding.Severity, String)] {
    let raw = reading.pooled.raw.fleschKincaid
    let masked = reading.pooled.masked.fleschKincaid
    let smog = reading.pooled.masked.smog
    let advice = "use shorter words and sentences"
    var problems: [(Finding.Severity, String)] = []
    if raw > 8 {
      problems.append((.error, "\(what) at grade \(rounded(raw)), over 8; \(advice)."))
    }
    if masked > 6 {
      problems.append(
        (.error, "\(what) at grade \(rounded(masked)) without glossary words, over 6; \(advice).")
      )
    }
    if smog > 8 {
      problems.append(
        (.warning, "\(what) at SMOG grade \(rounded(smog)), over 8; use fewer long words."))
    }
    return problems
  }

  private func rounded(_ grade: Double) -> String {
    let tenths = Int((grade * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
