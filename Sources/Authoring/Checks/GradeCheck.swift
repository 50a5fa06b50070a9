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
      if let pool = reading.pool, !pools.insert(pool).inserted { return [] }
      let what =
        reading.isShort
        ? "The short pages here, this one the hardest, read" : "The page reads"
      return problems(reading, what).map { severity, message in
        Finding(.grade, severity, reading.path, .start, message)
      }
    }
  }

  private func problems(_ reading: Reading, _ what: String) -> [(Finding.Severity, String)] {
    let raw = tenths(reading.pooled.raw.fleschKincaid)
    let masked = tenths(reading.pooled.masked.fleschKincaid)
    let smog = tenths(reading.pooled.masked.smog)
    let advice = "use shorter words and sentences"
    var problems: [(Finding.Severity, String)] = []
    if raw > 8 {
      problems.append((.error, "\(what) at grade \(raw), over 8; \(advice)."))
    }
    if masked > 6 {
      problems.append(
        (.error, "\(what) at grade \(masked) without glossary words, over 6; \(advice).")
      )
    }
    if smog > 8 {
      problems.append(
        (.warning, "\(what) at SMOG grade \(smog), over 8; use fewer long words."))
    }
    return problems
  }

  /// The grades are compared as they are printed.
  private func tenths(_ grade: Double) -> Double { (grade * 10).rounded() / 10 }
}
