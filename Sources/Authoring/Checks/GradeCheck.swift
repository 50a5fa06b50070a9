/// Pages read at grade 8 or below, each by itself, and half of them at grade 5; and at grade 6 for a
/// reader who has the glossary's words explained (AHRQ Health Literacy Universal Precautions Toolkit,
/// tool 11).
struct GradeCheck: Check {
  let readings: [PageReadability]

  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    var pools: Set<String> = []
    // The hardest of the short pages comes first and stands for its pool.
    let hardestFirst = readings.filter { $0.pooled.raw.words >= Self.fewestWords }
      .sorted { $0.masked.fleschKincaid > $1.masked.fleschKincaid }
    return own + median
      + hardestFirst.flatMap { reading -> [Finding] in
        if let pool = reading.pool, !pools.insert(pool).inserted { return [] }
        let what =
          reading.isShort
          ? "The short pages here, this one the hardest, read" : "The page reads"
        return problems(reading, what).map { severity, message in
          Finding(.grade, severity, reading.path, .start, message)
        }
      }
  }

  /// Each page by itself, as short as it may be.
  private var own: [Finding] {
    readings.compactMap { reading in
      let grade = tenths(reading.raw.fleschKincaid)
      // Of two or three sentences the formula tells nothing.
      guard grade > 8, reading.raw.words >= Self.fewestWords else { return nil }
      return Finding(
        .grade, .error, reading.path, .start,
        "The page reads at grade \(grade), over 8; use shorter words and sentences.")
    }
  }

  private static let fewestWords = 12

  /// A few pages say little about the guide as a whole.
  private var median: [Finding] {
    let grades = readings.filter { $0.raw.words > 0 }.map(\.raw.fleschKincaid).sorted()
    guard grades.count >= 20, tenths(grades[grades.count / 2]) > 5 else { return [] }
    return [
      Finding(
        .grade, .error, GuideSheet.path, .start,
        "Half of the pages read above grade \(tenths(grades[grades.count / 2])), over 5; "
          + "\"check --report\" names the hardest.")
    ]
  }

  private func problems(_ reading: PageReadability, _ what: String) -> [(Finding.Severity, String)]
  {
    let masked = tenths(reading.pooled.masked.fleschKincaid)
    let smog = tenths(reading.pooled.masked.smog)
    let advice = "use shorter words and sentences"
    var problems: [(Finding.Severity, String)] = []
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
